import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certain } from '../../../src/engine/explain';
import { factsOf } from '../../../src/engine/facts/facts';
import { scaledMonth } from '../../../src/engine/facts/month';
import { Z_HIGH } from '../../../src/engine/maths/normal';
import { ONE, rangeOf } from '../../../src/engine/maths/spread';
import { estimate } from '../../../src/engine/run';
import { daysAgo, fullMonth, input, seen, video } from '../build';
import { post } from './post';

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

  it('of videos known to be equal strays in the unseen half by the assumed factor: 0.5 to 2', () => {
    const rateEdits = { 'model.viewsSpread': certain(1) };
    const videos = grid([1_000, 1_000, 1_000, 1_000], 15);
    const month = views({ videos, settings: { rateEdits } })!;
    expect(month.low).toBeCloseTo(4_000 + 4_000 * 0.5, 0);
    expect(month.high).toBeCloseTo(4_000 + 4_000 * 2, 0);
    expect(views({ videos })!.high).toBeGreaterThan(month.high);
    expect(views({ videos })!.low).toBeLessThan(month.low);
  });

  const widthOf = (counts: number[], days = 15) => {
    const month = views({ videos: grid(counts, days) })!;
    return month.high / month.low;
  };

  it('strays more where videos differ, and where few were seen', () => {
    const some = [100, 400, 1_500, 2_000];
    expect(widthOf(some)).toBeGreaterThan(widthOf([1_000, 1_000, 1_000, 1_000]));
    expect(widthOf([...some, ...some])).toBeLessThan(widthOf(some));
    expect(widthOf([...some, ...some])).toBeGreaterThan(
      widthOf(Array.from({ length: 8 }, () => 1_000)),
    );
  });

  it('is wide by one video, and narrower with each that is like it', () => {
    const widths = [1, 2, 3, 5, 10, 30].map((n) =>
      widthOf(Array.from({ length: n }, () => 300_000)),
    );
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(new Set(widths).size).toBe(widths.length);
    // Of many alike, little more than the assumed factor is left: 1 + 2 over 1 + 0.5.
    expect(widths[0]).toBeGreaterThan(5);
    expect(widths.at(-1)).toBeLessThan(2.2);
  });

  it('is not blown up by one small video among large ones', () => {
    const two = widthOf([300_000, 300_000], 10);
    const three = widthOf([300_000, 300_000, 1_000], 20);
    // More days are seen than before; a half is left, which strays by less than five times to each side.
    expect(three).toBeLessThan(two);
    expect(three).toBeLessThan((1 + 0.5 * 5) / (1 + 0.5 / 5));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 ** 32 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 29 }),
        (counts, days) => {
          const sum = counts.reduce((a, b) => a + b, 0);
          const month = views({ videos: grid(counts, days) })!;
          expect(month.likely / ((sum * 30) / days) || 1).toBeCloseTo(1, 9);
          expect(month.high).toBeLessThanOrEqual(sum * (1 + (30 / days - 1) * 20));
        },
      ),
    );
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
      low: 25_900,
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

  it('leaves out a video dated in days to come, which does not complete it either', () => {
    const ahead = video({ views: 500_000, postedAt: daysAgo(-2) });
    const month = views({
      videos: [ahead, ...grid([1_000, 1_000], 15)],
      creator: { videoCount: seen(3) },
    });
    expect(month).toMatchObject({ seen: 2_000, likely: 4_000, spanDays: 15, extrapolated: true });
    const near = { ...ahead, postedAt: daysAgo(-1) };
    expect(views({ videos: [near, ...grid([1_000, 1_000], 15)] })!.seen).toBe(502_000);
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

describe('a month of which a part was seen', () => {
  const { rates } = factsOf(input());
  const posts = (...counts: (number | null)[]) =>
    counts.map((count) => ({ post: post(), views: count === null ? null : seen(count) }));

  it('strays by the spread of the posts that were seen and of those that were not', () => {
    // 1,000 and 99,000 lie 0.98 of their mean from it; alike videos differ by a factor of 4, in four of five.
    const assumed = Math.expm1((Math.log(4) / Z_HIGH) ** 2);
    // The second video weighs a quarter of the assumption.
    const each = (assumed + 0.25 * (2 * 0.98 ** 2)) / (1 + 0.25) / 2;
    const width = (rest: number) =>
      Math.hypot(Math.LN2, Z_HIGH * Math.sqrt(Math.log1p(each * (1 + 1 / rest))));
    for (const days of [2, 4]) {
      const rest = days - 1;
      const scaled = scaledMonth(posts(1_000, 99_000), days, rates)!;
      expect(scaled.likely).toBe(100_000 * days);
      expect(scaled.high / (100_000 * (1 + rest * Math.exp(width(rest))))).toBeCloseTo(1, 2);
      expect(scaled.low / (100_000 * (1 + rest * Math.exp(-width(rest))))).toBeCloseTo(1, 2);
      expect(rangeOf(scaled.scale).likely).toBeCloseTo(days, 9);
      expect(rangeOf(scaled.scale).high).toBeCloseTo(scaled.high / 100_000, 6);
      expect(rangeOf(scaled.scale).low).toBeCloseTo(scaled.low / 100_000, 6);
    }
  });

  it('takes posts without a count to do as those with one', () => {
    expect(scaledMonth(posts(1_000, null), 3, rates)).toMatchObject({
      likely: 6_000,
      seen: 1_000,
      videos: 1,
    });
    expect(scaledMonth(posts(1_000, null), 1, rates)!.likely).toBe(2_000);
    expect(scaledMonth(posts(1_000), 1, rates)).toEqual({
      low: 1_000,
      likely: 1_000,
      high: 1_000,
      seen: 1_000,
      least: 1_000,
      videos: 1,
      scale: ONE,
    });
  });

  it('is nothing without posts, and not known where none has a count', () => {
    expect(scaledMonth([], 3, rates)).toEqual({
      low: 0,
      likely: 0,
      high: 0,
      seen: 0,
      least: 0,
      videos: 0,
      scale: ONE,
    });
    expect(scaledMonth(posts(null), 1, rates)).toBeNull();
  });

  it('strays by the assumed factors alone where one post was seen', () => {
    const one = scaledMonth(posts(1_000), 2, rates)!;
    const assumed = Math.expm1((Math.log(4) / Z_HIGH) ** 2);
    // It and the one that was not seen.
    const width = Math.exp(Math.hypot(Math.LN2, Z_HIGH * Math.sqrt(Math.log1p(2 * assumed))));
    expect(one.low).toBeCloseTo(1_000 + 1_000 / width, 6);
    expect(one.high).toBeCloseTo(1_000 + 1_000 * width, 6);
  });

  it('is nothing where nobody watched', () => {
    expect(scaledMonth(posts(0, 0), 2, rates)).toMatchObject({ low: 0, high: 0, scale: ONE });
  });

  it('is by the weight of a video all as assumed, or as was seen', () => {
    const ratio = (weight: number, ...counts: number[]) => {
      const rateEdits = { 'model.viewsSpreadPerVideo': certain(weight) };
      const month = scaledMonth(
        posts(...counts),
        2,
        factsOf(input({ settings: { rateEdits } })).rates,
      )!;
      return month.high / month.likely;
    };
    expect(ratio(0, 1_000, 9_000)).toBeCloseTo(ratio(0, 5_000, 5_000), 9);
    expect(ratio(1, 1_000, 9_000)).toBeGreaterThan(ratio(1, 5_000, 5_000));
    expect(ratio(1, 5_000, 5_000)).toBeLessThan(ratio(0, 5_000, 5_000));
  });

  it('is the same to the last bit in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 32), { minLength: 1, maxLength: 40 }), (counts) => {
        const there = scaledMonth(posts(...counts), 1.7, rates)!;
        expect(scaledMonth(posts(...counts.toReversed()), 1.7, rates)).toEqual(there);
        const sorted = counts.toSorted((a, b) => a - b);
        expect(scaledMonth(posts(...sorted), 1.7, rates)).toEqual(there);
      }),
    );
  });

  it('takes no more views of a video than one can have', () => {
    expect(scaledMonth(posts(1e12), 1, rates)!.seen).toBe(2 ** 32);
    const wide = [{ post: post(), views: seen(1e12, 1e11, 1e13) }];
    expect(scaledMonth(wide, 1, rates)).toMatchObject({ low: 2 ** 32, high: 2 ** 32 });
  });

  it('is at least the least that was seen, and of rounded counts no more than these allow', () => {
    const rounded = [{ post: post(), views: seen(1_000, 900, 1_100) }];
    const rateEdits = { 'model.viewsSpread': certain(1) };
    const scaled = scaledMonth(rounded, 2, factsOf(input({ settings: { rateEdits } })).rates)!;
    // 900 and half of that again, at the least; 1,100 and twice that again.
    expect(scaled.low).toBeCloseTo(1_350, 6);
    expect(scaled.likely).toBe(2_000);
    expect(scaled.high).toBeCloseTo(3_300, 6);
    expect(scaled.least).toBe(900);
    expect(scaledMonth(rounded, 1, rates)).toMatchObject({ low: 900, seen: 1_000, least: 900 });
  });

  it('takes the days that were not seen for as many times more as was assumed', () => {
    const { rates: edited } = factsOf(
      input({ settings: { rateEdits: { 'model.extrapolationSpread': certain(3) } } }),
    );
    expect(scaledMonth(posts(1_000), 2, edited)!.likely).toBeCloseTo(4_000, 6);
  });
});
