import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Z_HIGH } from '../../../src/engine/maths/normal';
import {
  deviateAt,
  exact,
  logAt,
  narrowed,
  ONE,
  rangeOf,
  spreadOf,
  times,
} from '../../../src/engine/maths/spread';
import { ranges } from './arbitraries';

describe('a spread', () => {
  it('has the quantiles it was made from', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        const { low, likely, high } = rangeOf(spreadOf(range)!);
        expect(low / range.low).toBeCloseTo(1, 9);
        expect(likely / range.likely).toBeCloseTo(1, 9);
        expect(high / range.high).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has a width of its own on each side', () => {
    const spread = spreadOf({ low: 1, likely: 2, high: 8 })!;
    expect(spread.below).toBeCloseTo(Math.log(2) / Z_HIGH, 12);
    expect(spread.above).toBeCloseTo(Math.log(4) / Z_HIGH, 12);
    expect(logAt(spread, 0)).toBe(Math.log(2));
    expect(logAt(spread, -2)).toBeCloseTo(Math.log(2) - 2 * spread.below, 12);
    expect(logAt(spread, 2)).toBeCloseTo(Math.log(2) + 2 * spread.above, 12);
  });

  it('is nothing where the likely value is 0, or so small that it stands for nothing', () => {
    expect(spreadOf({ low: 0, likely: 0, high: 5 })).toBeNull();
    expect(spreadOf({ low: 0, likely: 1e-13, high: 5 })).toBeNull();
    expect(spreadOf({ low: 0, likely: 1e-12, high: 5 })).not.toBeNull();
  });

  it('takes a low end of 0 for a thousandth of the likely value', () => {
    expect(rangeOf(spreadOf({ low: 0, likely: 5, high: 6 })!).low).toBeCloseTo(0.005, 12);
  });

  it('knows the deviate of a value, and of what an exact number cannot be', () => {
    fc.assert(
      fc.property(ranges, fc.double({ min: -3, max: 3, noNaN: true }), (range, z) => {
        const spread = spreadOf(range)!;
        expect(deviateAt(spread, logAt(spread, z))).toBeCloseTo(z, 6);
      }),
    );
    expect(deviateAt(exact(4), Math.log(4))).toBe(0);
    expect(deviateAt(exact(4), Math.log(3))).toBe(-Infinity);
    expect(deviateAt(exact(4), Math.log(5))).toBe(Infinity);
  });

  it('moves by a factor and narrows around its median', () => {
    const spread = spreadOf({ low: 1, likely: 2, high: 8 })!;
    const moved = rangeOf(times(spread, 3));
    expect([moved.low, moved.likely, moved.high].map((x) => Math.round(x * 1e9) / 1e9)).toEqual([
      3, 6, 24,
    ]);
    // Half the width on a log scale: the square roots of 2 and of 4.
    const half = rangeOf(narrowed(spread, 1 / 2));
    expect(half.low).toBeCloseTo(2 / Math.SQRT2, 12);
    expect(half.likely).toBeCloseTo(2, 12);
    expect(half.high).toBeCloseTo(4, 12);
    expect(rangeOf(ONE)).toEqual({ low: 1, likely: 1, high: 1 });
  });
});
