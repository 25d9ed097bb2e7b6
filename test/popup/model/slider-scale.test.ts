import { describe, expect, it } from 'vitest';
import { positionOf, positions, SCALES, valueAt } from '../../../src/popup/model/slider-scale';

describe('a slider', () => {
  it('goes evenly from nothing to the most', () => {
    const scale = { max: 1, step: 0.05 };
    expect(positions(scale)).toBe(20);
    expect(valueAt(7, scale)).toBe(0.35);
    expect(positionOf(0.36, scale)).toBe(7);
  });

  it('goes by ratio where ten and a hundred thousand are both in reach', () => {
    const scale = { max: 1_000, step: 1, ratio: 10 };
    // 0, 1, 10, 100, 1,000.
    expect(positions(scale)).toBe(4);
    expect([0, 1, 2, 3, 4].map((at) => valueAt(at, scale))).toEqual([0, 1, 10, 100, 1_000]);
    expect([0, 0.4, 1, 12, 90, 5_000].map((value) => positionOf(value, scale))).toEqual([
      0, 0, 1, 2, 3, 4,
    ]);
  });

  it.each(Object.entries(SCALES))('of %s ends at its most and starts at nothing', (_, scale) => {
    expect(valueAt(positions(scale), scale)).toBe(scale.max);
    expect(valueAt(0, scale)).toBe(0);
    expect(positionOf(scale.max * 2, scale)).toBe(positions(scale));
    expect(positionOf(-1, scale)).toBe(0);
  });
});
