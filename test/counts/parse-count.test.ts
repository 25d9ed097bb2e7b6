import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSchema } from '../../src/reading/reading';
import { parseCount } from '../../src/counts/parse-count';
import { runs } from '../runs';

/** [text, value, low, high] and the language where it matters. */
type Case = [text: string, value: number, low: number, high: number, language?: string];

const exact: [text: string, value: number][] = [
  ['0', 0],
  ['7', 7],
  ['1255', 1255],
  ['9999', 9999],
  ['1234567', 1_234_567],
  ['  3666\n', 3666],
  ['1,234', 1234],
  ['1.234', 1234],
  ['12,345,678', 12_345_678],
  ['12.345.678', 12_345_678],
  ['1 234', 1234],
  ['1\u00a0234\u00a0567', 1_234_567],
  ['1\u202f234', 1234],
  ['1’234', 1234],
  ["1'234", 1234],
  ['\u200e3666\u200f', 3666],
  ['\u2067\u06f3\u06f6\u06f6\u06f6\u2069', 3666],
  ['٣٦٦٦', 3666],
  ['١٬٢٣٤', 1234],
  ['३६६६', 3666],
  ['３６６６', 3666],
  ['１，２３４', 1234],
  [' '.repeat(159) + '7', 7],
  ['9007199254740991', 9_007_199_254_740_991],
];

const ownStyle: Case[] = [
  ['10K', 10_000, 9_950, 10_050],
  ['13K', 13_000, 12_950, 13_050],
  ['13.6K', 13_600, 13_550, 13_650],
  ['272.6K', 272_600, 272_550, 272_650],
  ['593K', 593_000, 592_950, 593_050],
  ['1.2M', 1_200_000, 1_150_000, 1_250_000],
  ['4M', 4_000_000, 3_950_000, 4_050_000],
  ['587.5M', 587_500_000, 587_450_000, 587_550_000],
  ['8.4B', 8_400_000_000, 8_350_000_000, 8_450_000_000],
  ['141.2K', 141_200, 141_150, 141_250, 'fr'],
  ['493.7K', 493_700, 493_650, 493_750, 'es-419'],
  ['1.2M', 1_200_000, 1_150_000, 1_250_000, 'id-ID'],
  ['1.2B', 1_200_000_000, 1_150_000_000, 1_250_000_000, 'es'],
  ['\u200e1.2M\u200e', 1_200_000, 1_150_000, 1_250_000],
  ['0K', 0, 0, 50],
];

const otherStyles: Case[] = [
  ['1.2m', 1_200_000, 1_150_000, 1_250_000],
  ['593k', 593_000, 592_500, 593_500],
  ['593.0k', 593_000, 592_950, 593_050],
  ['1,2M', 1_200_000, 1_150_000, 1_250_000],
  ['1.25M', 1_250_000, 1_245_000, 1_255_000],
  ['4 M', 4_000_000, 3_500_000, 4_500_000, 'fr'],
  ['1,2\u00a0M', 1_200_000, 1_150_000, 1_250_000, 'fr'],
  ['1,2 Md', 1_200_000_000, 1_150_000_000, 1_250_000_000, 'fr-CA'],
  ['1,5\u00a0Mio.', 1_500_000, 1_450_000, 1_550_000, 'de'],
  ['12 Tsd.', 12_000, 11_500, 12_500, 'de'],
  ['12K.', 12_000, 11_500, 12_500],
  ['2,1 Mrd.', 2_100_000_000, 2_050_000_000, 2_150_000_000, 'de'],
  ['1,5 mln.', 1_500_000, 1_450_000, 1_550_000, 'nl'],
  ['13,6 mil', 13_600, 13_550, 13_650, 'es'],
  ['13,6 mil', 13_600, 13_550, 13_650, 'pt-BR'],
  ['1,2 mi', 1_200_000, 1_150_000, 1_250_000, 'pt-BR'],
  ['1,2 bi', 1_200_000_000, 1_150_000_000, 1_250_000_000, 'pt-BR'],
  ['2 mil M', 2_000_000_000, 1_500_000_000, 2_500_000_000, 'es'],
  ['1,2 mil.', 1_200_000, 1_150_000, 1_250_000, 'cs'],
  ['12,3 rb', 12_300, 12_250, 12_350, 'id'],
  ['1,2 jt', 1_200_000, 1_150_000, 1_250_000, 'id'],
  ['12,3 bin', 12_300, 12_250, 12_350, 'tr'],
  ['1,2 Mn', 1_200_000, 1_150_000, 1_250_000, 'tr'],
  ['12,3 тыс.', 12_300, 12_250, 12_350, 'ru'],
  ['1,2 млн', 1_200_000, 1_150_000, 1_250_000, 'ru'],
  ['1.2万', 12_000, 11_500, 12_500, 'ja'],
  ['1234.5万', 12_345_000, 12_344_500, 12_345_500, 'zh-CN'],
  ['3亿', 300_000_000, 250_000_000, 350_000_000, 'zh'],
  ['1.2億', 120_000_000, 115_000_000, 125_000_000, 'ja'],
  ['1.2만', 12_000, 11_500, 12_500, 'ko'],
  ['5천', 5_000, 4_500, 5_500, 'ko'],
  ['2.1억', 210_000_000, 205_000_000, 215_000_000, 'ko'],
  ['١٫٢ مليون', 1_200_000, 1_150_000, 1_250_000, 'ar'],
  ['۱۲ هزار', 12_000, 11_500, 12_500, 'fa'],
  ['٣٫٤M', 3_400_000, 3_350_000, 3_450_000, 'ar'],
  ['3 K', 3_000, 2_500, 3_500, 'constructor'],
  ['１.２Ｍ', 1_200_000, 1_150_000, 1_250_000, 'ja'],
];

