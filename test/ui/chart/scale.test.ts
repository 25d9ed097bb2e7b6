import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place, roundTicks } from '../../../src/ui/chart/scale';

describe('roundTicks', () => {
  it.each([
    [10, 3, [0, 5, 10]],
    [950, 3, [0, 500, 1000]],
    [3, 3, [0, 1, 2, 3]],
    [7_200_000, 3, [0, 5_000_000, 10_000_000]],
    [0.9, 3, [0, 0.5, 1]],
    [0, 3, [0, 1]],
    [-4, 3, [0, 1]],
    [Number.NaN, 3, [0, 1]],
    [Infinity, 3, [0, 1]],
  ])('up to %d in about %d steps are %o', (max, count, ticks) => {
    expect(roundTicks(max, count)).toEqual(ticks);
  });

  it('reach the greatest value, with no step too many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e12 }),
        fc.integer({ min: 2, max: 6 }),
        (max, count) => {
          const ticks = roundTicks(max, count);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(max);
          expect(ticks.at(-2)).toBeLessThan(max);
          expect(ticks.length).toBeLessThanOrEqual(count + 1);
        },
      ),
    );
  });
});

describe('place', () => {
  it.each([
    [0, 0, 10, 100, 0, 100],
    [10, 0, 10, 100, 0, 0],
    [5, 0, 10, 20, 40, 30],
    [7, 7, 7, 20, 40, 20],
  ])('of %d on %d to %d, drawn from %d to %d, is %d', (value, min, max, from, to, expected) => {
    expect(place(value, min, max, from, to)).toBe(expected);
  });
});
