import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fit,
  multiplyBy,
  noCumulants,
  product,
  sharedCovariance,
} from '../../../src/engine/maths/product';
import { deviate } from '../../../src/engine/maths/normal';
import { ONE, exact, logAt, rangeOf, spreadOf } from '../../../src/engine/maths/spread';
import type { Spread } from '../../../src/engine/maths/spread';
import { ranges } from './arbitraries';

const spread = (low: number, likely: number, high: number) => spreadOf({ low, likely, high })!;

function expectSame(one: Spread, other: Spread, digits = 9): void {
  expect(one.middle).toBeCloseTo(other.middle, digits);
  expect(one.below).toBeCloseTo(other.below, digits);
  expect(one.above).toBeCloseTo(other.above, digits);
}

describe('a product', () => {
  it('of one factor is that factor, of none is one', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        expect(product([spreadOf(range)!])).toEqual(spreadOf(range));
      }),
    );
    expect(product([])).toEqual(ONE);
  });

  it('of exact numbers is exact', () => {
    expect(rangeOf(product([exact(3), exact(4), exact(0.5)])).likely).toBeCloseTo(6, 12);
    expectSame(product([exact(3), spread(1, 2, 8)]), spread(3, 6, 24));
    expectSame(product([spread(1, 2, 8), exact(3)]), spread(3, 6, 24));
  });

  it('of even factors has the square root of the squares of their widths', () => {
    // ln 2 and ln 4 on each side: √(ln²2 + ln²4).
    const both = rangeOf(product([spread(0.5, 1, 2), spread(0.25, 1, 4)]));
    const width = Math.hypot(Math.log(2), Math.log(4));
    expect(both.low).toBeCloseTo(Math.exp(-width), 9);
    expect(both.likely).toBeCloseTo(1, 9);
    expect(both.high).toBeCloseTo(Math.exp(width), 9);
  });

  const expectAnyOrder = (factors: Spread[], within: number) => {
    const there = rangeOf(product(factors));
    const back = rangeOf(product(factors.toReversed()));
    expect(Math.abs(back.likely / there.likely - 1)).toBeLessThan(within);
  };

  it('of an uneven one with several even ones is that with their product', () => {
    const uneven = spread(1, 1.2, 20);
    // Even ones multiply to an even one: √(ln²2 + ln²3) on each side, around 5 · 7.
    const width = Math.hypot(Math.log(2), Math.log(3));
    const together = spread(35 / Math.exp(width), 35, 35 * Math.exp(width));
    const [one, other] = [spread(2.5, 5, 10), spread(7 / 3, 7, 21)];
    const wanted = product([uneven, together]);
    for (const factors of [
      [uneven, one, other],
      [one, uneven, other],
      [other, one, uneven],
    ]) {
      expectSame(product(factors), wanted, 6);
    }
    expect(wanted.above).toBeGreaterThan(wanted.below + 0.5);
  });

  it('does not depend much on the order', () => {
    fc.assert(
      fc.property(ranges, ranges, ranges, (a, b, c) => {
        expectAnyOrder([spreadOf(a)!, spreadOf(b)!, spreadOf(c)!], 0.03);
      }),
    );
  });

  it('does not depend on the order of two that mirror each other but for rounding', () => {
    const up = { middle: 0, below: 0.1, above: 2 };
    const down = { middle: 0, below: 2 + 1e-15, above: 0.1 };
    expectAnyOrder([up, spread(0.4, 1, 2.3), down], 1e-6);
    expectAnyOrder([up, spread(0.4, 1, 2.3), { ...down, below: 2 - 1e-15 }], 1e-6);
  });

  it('is wider than each of its factors', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const { low, high } = rangeOf(product([spreadOf(a)!, spreadOf(b)!]));
        expect(high / low).toBeGreaterThan((a.high / a.low) * 0.999);
        expect(high / low).toBeLessThan((a.high / a.low) * (b.high / b.low) * 1.001);
      }),
    );
  });
});

