import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/engine/run';
import { daysAgo, fullMonth, input, seen, video } from '../build';

const views = (parts: Parameters<typeof input>[0]) =>
  estimate(input(parts), { videos: false }).views30d;

function grid(counts: (number | null)[], days: number) {
  return counts.map((count, i) =>
    video({ views: count, postedAt: daysAgo((days * (i + 1)) / counts.length) }),
  );
}

describe('the month', () => {
  it('is what was seen, times 30 over the days seen', () => {
    const month = views({ videos: grid([1_000, 1_000, 1_000, 1_000], 15) });
    expect(month).toMatchObject({ seen: 4_000, likely: 8_000, spanDays: 15, extrapolated: true });
  });

  it('of equal videos strays in the unseen half by the assumed factor: 0.5 to 2', () => {
    const month = views({ videos: grid([1_000, 1_000, 1_000, 1_000], 15) })!;
    expect(month.low).toBeCloseTo(4_000 + 4_000 * 0.5, 0);
    expect(month.high).toBeCloseTo(4_000 + 4_000 * 2, 0);
  });

  it('strays more where videos differ, and where few were seen', () => {
    const width = (counts: number[]) => {
      const month = views({ videos: grid(counts, 15) })!;
      return month.high / month.low;
    };
    const even = width([1_000, 1_000, 1_000, 1_000]);
    const uneven = width([100, 400, 1_500, 2_000]);
    const many = width([100, 400, 1_500, 2_000, 100, 400, 1_500, 2_000]);
    expect(uneven).toBeGreaterThan(even);
    expect(many).toBeGreaterThan(even);
    expect(many).toBeLessThan(uneven);
  });

  it('is narrower the more days were seen', () => {
    const width = (days: number) => {
      const month = views({ videos: grid([700, 900, 1_200, 1_000], days) })!;
      return month.high / month.low;
    };
    expect(width(10)).toBeGreaterThan(width(15));
    expect(width(15)).toBeGreaterThan(width(28));
    expect(width(28)).toBeGreaterThan(width(31));
  });

  it('takes rounded counts for the interval they are', () => {
    const month = fullMonth(2, 0).map((one, i) =>
      i < 2 ? { ...one, views: seen(13_000, 12_950, 13_050) } : one,
    );
    expect(views({ videos: month })).toMatchObject({
      seen: 26_000,
      low: 26_000,
      likely: 26_000,
      high: 26_100,
    });
  });

  it('of posts without counts in a month seen in full still widens', () => {
    const month = fullMonth(4, 1_000).map((one, i) => (i === 0 ? { ...one, views: null } : one));
    const some = views({ videos: month })!;
    expect(some).toMatchObject({ seen: 3_000, videos: 3, extrapolated: false });
    expect(some.likely).toBeCloseTo(4_000, 6);
    expect(some.high).toBeGreaterThan(4_000);
    expect(some.low).toBeGreaterThan(3_000);
  });

  it('is nothing, and known to be, where no video was posted in it', () => {
    expect(views({ videos: [video({ views: 9_000, postedAt: daysAgo(50) })] })).toMatchObject({
      seen: 0,
      low: 0,
      likely: 0,
      high: 0,
      videos: 0,
      extrapolated: false,
    });
    expect(views({ creator: { videoCount: seen(0) } })).toMatchObject({ seen: 0, high: 0 });
  });

  it('is not known without a dated video, a count, or a grid', () => {
    expect(views({})).toBeNull();
    expect(views({ videos: [video({ id: '5', postedAt: null, views: 10 })] })).toBeNull();
    expect(views({ videos: [video({ views: null })] })).toBeNull();
    expect(views({ videos: [video({ views: 10 })], kind: 'video' })).toBeNull();
  });

  it('is not known from a grid that is sorted otherwise', () => {
    const sorted = input({ videos: grid([5_000, 100], 15) });
    sorted.reading.problems.push({ code: 'not-newest-first', message: 'Sorted by popularity' });
    expect(estimate(sorted).views30d).toBeNull();
  });

  it('can be told on any page from an earlier look at the grid', () => {
    const remembered = {
      id: '7600000000000000001',
      postedAt: daysAgo(5),
      views: [{ at: daysAgo(2), value: 6_000, low: 6_000, high: 6_000 }],
    };
    const grids = [{ at: daysAgo(2), since: daysAgo(12) }];
    expect(views({ kind: 'live', memory: { videos: [remembered], grids } })).toMatchObject({
      seen: 6_000,
      likely: 18_000,
      spanDays: 10,
    });
  });

  it('can be set', () => {
    const set = views({ settings: { viewsPerMonth: 250_000 } });
    expect(set).toEqual({
      low: 250_000,
      likely: 250_000,
      high: 250_000,
      seen: 0,
      videos: 0,
      spanDays: 0,
      extrapolated: false,
    });
    const both = views({ videos: grid([1_000], 15), settings: { viewsPerMonth: 5_000 } });
    expect(both).toMatchObject({ likely: 5_000, seen: 1_000, videos: 1, spanDays: 15 });
  });
});
