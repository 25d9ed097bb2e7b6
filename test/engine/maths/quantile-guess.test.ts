import { describe, expect, it } from 'vitest';
import { guessOfSum, raiseOfMedian } from '../../../src/engine/maths/quantile-guess';
import { cumulative } from '../../../src/engine/maths/normal';
import { exact } from '../../../src/engine/maths/spread';
import type { Spread } from '../../../src/engine/maths/spread';
import { plain } from './amounts';

/** An amount whose logarithm has the width 1. */
const wide = plain({ middle: Math.log(100), below: 1, above: 1 });
const certain = plain(exact(40));

describe('a guess at the quantile of a sum', () => {
  it('is the sum of medians in the middle', () => {
    expect(Math.exp(guessOfSum(wide, certain, 0, 0))).toBeCloseTo(140, 9);
    expect(Math.exp(guessOfSum(wide, wide, 0.5, 0))).toBeCloseTo(200, 9);
  });

  it('is right where one is certain', () => {
    for (const z of [-2, -1, 1, 2]) {
      const right = 40 + 100 * Math.exp(z);
      expect(Math.exp(guessOfSum(wide, certain, 0, z))).toBeCloseTo(right, 9);
      expect(Math.exp(guessOfSum(certain, wide, 0, z))).toBeCloseTo(right, 9);
    }
  });

  it('takes the least of the three ways under the middle and the greatest over it', () => {
    // One alone at -2: 100·e^-2 + 100 = 113.5; both at -2/√2: 200·e^-1.414 = 48.6.
    expect(Math.exp(guessOfSum(wide, wide, 0, -2))).toBeCloseTo(200 * Math.exp(-Math.SQRT2), 9);
    // One alone at 2: 738.9 + 100 = 838.9; both: 200·e^1.414 = 822.7.
    expect(Math.exp(guessOfSum(wide, wide, 0, 2))).toBeCloseTo(100 * Math.exp(2) + 100, 9);
  });

  it('goes further the more the two hang together', () => {
    // The other follows at half the distance; both at 2·√0.75.
    expect(Math.exp(guessOfSum(wide, wide, 0.5, 2))).toBeCloseTo(200 * Math.exp(Math.sqrt(3)), 9);
    // One alone at 3, the other following to 0.3: 2,143; both at 3·√0.55 would be 1,850.
    expect(Math.exp(guessOfSum(wide, wide, 0.1, 3))).toBeCloseTo(
      100 * Math.exp(3) + 100 * Math.exp(0.3),
      9,
    );
  });
});

const even = (median: number, width: number): Spread => ({
  middle: Math.log(median),
  below: width,
  above: width,
});

/** The median of a sum of two even spreads, the one cut into two thousand slices: where half of it lies below. */
function medianOfSum(one: Spread, other: Spread, correlation: number): number {
  const free = Math.sqrt(1 - correlation ** 2);
  let low = 0;
  let high = 1e6;
  while (high - low > 1e-6 * high) {
    const sum = (low + high) / 2;
    let probability = 0;
    for (let i = 0; i < 2_000; i++) {
      const from = i / 200 - 5;
      const z = from + 1 / 400;
      const left = sum - Math.exp(one.middle + one.below * z);
      if (left <= 0) continue;
      const needed = (Math.log(left) - other.middle) / other.below;
      const slice = cumulative(from + 1 / 200) - cumulative(from);
      probability += slice * cumulative((needed - correlation * z) / free);
    }
    if (probability < 1 / 2) low = sum;
    else high = sum;
  }
  return high;
}

describe('the raise of a median', () => {
  it.each([
    [100, 0.5, 100, 0.5, 0],
    [100, 1, 100, 1, 0],
    [300, 0.4, 100, 1.2, 0],
    [50, 1.3, 900, 0.3, 0],
    [100, 0.8, 100, 0.8, 0.6],
  ])(
    'of %d (width %d) and %d (width %d), correlated by %d, comes near the median of their sum',
    (median, width, otherMedian, otherWidth, correlation) => {
      const one = even(median, width);
      const other = even(otherMedian, otherWidth);
      const right = Math.log(medianOfSum(one, other, correlation) / (median + otherMedian));
      const raise = raiseOfMedian(one, other, correlation);
      expect(right).toBeGreaterThan(0);
      expect(Math.abs(raise - right)).toBeLessThan((2 / 3) * right);
      expect(raiseOfMedian(other, one, correlation)).toBeCloseTo(raise, 12);
    },
  );

  it('is none where both are known, where they move as one, and where one is all of the sum', () => {
    expect(raiseOfMedian(exact(5), exact(9), 0)).toBe(0);
    expect(raiseOfMedian(even(100, 0.7), even(30, 0.7), 1)).toBeCloseTo(0, 12);
    expect(raiseOfMedian(even(1e12, 1), even(1e-12, 1), 0)).toBeCloseTo(0, 12);
    expect(raiseOfMedian(even(1e-300, 1), even(1e300, 1), 0)).toBe(0);
  });

  it('takes an uneven one by the middle of its widths', () => {
    const uneven = { middle: Math.log(100), below: 0.2, above: 1 };
    expect(raiseOfMedian(uneven, exact(100), 0)).toBeCloseTo(
      raiseOfMedian(even(100, 0.6), exact(100), 0),
      12,
    );
  });
});
