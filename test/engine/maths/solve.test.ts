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

  /** Counts how often a function is asked. */
  function counted(rising: (x: number) => number) {
    const count = { asked: 0 };
    const asking = (x: number) => {
      count.asked += 1;
      return rising(x);
    };
    return [asking, count] as const;
  }

  it('measures the slope of a line by its first step', () => {
    const [line, count] = counted((x) => 2 * x + 1);
    expect(solve(line, 7, 2.5, 0.8)).toBeCloseTo(3, 9);
    expect(count.asked).toBe(3);
  });

  it.each([0, -1])('takes a slope of %d for 1', (slope) => {
    const [line, count] = counted((x) => x);
    expect(solve(line, 2, 0, slope)).toBe(2);
    expect(count.asked).toBe(2);
  });

  it('does not trust a first step by a slope that was a guess, however short', () => {
    expect(solve((x) => x, 0.04, 0, 0.01)).toBeCloseTo(0.04, 9);
  });

  it('takes a short step near the target without a look at where it led', () => {
    const [line, count] = counted((x) => x + (x * x) / 1_000);
    expect(solve(line, 1, 0.99, 2)).toBeCloseTo(0.999, 4);
    expect(count.asked).toBe(2);
  });

  it('closes in on a leap soon, and on one that is far higher than deep', () => {
    const [even, count] = counted((x) => (x < 1 ? -5 : 5));
    expect(solve(even, 0, -3, 1)).toBeCloseTo(1, 2);
    expect(count.asked).toBeLessThan(20);
    expect(solve((x) => (x < 1 ? -5 : 5_000), 0, -3, 1)).toBeCloseTo(1, 2);
    expect(solve((x) => (x < 1 ? -5_000 : 5), 0, 3, 1)).toBeCloseTo(1, 2);
  });

  it('gives up after forty steps where the target is never reached', () => {
    const [never, count] = counted(Math.tanh);
    expect(solve(never, 2, 0, 1)).toBeGreaterThan(1);
    expect(count.asked).toBe(41);
  });
});
