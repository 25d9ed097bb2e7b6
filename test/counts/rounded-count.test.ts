import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSchema } from '../../src/reading/reading';
import { parseCount } from '../../src/counts/parse-count';
import { roundedCount } from '../../src/counts/rounded-count';
import { runs } from '../runs';

describe('roundedCount', () => {
  it.each([
    ['a number that is shown in full', 9_900, 9_900, 9_900],
    ['a number that the display would have rounded', 272_628, 272_628, 272_628],
    ['hundreds below a million', 272_600, 272_550, 272_650],
    ['the first rounded number', 10_000, 9_950, 10_050],
    ['the last hundreds', 999_900, 999_850, 999_950],
    ['a million', 1_000_000, 950_000, 1_050_000],
    ['the last hundred thousands', 999_900_000, 999_850_000, 999_950_000],
    ['a billion', 1_000_000_000, 950_000_000, 1_050_000_000],
    ['hundred thousands below a billion', 4_000_000, 3_950_000, 4_050_000],
    ['a million with hundreds', 4_000_100, 4_000_100, 4_000_100],
    ['hundred millions from a billion', 8_400_000_000, 8_350_000_000, 8_450_000_000],
    ['nothing', 0, 0, 0],
  ])('%s', (_name, value, low, high) => {
    expect(roundedCount(value)).toEqual({ value, low, high });
  });

  it('says the same as the text that the display makes of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9_999 }), (hundreds) => {
        const value = hundreds * 100;
        expect(roundedCount(value)).toEqual(parseCount(`${String(value / 1000)}K`).count);
      }),
      runs(300),
    );
  });

  it('is a count for any whole number', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(factSchema.safeParse({ ...roundedCount(value), from: 'visible' }).success).toBe(
          true,
        );
      }),
      runs(500),
    );
  });
});
