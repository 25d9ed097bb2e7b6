import { describe, expect, it } from 'vitest';
import { guessOfSum } from '../../../src/engine/maths/quantile-guess';
import { exact } from '../../../src/engine/maths/spread';
import { plain } from './amounts';

/** An amount whose logarithm has the width 1. */
const wide = plain({ middle: Math.log(100), below: 1, above: 1 });
const certain = plain(exact(40));

describe('a guess at the quantile of a sum', () => {
  it('is the sum of medians in the middle', () => {
    expect(Math.exp(guessOfSum(wide, certain, 0, 0))).toBeCloseTo(140, 9);
    expect(Math.exp(guessOfSum(wide, wide, 0.5, 0))).toBeCloseTo(200, 9);
  });

  it('is right where one is certain', () => {
    for (const z of [-2, -1, 1, 2]) {
      const right = 40 + 100 * Math.exp(z);
      expect(Math.exp(guessOfSum(wide, certain, 0, z))).toBeCloseTo(right, 9);
      expect(Math.exp(guessOfSum(certain, wide, 0, z))).toBeCloseTo(right, 9);
    }
  });

  it('takes the least of the three ways under the middle and the greatest over it', () => {
    // One alone at -2: 100·e^-2 + 100 = 113.5; both at -2/√2: 200·e^-1.414 = 48.6.
    expect(Math.exp(guessOfSum(wide, wide, 0, -2))).toBeCloseTo(200 * Math.exp(-Math.SQRT2), 9);
    // One alone at 2: 738.9 + 100 = 838.9; both: 200·e^1.414 = 822.7.
    expect(Math.exp(guessOfSum(wide, wide, 0, 2))).toBeCloseTo(100 * Math.exp(2) + 100, 9);
  });

  it('goes further the more the two hang together', () => {
    // The other follows at half the distance; both at 2·√0.75.
    expect(Math.exp(guessOfSum(wide, wide, 0.5, 2))).toBeCloseTo(200 * Math.exp(Math.sqrt(3)), 9);
    // One alone at 3, the other following to 0.3: 2,143; both at 3·√0.55 would be 1,850.
    expect(Math.exp(guessOfSum(wide, wide, 0.1, 3))).toBeCloseTo(
      100 * Math.exp(3) + 100 * Math.exp(0.3),
      9,
    );
  });
});
