import { describe, expect, it } from 'vitest';
import { shareWhereAlike } from '../../../src/engine/maths/alike';
import type { Spread } from '../../../src/engine/maths/spread';

/** An amount with this median and these widths of its logarithm. */
const amount = (median: number, below: number, above = below): Spread => ({
  middle: Math.log(median),
  below,
  above,
});

describe('the place on the line of a sum where both amounts move alike', () => {
  it.each<[string, number, Spread, Spread, number]>([
    ['is the middle where both are as wide', 200, amount(100, 1), amount(100, 1), 1 / 2],
    // 1 × 3/4 = 3 × 1/4: dollars times width.
    ['is further on for the narrower one', 200, amount(100, 1), amount(100, 3), 3 / 4],
    ['is nearer for the wider one', 200, amount(100, 3), amount(100, 1), 1 / 4],
    ['is the end where the one is certain', 200, amount(100, 0), amount(50, 1), 1],
    ['is the start where the other is certain', 200, amount(50, 1), amount(100, 0), 0],
    ['is the middle where both are certain', 200, amount(150, 0), amount(50, 0), 1 / 2],
    // Under 100 the one does not move at all, over it ten times as far as the other.
    [
      'is the median of one that is certain under it',
      200,
      amount(100, 0, 1),
      amount(20, 0.1),
      1 / 2,
    ],
    // Under 100 the other does not move at all, over it far more than the one: from 200 − 100 on.
    ['is where the other has its median', 200, amount(20, 0.1), amount(100, 0, 1), 1 / 2],
    // The other has its median at 0.05 of the way and the one at 0.95: between them both are under theirs.
    [
      'looks at the widths under both medians',
      200,
      amount(190, 1, 0.2),
      amount(190, 0.3, 9),
      0.3 / 1.3,
    ],
    // The one has its median at 0.1 of the way and the other at 0.9: between them both are over theirs.
    ['looks at the widths over both medians', 200, amount(20, 9, 4), amount(20, 9, 2), 2 / 6],
    // Both medians are more than the sum: under both.
    [
      'looks at the widths under medians over the sum',
      10,
      amount(20, 1, 9),
      amount(20, 3, 9),
      3 / 4,
    ],
  ])('%s', (_, sum, one, other, share) => {
    expect(shareWhereAlike(sum, one, other)).toBeCloseTo(share, 9);
  });
});