const refused: [text: string, reason: string, language?: string][] = [
  ['', 'empty'],
  [' \u00a0\u200e\n', 'empty'],
  ['Followers', 'not-a-number'],
  ['–', 'not-a-number'],
  ['½', 'not-a-number'],
  ['3²', 'unknown-unit'],
  ['1½', 'unknown-unit'],
  ['007', 'not-a-number'],
  ['1  234', 'not-a-number'],
  ['1\n234', 'unknown-unit'],
  ['1 2', 'not-a-number'],
  ['1234 567', 'not-a-number'],
  ['1.', 'not-a-number'],
  ['K', 'not-a-number'],
  ['.5K', 'not-a-number'],
  ['1٢', 'not-a-number'],
  ['\u202e0021', 'not-a-number'],
  ['๑๒', 'not-a-number'],
  ['9'.repeat(40), 'too-large'],
  ['9'.repeat(41), 'not-a-number'],
  [' '.repeat(160) + '7', 'not-a-number'],
  ['007K', 'not-a-number'],
  ['1 2K', 'not-a-number'],
  ['1,2', 'ambiguous'],
  ['1.25', 'ambiguous'],
  ['1,23,456', 'ambiguous'],
  ['1,234.5', 'ambiguous'],
  ['0.123', 'ambiguous'],
  ['١٫٢', 'ambiguous'],
  ['1,234K', 'ambiguous'],
  ['1.234 Mio.', 'ambiguous', 'de'],
  ['1,234.5K', 'ambiguous'],
  ['1.2B', 'ambiguous', 'tr'],
  ['1,2 B', 'ambiguous', 'tr-TR'],
  ['1,2 B', 'ambiguous', 'es'],
  ['1,2 M', 'ambiguous', 'id'],
  ['1,2M', 'ambiguous', 'id'],
  ['12M.', 'ambiguous', 'id'],
  ['12 mil', 'ambiguous'],
  ['12 mil', 'ambiguous', 'en'],
  ['28.2K Followers', 'unknown-unit'],
  ['1.2M views', 'unknown-unit'],
  ['10K+', 'unknown-unit'],
  ['12万3456', 'unknown-unit', 'ja'],
  ['5%', 'unknown-unit'],
  ['1e5', 'unknown-unit'],
  ['0x1F', 'unknown-unit'],
  ['3 constructor', 'unknown-unit'],
  ['-5', 'negative'],
  ['−1.2K', 'negative'],
  ['5–7', 'unknown-unit'],
  ['9007199254740992', 'too-large'],
  ['9007199 B', 'too-large'],
  ['99999999999999999999', 'too-large'],
  ['9999999999999B', 'too-large'],
];

describe('parseCount', () => {
  it.each(exact)('reads %j as exactly %d', (text, value) => {
    expect(parseCount(text)).toEqual({ count: { value, low: value, high: value }, reason: null });
  });

  it.each(ownStyle)(
    "knows TikTok's own %j to half a decimal",
    (text, value, low, high, language) => {
      expect(parseCount(text, language)).toEqual({ count: { value, low, high }, reason: null });
    },
  );

  it.each(otherStyles)('takes %j at its word', (text, value, low, high, language) => {
    expect(parseCount(text, language)).toEqual({ count: { value, low, high }, reason: null });
  });

  it.each(refused)('refuses %j: %s', (text, reason, language) => {
    expect(parseCount(text, language)).toEqual({ count: null, reason });
  });
});

/** Writes a count the way TikTok was seen to: digits below 10,000, one decimal of K, M, B from there on. */
function shown(count: number): string {
  if (count < 10_000) return String(count);
  const units = [
    [1e9, 'B'],
    [1e6, 'M'],
    [1e3, 'K'],
  ] as const;
  // 999,950 and more would round up to "1000K".
  const [unit, letter] = units.find(([size]) => count >= size * 0.99995) ?? [1e3, 'K'];
  return `${String(Math.round(count / (unit / 10)) / 10)}${letter}`;
}

describe('what parseCount says of any text', () => {
  const languages = fc.constantFrom('', 'en', 'es', 'pt-BR', 'tr', 'id', 'ja', 'ko', 'ar', 'zz-ZZ');

  it('holds the count that TikTok showed', () => {
    const counts = fc.oneof(
      fc.nat(20_000),
      fc.nat(2_000_000),
      fc.maxSafeNat().map((n) => n % 1e11),
    );
    fc.assert(
      fc.property(counts, (count) => {
        const parsed = parseCount(shown(count)).count;
        expect(parsed?.low).toBeLessThanOrEqual(count);
        expect(parsed?.high).toBeGreaterThanOrEqual(count);
      }),
      runs(2000),
    );
  });

  it('survives a round trip of exact and grouped digits', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom('en', 'de', 'fr', 'de-CH'), (count, locale) => {
        const grouped = new Intl.NumberFormat(locale, { useGrouping: 'always' }).format(count);
        const value = { value: count, low: count, high: count };
        expect(parseCount(String(count)).count).toEqual(value);
        expect(parseCount(grouped, locale).count).toEqual(value);
      }),
      runs(500),
    );
  });

  it('is a count or a reason, never both, and never an exception', () => {
    const numberish = fc.stringMatching(/^[-0-9٠-٩०-९.,٫٬ KMBkmb万억\u00a0\u200f]{0,12}$/);
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(numberish, any), languages, (text, language) => {
        const { count, reason } = parseCount(text, language);
        expect(count === null).toBe(reason !== null);
        if (count) expect(factSchema.safeParse({ ...count, from: 'visible' }).success).toBe(true);
      }),
      runs(2000),
    );
  });
});
