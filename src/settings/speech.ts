import { browser } from 'wxt/browser';
import type { Separators } from '../counts/separators';
import { browserText } from '../words/browser-text';
import { createSpeech } from '../words/speech';
import type { FullSpeech, TextOf } from '../words/speech';
import { perUsd } from './money';
import type { NumberStyle } from './number-style';
import type { Settings } from './settings';

type SpeechSettings = Pick<Settings, 'currency' | 'currencyRates' | 'numberStyle'>;

/** A thin space that does not break, as Intl writes it. */
const THIN_SPACE = '\u202f';

const SEPARATORS: Readonly<Record<NumberStyle, Separators | undefined>> = {
  auto: undefined,
  '1,234.5': { group: ',', decimal: '.' },
  '1.234,5': { group: '.', decimal: ',' },
  '1 234,5': { group: THIN_SPACE, decimal: ',' },
  "1'234.5": { group: '’', decimal: '.' },
};

/** Returns the speech of the browser's language, in the currency and number style of `settings`. */
export function browserSpeech(settings: SpeechSettings): FullSpeech {
  return speechOf(settings, browserText, browser.i18n.getUILanguage());
}

/**
 * Returns the speech of the texts that `textOf` looks up. Where `wanted` (a BCP 47 tag) is a language that
 * Permille does not speak, numbers follow the texts, so that a page never mixes two languages.
 */
export function speechOf(settings: SpeechSettings, textOf: TextOf, wanted: string): FullSpeech {
  const spoken = textOf('language.tag');
  const locale = wanted.split('-')[0] === spoken.split('-')[0] ? wanted : spoken;
  const { currency, numberStyle } = settings;
  return createSpeech(textOf, {
    locale,
    currency,
    perUsd: perUsd(settings, currency),
    separators: SEPARATORS[numberStyle],
  });
}
