import { describe, expect, it } from 'vitest';
import { isNewestFirst } from '../../../src/tiktok/seen/order';

describe('isNewestFirst', () => {
  it.each([
    ['nothing', [], true],
    ['too few to tell', [1, 2, 3, 4], true],
    ['too few known ones to tell', [1, null, 2, 3, null, 4], true],
    ['moments that are all the same', [5, 5, 5, 5, 5, 5], true],
    ['falling moments', [9, 8, 7, 6, 5], true],
    ['falling moments with unknown ones', [9, null, 8, null, 7, 6, 5], true],
    ['a draft among falling moments', [9, 2, 8, 7, 6, 5], true],
    ['a third that stand the other way round', [9, 2, 8, 1, 7, 6, 5], true],
    ['more than a third', [9, 2, 8, 1, 7, 6], false],
    ['rising moments', [5, 6, 7, 8, 9], false],
    ['a list by popularity', [5, 9, 6, 8, 1, 7], false],
    ['ISO instants', ['2026-01-05', '2026-01-04', '2026-01-03', '2026-01-02', '2025-12-31'], true],
  ])('judges %s', (_name, moments, answer) => {
    expect(isNewestFirst(moments)).toBe(answer);
  });
});
