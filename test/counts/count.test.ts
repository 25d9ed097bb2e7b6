import { describe, expect, it } from 'vitest';
import { countSchema, exactly } from '../../src/counts/count';

describe('countSchema', () => {
  it('takes an exact count', () => {
    expect(countSchema.parse(exactly(3666))).toEqual({ value: 3666, low: 3666, high: 3666 });
  });

  it.each([
    ['a value below its low end', { value: 1, low: 2, high: 3 }],
    ['a value above its high end', { value: 4, low: 2, high: 3 }],
    ['a negative count', { value: -1, low: -1, high: -1 }],
    ['half a view', { value: 0.5, low: 0, high: 1 }],
  ])('refuses %s', (_name, count) => {
    expect(countSchema.safeParse(count).success).toBe(false);
  });
});
