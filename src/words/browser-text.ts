import { browser } from 'wxt/browser';
import { fillIn, textPath } from './messages';
import { createSpeech } from './speech';
import type { FullSpeech, TextOf } from './speech';

/**
 * Looks up the text in the browser's language. @wxt-dev/i18n builds `_locales` from src/locales and
 * joins groups with "_". A missing text shows its key, and a test keeps any from missing.
 */
export const browserText: TextOf = (key, params) => {
  const texts: { getMessage(name: string): string } = browser.i18n;
  return fillIn(texts.getMessage(textPath(key).join('_')) || key, params);
};

/**
 * Returns the speech of the browser's language. Where Permille does not speak it, the numbers follow the
 * texts, so that a page never mixes two languages. Amounts are in US dollars until the user has chosen a
 * currency.
 */
export function browserSpeech(): FullSpeech {
  const spoken = browserText('language.tag', {});
  const wanted = browser.i18n.getUILanguage();
  const locale = wanted.split('-')[0] === spoken.split('-')[0] ? wanted : spoken;
  return createSpeech(browserText, { locale, currency: 'USD', perUsd: 1 });
}
