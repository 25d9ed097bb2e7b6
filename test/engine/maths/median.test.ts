import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../../src/engine/maths/median';

describe('the median', () => {
  it.each([
    [[], null],
    [[7], 7],
    [[3, 1], 2],
    [[3, 1, 2], 2],
    [[9, 1, 2, 3], 2.5],
    [[5, 5, 5, 5], 5],
    [[0, 0, 10], 0],
  ])('of %j is %s', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('is the middle of the sorted values, and leaves the given ones as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }), (values) => {
        const before = [...values];
        const sorted = [...values].sort((a, b) => a - b);
        const half = Math.floor(sorted.length / 2);
        const middle =
          sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
        expect(median(values)).toBe(middle);
        expect(values).toEqual(before);
      }),
    );
  });
});
