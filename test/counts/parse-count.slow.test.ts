import { expect, it } from 'vitest';
import { parseCount } from '../../src/counts/parse-count';
import { createRandom } from '../site/random';
import type { Random } from '../site/random';

const TEXTS = 1_000_000;

const real = [
  ...['0', '7', '999', '1255', '9999', '10K', '13.6K', '593K', '4M', '272.6K', '11.2M', '8.4B'],
  ...[
    '1,234',
    '1.234',
    '12 345',
    '1,2M',
    '1.25M',
    '1,234K',
    '2.9m',
    '5 Mio.',
    '1,2 Mrd',
    '3,4 mil',
  ],
  ...['1.2万', '3億', '٣٫٤ مليون', '۱۲۳', '१२ लाख', '12 bin', '1 234,5 tis', '-5', '+7', '12%'],
  ...['1.2M views', 'Share', '', '1e5', '0x1F', '٠', '１２３', '1\u202e2', 'NaN', 'Infinity'],
];
const languages = [
  '',
  'en',
  'de-DE',
  'tr-TR',
  'id',
  'es-419',
  'hu',
  'ca',
  'ar',
  'vi',
  'x'.repeat(50),
];
const pieces = [
  ...[
    '0',
    '9',
    '12',
    '.',
    ',',
    ' ',
    '\u00a0',
    '\u202f',
    'K',
    'M',
    'B',
    'k',
    '万',
    '億',
    'mil',
    'Mio.',
  ],
  ...[
    '-',
    '−',
    '+',
    '%',
    '\u200f',
    '\u202e',
    '\u0000',
    '٣',
    '۹',
    '७',
    '9'.repeat(30),
    '😀',
    '\ud800',
    '’',
    '٬',
    '٫',
  ],
];

function mutated(random: Random): string {
  let text = random.pick(real);
  for (let times = random.whole(0, 4); times > 0; times -= 1) {
    const at = random.whole(0, text.length);
    const end = random.whole(at, Math.min(text.length, at + 3));
    const put = [random.pick(pieces), '', text.slice(at, end).repeat(2), random.pick(real)];
    text = text.slice(0, at) + random.pick(put) + text.slice(end);
  }
  return text;
}

/** Digits of the scripts that are read, full-width ones included, as ASCII. */
function digitsIn(text: string): string {
  return text.replace(/\P{Nd}/gu, '').replace(/[^0-9]/g, (digit) => {
    const zero = [0x660, 0x6f0, 0x966, 0xff10].find(
      (start) => digit.charCodeAt(0) - start >= 0 && digit.charCodeAt(0) - start < 10,
    );
    return zero === undefined ? '?' : String(digit.charCodeAt(0) - zero);
  });
}

const bare = (digits: string) => digits.replace(/^0+/, '').replace(/0+$/, '');

/** Returns what is wrong with reading `text`, null where nothing is. */
function fault(text: string, language: string): string | null {
  const { count } = parseCount(text, language);
  if (count === null) return null;
  const { value, low, high } = count;
  if (![value, low, high].every((number) => Number.isSafeInteger(number))) return 'not whole';
  if (!(low >= 0 && low <= value && value <= high)) return 'no interval';
  const digits = digitsIn(text);
  if (bare(String(value)) !== bare(digits)) return 'its digits are not those of the text';
  if (value < Number(digits.slice(0, 1))) return 'less than the text says';
  const hasWord = /\p{L}/u.test(text);
  return hasWord || (value === Number(digits) && low === high) ? null : 'a plain number is exact';
}

it('makes no count out of a million texts that does not stand in them', () => {
  const random = createRandom('counts');
  const faults: string[] = [];
  let counts = 0;
  for (let n = 0; n < TEXTS; n += 1) {
    const text = mutated(random);
    const language = random.pick(languages);
    const wrong = fault(text, language);
    if (wrong !== null && faults.length < 10) faults.push(`${JSON.stringify(text)}: ${wrong}`);
    if (parseCount(text, language).count) counts += 1;
  }
  expect(faults).toEqual([]);
  // Most are broken, and a good part is not: both are tried.
  expect(counts).toBeGreaterThan(TEXTS / 10);
  expect(counts).toBeLessThan(TEXTS * 0.9);
});
