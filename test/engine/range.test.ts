import { describe, expect, it } from 'vitest';
import { rangeSchema } from '../../src/engine/range';

describe('a range', () => {
  it.each([
    [{ low: 0, likely: 0, high: 0 }],
    [{ low: 1, likely: 2, high: 3 }],
    [{ low: 2, likely: 2, high: 2 }],
  ])('may be %j', (range) => {
    expect(rangeSchema.parse(range)).toEqual(range);
  });

  it.each([
    [{ low: -1, likely: 2, high: 3 }],
    [{ low: -3, likely: -2, high: 3 }],
    [{ low: -3, likely: -2, high: -1 }],
    [{ low: 1, likely: 2 }],
    [{ low: 1, likely: 2, high: Infinity }],
    [{ low: NaN, likely: 2, high: 3 }],
  ])('is not %j', (range) => {
    expect(rangeSchema.safeParse(range).success).toBe(false);
  });

  it.each([[{ low: 3, likely: 2, high: 4 }], [{ low: 1, likely: 5, high: 4 }]])(
    'is in order, and %j is told so',
    (range) => {
      expect(rangeSchema.safeParse(range).error?.issues[0]?.message).toBe(
        'A range needs low <= likely <= high',
      );
    },
  );
});
