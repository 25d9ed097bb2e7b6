import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedCount, shownCount } from './shown-count';

describe('shownCount', () => {
  // Pairs as seen on saved pages, and the edges between the forms.
  it.each([
    [0, '0'],
    [3_666, '3666'],
    [9_999, '9999'],
    [10_000, '10K'],
    [13_049, '13K'],
    [38_490, '38.5K'],
    [272_628, '272.6K'],
    [593_024, '593K'],
    [999_949, '999.9K'],
    [999_950, '1M'],
    [4_001_943, '4M'],
    [587_512_345, '587.5M'],
    [11_907_467_940, '11.9B'],
  ])('writes %d as %s', (value, text) => {
    expect(shownCount(value)).toBe(text);
  });
});

describe('roundedCount', () => {
  it.each([
    [3_666, 3_666],
    [38_490, 38_500],
    [272_628, 272_600],
    [4_001_943, 4_000_000],
  ])('makes %d into %d', (value, rounded) => {
    expect(roundedCount(value)).toBe(rounded);
  });

  it('is what the text says, and off by half of its last digit at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 2 ** 40 }), (value) => {
        const rounded = roundedCount(value);
        expect(shownCount(rounded)).toBe(shownCount(value));
        const unit = value >= 999_950_000 ? 1e9 : value >= 999_950 ? 1e6 : 1e3;
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(unit / 20);
      }),
    );
  });
});