describe('a product with a factor of which half is certain', () => {
  /** The quantiles of every quantile of the one with every quantile of the other. */
  function allWithAll(one: Spread, other: Spread): number[] {
    const parts = Array.from({ length: 400 }, (_, i) => deviate((i + 1 / 2) / 400));
    const logs = parts.flatMap((a) => parts.map((b) => logAt(one, a) + logAt(other, b)));
    const sorted = Float64Array.from(logs).sort();
    return [0.1, 0.5, 0.9].map((part) => Math.exp(sorted[Math.floor(part * sorted.length)]!));
  }

  it.each([
    ['as wide as the other', spread(0.1, 0.4, 0.4), spread(0.5, 1, 2)],
    ['wider', spread(0.1, 0.4, 0.4), spread(0.8, 1, 1.25)],
    ['much wider', spread(0.1, 0.4, 0.4), spread(0.95, 1, 1.05)],
    ['narrower', spread(0.1, 0.4, 0.4), spread(0.2, 1, 5)],
    ['at the other end', spread(1, 1, 4), spread(0.5, 1, 2)],
    ['at the other end, and narrower', spread(1, 1, 1.2), spread(0.5, 1, 2)],
    ['as of the other', spread(0.1, 0.4, 0.4), spread(0.5, 2, 2)],
    ['as of the other, at the other end', spread(0.1, 0.4, 0.4), spread(1, 1, 4)],
    ['nearly', spread(0.3, 1, 1.5), spread(0.7, 1, 4)],
  ])('%s is right at its ends and in the middle', (_, one, other) => {
    const { low, likely, high } = rangeOf(product([one, other]));
    const right = allWithAll(one, other);
    [low, likely, high].forEach((value, i) => {
      expect(Math.abs(value / right[i]! - 1)).toBeLessThan(0.03);
    });
    const back = rangeOf(product([other, one]));
    expect(Math.abs(back.likely / likely - 1)).toBeLessThan(0.01);
  });

  it.each([
    ['upwards, and one that is even', spread(10, 20, 80), spread(0.5, 1, 2)],
    ['downwards, and one that leans up a little', spread(1, 20, 30), spread(0.9, 1, 1.3)],
    ['apart', spread(0.3, 1, 1.5), spread(0.7, 1, 4)],
    ['far apart', spread(5, 10, 90), spread(0.2, 1, 1.6)],
  ])('of two that lean %s is right to a hundredth', (_, one, other) => {
    const { low, likely, high } = rangeOf(product([one, other]));
    const right = allWithAll(one, other);
    [low, likely, high].forEach((value, i) => {
      expect(Math.abs(value / right[i]! - 1)).toBeLessThan(0.01);
    });
  });

  it('has as its low end both certain ones, where that is one time in four', () => {
    expect(rangeOf(product([spread(5, 5, 8), spread(0.7, 0.7, 0.85)])).low).toBeCloseTo(3.5, 2);
    expect(rangeOf(product([spread(2, 5, 5), spread(0.5, 0.7, 0.7)])).high).toBeCloseTo(3.5, 2);
  });
});

describe('the fit', () => {
  it('gives back what cumulants were taken of', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        const one = spreadOf(range)!;
        expectSame(fit(multiplyBy(noCumulants(), one)), one, 5);
      }),
    );
  });

  it('has the moments of two half normal distributions', () => {
    // below 0, above 1: half of the mass at 0, half a half normal; mean φ(0), variance 1/2 - φ(0)².
    const { mean, variance, third } = multiplyBy(noCumulants(), { middle: 0, below: 0, above: 1 });
    const peak = 1 / Math.sqrt(2 * Math.PI);
    expect(mean).toBeCloseTo(peak, 12);
    expect(variance).toBeCloseTo(1 / 2 - peak ** 2, 12);
    // E[x³] - 3 mean E[x²] + 2 mean³ with E[x²] = 1/2 and E[x³] = 2 φ(0).
    expect(third).toBeCloseTo(2 * peak - (3 * peak) / 2 + 2 * peak ** 3, 12);
  });

  it('cuts a skewness that no spread has', () => {
    // At the most it is one half of a normal distribution, whose variance is 1/2 - 1/2π of the square of its width.
    const width = 1 / Math.sqrt(1 / 2 - 1 / (2 * Math.PI));
    const most = fit({ mean: 0, variance: 1, third: 50 });
    expect(most.below).toBeCloseTo(0, 9);
    expect(most.above).toBeCloseTo(width, 9);
    // A skewness a little over that of one half is cut to it.
    const peak = 1 / Math.sqrt(2 * Math.PI);
    const skewness = (peak / 2 + 2 * peak ** 3) * width ** 3;
    expect(fit({ mean: 0, variance: 1, third: 1.2 * skewness }).above).toBeCloseTo(width, 9);
    expect(fit({ mean: 0, variance: 1, third: -1.2 * skewness }).below).toBeCloseTo(width, 9);
    const least = fit({ mean: 0, variance: 1, third: -50 });
    expect(least.above).toBeCloseTo(0, 9);
    expect(least.below).toBeCloseTo(width, 9);
    expect(fit({ mean: 3, variance: 0, third: 0 })).toEqual({ middle: 3, below: 0, above: 0 });
  });
});

describe('what two numbers share', () => {
  it('is their variance where they are the same, and follows its widths', () => {
    const one = spread(0.5, 1, 3);
    const { variance } = multiplyBy(noCumulants(), one);
    expect(sharedCovariance(one, one)).toBeCloseTo(variance, 12);
    const half = { middle: 9, below: one.below / 2, above: one.above / 2 };
    expect(sharedCovariance(one, half)).toBeCloseTo(variance / 2, 12);
    expect(sharedCovariance(one, ONE)).toBe(0);
  });
});
