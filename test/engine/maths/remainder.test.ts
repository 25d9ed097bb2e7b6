import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remainder } from '../../../src/engine/maths/remainder';

describe('what is left of a sum', () => {
  it.each([
    // 8 - 4 = 4, 8 - 2 = 6, 8 - 6 = 2.
    [4, 4],
    [2, 6],
    [6, 2],
    [7.992, 0.008],
  ])('after %d of 8 is %d', (part, left) => {
    expect(8 * Math.exp(remainder(Math.log(part / 8)))).toBeCloseTo(left, 3);
  });

  it('is all where the part is nothing, or next to nothing', () => {
    expect(remainder(-Infinity)).toBe(0);
    expect(remainder(-12)).toBe(0);
    expect(remainder(-11)).toBeCloseTo(-Math.exp(-11), 6);
  });

  it('is nothing where the part is all or more', () => {
    expect(remainder(0)).toBe(-Infinity);
    expect(remainder(3)).toBe(-Infinity);
  });

  it('is off by less than a ten-thousandth', () => {
    fc.assert(
      fc.property(fc.double({ min: -13, max: -1e-6, noNaN: true }), (part) => {
        expect(Math.abs(remainder(part) - Math.log1p(-Math.exp(part)))).toBeLessThan(1e-4);
      }),
    );
  });
});
