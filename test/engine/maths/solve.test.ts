import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '../../../src/engine/maths/solve';

describe('solve', () => {
  it('finds where a straight line reaches the target in two steps, from a wrong slope in three', () => {
    let asked = 0;
    const line = (x: number) => {
      asked += 1;
      return 2 * x + 1;
    };
    expect(solve(line, 7, 2.5, 1 / 2)).toBeCloseTo(3, 9);
    expect(asked).toBe(2);
    expect(solve(line, 7, 2.5, 1)).toBeCloseTo(3, 9);
    expect(asked).toBeLessThanOrEqual(5);
  });

  it('finds the place on a bent curve, from near and from far, with a good slope and a bad one', () => {
    const numbers = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        numbers,
        numbers,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (target, guess, slope) => {
          const found = solve((x) => x + Math.sin(x) / 2, target, guess, slope);
          expect(Math.abs(found + Math.sin(found) / 2 - target)).toBeLessThan(0.03);
        },
      ),
    );
  });

  it('stops at a leap', () => {
    const leap = (x: number) => (x < 1 ? -5 : 5);
    expect(solve(leap, 0, -3, 1)).toBeCloseTo(1, 1);
  });

  it('takes a slope of 0 for 1, and answers the guess where it is right', () => {
    expect(solve((x) => x, 2, 0, 0)).toBeCloseTo(2, 1);
    expect(solve((x) => x, 2, 2, 1)).toBe(2);
  });
});
