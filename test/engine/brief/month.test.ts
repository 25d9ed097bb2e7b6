import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/engine/run';
import { daysAgo, fullMonth, input, seen, video } from '../build';
import { able } from './parts';

describe('the month', () => {
  it('counts pinned videos only when their date falls in the days seen', () => {
    const grid = [
      video({ views: 4_000_000, pinned: true, postedAt: daysAgo(230) }),
      video({ views: 7_000, pinned: true, postedAt: daysAgo(3) }),
      video({ views: 1_000, postedAt: daysAgo(1) }),
      video({ views: 2_000, postedAt: daysAgo(14.2) }),
    ];
    const { views30d } = estimate(input({ followers: able, videos: grid }));
    expect(views30d).toMatchObject({ seen: 10_000, videos: 3, spanDays: 14, extrapolated: true });
    expect(views30d!.likely).toBeCloseTo((10_000 * 30) / 14, 6);
    expect(views30d!.low).toBeGreaterThan(10_000);
  });

  it('counts a video dated after now', () => {
    const grid = [
      video({ views: 3, postedAt: daysAgo(-1 / 24) }),
      video({ views: 500, postedAt: daysAgo(2) }),
    ];
    expect(estimate(input({ videos: grid })).views30d).toMatchObject({ seen: 503, spanDays: 2 });
  });

  it('is complete when all of the creator’s videos were seen', () => {
    const grid = [
      video({ views: 500, postedAt: daysAgo(2) }),
      video({ views: 700, postedAt: daysAgo(9) }),
    ];
    const result = estimate(input({ videos: grid, creator: { videoCount: seen(2) } }));
    expect(result.views30d).toEqual({
      low: 1_200,
      likely: 1_200,
      high: 1_200,
      seen: 1_200,
      videos: 2,
      spanDays: 9,
      extrapolated: false,
    });
  });

  it('widens for videos without a count, and takes none for zero', () => {
    const counted = fullMonth(10, 1_000);
    const full = estimate(input({ videos: counted })).views30d!;
    const hidden = counted.map((one, i) => (i < 5 ? { ...one, views: null } : one));
    const half = estimate(input({ videos: hidden })).views30d!;
    expect(half).toMatchObject({ seen: 5_000, likely: 10_000, videos: 5 });
    expect(half.low).toBeGreaterThanOrEqual(5_000);
    expect(half.high - half.low).toBeGreaterThan(full.high - full.low);
    const none = counted.map((one) => ({ ...one, views: null }));
    expect(estimate(input({ videos: none })).views30d).toBeNull();
  });
});
