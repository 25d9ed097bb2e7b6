import { describe, expect, it } from 'vitest';
import { orderly, rangeAt } from '../../../src/engine/maths/dollars';
import { Z_HIGH } from '../../../src/engine/maths/normal';

describe('an amount', () => {
  it('is rounded to a hundredth of a cent', () => {
    expect(orderly(0.40004, 0.63006, 0.99996)).toEqual({ low: 0.4, likely: 0.6301, high: 1 });
  });

  it('is put in order around the likely value', () => {
    expect(orderly(3, 2, 1)).toEqual({ low: 2, likely: 2, high: 2 });
  });

  it('stays a number however large', () => {
    expect(orderly(1, 1e14, Infinity)).toEqual({ low: 1, likely: 1e14, high: 1e15 });
  });

  it('is asked for at its 10%, 50% and 90% quantiles', () => {
    expect(rangeAt((z) => 10 + z)).toEqual({
      low: Math.round((10 - Z_HIGH) * 1e4) / 1e4,
      likely: 10,
      high: Math.round((10 + Z_HIGH) * 1e4) / 1e4,
    });
  });
});
