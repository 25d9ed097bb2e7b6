import { describe, expect, it } from 'vitest';
import type { Month } from '../../../src/engine/facts/month';
import { setMonth } from '../../../src/engine/facts/set-month';
import { exact, NOTHING, ONE } from '../../../src/engine/maths/spread';
import { seen } from '../build';
import { post } from './post';

const posts = [{ post: post(), views: seen(4_000) }];
const month: Month = {
  low: 7_000,
  likely: 8_000,
  high: 9_000,
  seen: 4_000,
  least: 3_900,
  videos: 1,
  spanDays: 15,
  extrapolated: true,
  basis: 'posted',
  posts,
  scale: exact(2),
};

describe('a month whose views were set', () => {
  it('has these views, and the posts that were seen, scaled to them', () => {
    expect(setMonth(20_000, month)).toEqual({
      low: 20_000,
      likely: 20_000,
      high: 20_000,
      seen: 4_000,
      least: 3_900,
      videos: 1,
      spanDays: 15,
      extrapolated: false,
      basis: 'set',
      posts,
      scale: exact(5),
    });
  });

  it('of which nothing was seen is views alone', () => {
    expect(setMonth(20_000, null)).toEqual({
      low: 20_000,
      likely: 20_000,
      high: 20_000,
      seen: 0,
      least: 0,
      videos: 0,
      spanDays: 0,
      extrapolated: false,
      basis: 'set',
      posts: [],
      scale: ONE,
    });
  });

  it('has no posts to scale where none of them was viewed, or no views were set', () => {
    expect(setMonth(20_000, { ...month, seen: 0 })).toMatchObject({ posts: [], scale: ONE });
    expect(setMonth(0, month)).toMatchObject({ posts: [], scale: ONE, likely: 0 });
    expect(setMonth(4_000 * NOTHING, month)).toMatchObject({ posts: [], scale: ONE });
  });
});
