import type { Count } from './count';
import { plainText } from './plain-text';
import { unitPower } from './units';

/** Why a text is not a count. */
export type CountProblem =
  'empty' | 'not-a-number' | 'ambiguous' | 'unknown-unit' | 'too-large' | 'negative';

export type ParsedCount = { count: Count; reason: null } | { count: null; reason: CountProblem };

/** Longer texts are prose; no count with its unit comes near. */
const LONGEST = 40;

/**
 * Returns the count that a visible text stands for, or the reason why there is none. Never throws and never
 * guesses. `language` is the page's BCP 47 tag; a few unit words mean different things by it.
 *
 * - Plain digits are exact, and so are groups of three: "3666", "1,234", "1.234", "1 234". A plain
 *   number has no fraction, so "1,2" and "1.25" are ambiguous.
 * - With a unit, one or two decimals after a point or a comma are decimals: "1.2M" is 1,150,000 to
 *   1,250,000, half of the last place shown to either side. Three decimals or groups ("1,234K") are ambiguous.
 * - TikTok shows one decimal and leaves ".0" out, so its own way of writing ("13K", no space, upper case)
 *   is as fine as if the ".0" were there: 12,950 to 13,050 (read on saved pages of 2022 to 2026, where
 *   38,490 is shown as "38.5K" and 4,001,943 as "4M"). Any other text is taken at its word.
 * - The text must hold the number and its unit only: "1.2M views" is null, for a word that is not
 *   known to be a mere label may as well change the meaning.
 */
export function parseCount(text: string, language = ''): ParsedCount {
  if (text.length > LONGEST * 4) return no('not-a-number');
  const plain = plainText(text);
  if (plain === '') return no('empty');
  if (plain === null || plain.length > LONGEST) return no('not-a-number');
  if (/^[-−‐‑–] ?\d/.test(plain)) return no('negative');
  const number = /^\d(?:[\d.,٫٬'’ ]*\d)?/.exec(plain)?.[0];
  if (number === undefined) return no('not-a-number');
  const rest = plain.slice(number.length);
  if (rest !== '') return withUnit(number, rest.trim(), plain, language);
  if (/^(?:0|[1-9]\d*|[1-9]\d{0,2}([.,٬'’ ])\d{3}(?:\1\d{3})*)$/.test(number)) {
    return whole(digits(number), 0);
  }
  return no(/[.,٫]/.test(number) ? 'ambiguous' : 'not-a-number');
}

function withUnit(number: string, unit: string, plain: string, language: string): ParsedCount {
  if (unit === '.') return no('not-a-number');
  const ownStyle = /^\d+(?:\.\d)?[KMB]$/.test(plain);
  const power = unitPower(unit, language, ownStyle);
  if (typeof power === 'string') return no(power);
  if (!/^(?:0|[1-9]\d*)(?:[.,٫]\d{1,2})?$/.test(number)) {
    return no(/[^\d ]/.test(number) ? 'ambiguous' : 'not-a-number');
  }
  const [, decimals = ''] = number.split(/\D/);
  const step = 10 ** (power - decimals.length);
  return whole(digits(number) * step, step / (ownStyle && decimals === '' ? 20 : 2));
}

/** Returns the count `half` to either side of `value`, as far as whole numbers go. */
function whole(value: number, half: number): ParsedCount {
  if (value + half > Number.MAX_SAFE_INTEGER) return no('too-large');
  return { count: { value, low: Math.max(0, value - half), high: value + half }, reason: null };
}

function digits(number: string): number {
  return Number(number.replace(/\D/g, ''));
}

function no(reason: CountProblem): ParsedCount {
  return { count: null, reason };
}
