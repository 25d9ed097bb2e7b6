import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Z_HIGH } from '../../../src/engine/maths/normal';
import {
  cellDeviates,
  shareAt,
  shareBelow,
  shareDeviate,
  shareOf,
} from '../../../src/engine/maths/share';

const third = shareOf({ low: 0.05, likely: 0.3, high: 0.9 });

describe('a share', () => {
  it('has the quantiles it was made from', () => {
    expect(shareAt(third, -Z_HIGH)).toBeCloseTo(0.05, 12);
    expect(shareAt(third, 0)).toBeCloseTo(0.3, 12);
    expect(shareAt(third, Z_HIGH)).toBeCloseTo(0.9, 12);
  });

  it('never leaves 0 to 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (z) => {
        expect(shareAt(third, z)).toBeGreaterThanOrEqual(0);
        expect(shareAt(third, z)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('knows how probable it is to be under a value', () => {
    expect(shareBelow(third, 0.05)).toBeCloseTo(0.1, 5);
    expect(shareBelow(third, 0.3)).toBeCloseTo(0.5, 12);
    expect(shareBelow(third, 0.9)).toBeCloseTo(0.9, 5);
    expect(shareBelow(third, 0)).toBe(0);
    expect(shareBelow(third, 1.01)).toBe(1);
    expect([shareDeviate(third, 0), shareDeviate(third, -1)]).toEqual([-Infinity, -Infinity]);
    expect(shareDeviate(third, 1.01)).toBe(Infinity);
  });

  it('that is known exactly is under what is more and reaches what is not', () => {
    const half = shareOf({ low: 0.5, likely: 0.5, high: 0.5 });
    expect(shareBelow(half, 0.49)).toBe(0);
    expect(shareBelow(half, 0.5)).toBe(0);
    expect(shareBelow(half, 0.51)).toBe(1);
    const all = shareOf({ low: 1, likely: 1, high: 1 });
    expect(shareAt(all, 0)).toBeCloseTo(1, 8);
    expect(shareDeviate(all, 1)).toBe(-Infinity);
    const none = shareOf({ low: 0, likely: 0, high: 0 });
    expect(shareAt(none, 2)).toBeCloseTo(0, 8);
  });
});

describe('cells of the same probability', () => {
  const cells = cellDeviates(8);

  it('lie in order, evenly on both sides', () => {
    expect([...cells]).toEqual([...cells].sort((a, b) => a - b));
    cells.forEach((z, i) => {
      expect(z).toBeCloseTo(-cells[7 - i]!, 9);
    });
  });

  it('stand at their means: the upper half has the mean of |z|, √(2/π)', () => {
    const upper = cells.slice(4).reduce((sum, z) => sum + z, 0) / 4;
    expect(upper).toBeCloseTo(Math.sqrt(2 / Math.PI), 4);
  });
});
