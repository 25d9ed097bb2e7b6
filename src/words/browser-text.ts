import { browser } from 'wxt/browser';
import { textPath } from './messages';
import type { TextOf } from './speech';

/**
 * Looks up the text in the browser's language. @wxt-dev/i18n builds `_locales` from src/locales and
 * joins groups with "_". A missing text shows its key, and a test keeps any from missing.
 */
export const browserText: TextOf = (key) => {
  const texts: { getMessage(name: string): string } = browser.i18n;
  return texts.getMessage(textPath(key).join('_')) || key;
};
