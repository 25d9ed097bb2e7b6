import type { WordParam, Words } from './words';

/** What goes into a text, by name. A number is written, and inflects its noun, as the language has it. */
export type TextParams = Record<string, string | number>;

/** How one language and one currency write things. The views build it from Intl and the locale files. */
export interface Speech {
  /** Returns the text for `key` with `params` in it. */
  text: (key: string, params: TextParams) => string;
  number: (value: number) => string;
  /** Writes an amount given in US dollars. */
  usd: (value: number) => string;
  /** Writes a share from 0 to 1 as a percentage. */
  share: (value: number) => string;
  /** Returns the name of a country by its two letters; what is no country stays as it is. */
  country: (code: string) => string;
  /** Writes an ISO instant as a date. */
  date: (iso: string) => string;
}

/** Returns the sentence that `words` stand for, in the language and number style of `speech`. */
export function say(words: Words, speech: Speech): string {
  const params = Object.entries(words.params).map(([name, param]) => [
    name,
    sayParam(param, speech),
  ]);
  return speech.text(words.key, Object.fromEntries(params) as TextParams);
}

function sayParam(param: WordParam, speech: Speech): string | number {
  if (typeof param !== 'object') return param;
  if ('usd' in param) return speech.usd(param.usd);
  if ('share' in param) return speech.share(param.share);
  if ('country' in param) return speech.country(param.country);
  return speech.date(param.date);
}
