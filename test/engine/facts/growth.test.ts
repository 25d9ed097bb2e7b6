import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineSettings } from '../../../src/engine/input';
import type { Memory } from '../../../src/engine/memory';
import { factsOf } from '../../../src/engine/facts/facts';
import { ONE } from '../../../src/engine/maths/spread';
import { estimate } from '../../../src/engine/run';
import { daysAgo, input, seen, video } from '../build';

const old = video({ views: 50_000, postedAt: daysAgo(100) });
const middle = video({ views: 9_000, postedAt: daysAgo(20) });
const fresh = video({ views: 4_000, postedAt: daysAgo(3) });

function sighting(at: number, value: number, low = value, high = value) {
  return { at: daysAgo(at), value, low, high };
}

function memory(
  visit: number,
  oldViews: ReturnType<typeof sighting>[],
  middleViews: ReturnType<typeof sighting>[] = [],
): Memory {
  return {
    grids: [{ at: daysAgo(visit), since: daysAgo(visit + 100) }],
    videos: [
      { id: old.id, views: oldViews },
      { id: middle.id, views: middleViews },
    ],
  };
}

const views = (remembered: Memory, kind: 'profile' | 'video' = 'profile') =>
  estimate(input({ kind, videos: [fresh, middle, old], memory: remembered }), { videos: false });

const month = (remembered: Memory, videos = [fresh, middle, old], settings: EngineSettings = {}) =>
  factsOf(input({ videos, memory: remembered, settings })).month!;

describe('views that came since an earlier visit', () => {
  it('replace the views of the videos posted in the month', () => {
    // 15 days ago: 44,000 and 6,000. Since then 6,000 and 3,000 came, and 4,000 for the one posted since.
    const { views30d, assumptions } = views(
      memory(15, [sighting(15, 44_000)], [sighting(15, 6_000)]),
    );
    expect(views30d).toMatchObject({ seen: 13_000, videos: 3, spanDays: 15, extrapolated: true });
    expect(views30d!.likely).toBeCloseTo(26_000, 6);
    expect(assumptions.map(({ key }) => key)).toContain('engine.assumption.gained');
  });

  it('of a new video without a count are those of the new ones that have one, on average', () => {
    const second = video({ views: 2_000, postedAt: daysAgo(5) });
    const open = video({ views: null, postedAt: daysAgo(2) });
    // In 15 days 6,000 + 4,000 + 2,000 came, and 3,000 for the one without a count.
    const { likely, videos } = month(memory(15, [sighting(15, 44_000)]), [
      fresh,
      second,
      open,
      old,
    ]);
    expect(likely).toBeCloseTo(30_000, 6);
    expect(videos).toBe(3);
  });

  it('are cut to 30 days where the visit lies further back', () => {
    const { views30d } = views(memory(45, [sighting(45, 29_000)]));
    // 21,000 + 9,000 + 4,000 in 45 days; the two later videos were not there yet.
    expect(views30d!.extrapolated).toBe(false);
    expect(views30d!.likely).toBeCloseTo((34_000 * 30) / 45, 6);
    expect(views30d!.seen).toBe(Math.floor((34_000 * 30) / 45));
    expect(views30d!.spanDays).toBe(30);
  });

  it.each([
    ['too near', 6.9],
    ['too far', 60.1],
  ])('are not looked at where the visit is %s', (_, visit) => {
    const { views30d } = views(memory(visit, [sighting(visit, 1_000)]));
    expect(views30d!.seen).toBe(13_000);
    expect(views30d!.videos).toBe(2);
  });

  it('need a count of then', () => {
    expect(views(memory(15, [sighting(12, 44_000)])).views30d!.videos).toBe(2);
    expect(views(memory(15, [])).views30d!.videos).toBe(2);
  });

  it('come from the visit nearest to 30 days back', () => {
    const remembered = memory(28, [sighting(28, 40_000), sighting(10, 49_000)]);
    remembered.grids!.push({ at: daysAgo(10), since: daysAgo(99) });
    // 10,000 + 9,000 + 4,000: the middle video came after that visit.
    expect(views(remembered).views30d).toMatchObject({ seen: 23_000, spanDays: 28 });
  });

  it('are never negative, and as uncertain as both counts', () => {
    const falling = views(memory(30, [sighting(30, 60_000)])).views30d!;
    expect(falling.seen).toBe(13_000);
    const rounded = views(memory(30, [sighting(30, 40_000, 39_500, 40_500)])).views30d!;
    expect(rounded.seen).toBe(23_000);
    expect(rounded.high).toBe(23_500);
    expect(rounded.low).toBe(22_500);
  });

  it('leave out videos that were there then and have no count of then', () => {
    // The old one is known, the middle one (there on that visit) is not: 6,000 and 4,000 in 15 days.
    const { views30d } = views(memory(15, [sighting(15, 44_000)]));
    expect(views30d).toMatchObject({ seen: 10_000, videos: 2 });
    expect(views30d!.likely).toBeCloseTo(20_000, 6);
  });

  it('are taken to be as many for new videos without a count as for new ones with one', () => {
    const uncounted = [2, 4].map((days) => video({ views: null, postedAt: daysAgo(days) }));
    const gained = month(memory(30, [sighting(30, 40_000)]), [...uncounted, fresh, old]);
    // 10,000 of the old one, and three times the 4,000 of the new one.
    expect(gained).toMatchObject({ basis: 'gained', videos: 2, seen: 14_000 });
    expect(gained.posts).toHaveLength(4);
    expect(gained.likely).toBeCloseTo(22_000, 6);
    expect(gained.high).toBeGreaterThan(22_000);
    const unseen = month(memory(30, [sighting(30, 50_000)]), [
      ...uncounted,
      { ...fresh, views: seen(0) },
      old,
    ]);
    expect(unseen).toMatchObject({ basis: 'gained', likely: 0, high: 0 });
  });

  it('are not known where no new video has a count', () => {
    const uncounted = video({ views: null, postedAt: daysAgo(2) });
    const earlier = memory(15, [sighting(15, 44_000)], [sighting(15, 6_000)]);
    expect(month(earlier, [uncounted, middle, old]).basis).toBe('posted');
    // Those of other days tell nothing of it.
    expect(month(earlier, [middle, old])).toMatchObject({ basis: 'gained', seen: 9_000 });
  });

  it('leave out a video dated in days to come', () => {
    const ahead = video({ views: 500_000, postedAt: daysAgo(-2) });
    const earlier = memory(30, [sighting(30, 40_000)]);
    expect(month(earlier, [ahead, fresh, old])).toMatchObject({ seen: 14_000, videos: 2 });
    // Though a count of then is known of it, it is no video that was there.
    const counted = { ...memory(30, []), videos: [{ id: ahead.id, views: [sighting(30, 9)] }] };
    expect(month(counted, [ahead, fresh]).basis).toBe('posted');
  });

  it('never rise by more old videos of which no count of then is known', () => {
    const count = fc.integer({ min: 0, max: 3_000_000 });
    fc.assert(
      fc.property(
        fc.array(count, { maxLength: 8 }),
        fc.array(count, { maxLength: 40 }),
        fc.integer({ min: 7, max: 60 }),
        count,
        (news, olds, visit, before) => {
          const posted = (days: number) => (views: number) =>
            video({ views, postedAt: daysAgo(days) });
          const there = [...news.map(posted(3)), old];
          const earlier = memory(visit, [sighting(visit, before)]);
          const few = month(earlier, there);
          const many = month(earlier, [...there, ...olds.map(posted(90))]);
          expect(few.basis).toBe('gained');
          expect({ ...many, posts: [] }).toEqual({ ...few, posts: [] });
        },
      ),
    );
  });

  it('are looked at on the profile only', () => {
    expect(views(memory(15, [sighting(15, 44_000)]), 'video').views30d?.videos).not.toBe(3);
  });

  it('narrow Rewards, as nothing stands in for them any more', () => {
    const width = (remembered: Memory) => {
      const all = Array.from({ length: 10 }, (_, i) =>
        video({
          id: String(7_500_000_000_000_000_000n + BigInt(i)),
          views: 60_000,
          durationSeconds: 90,
          postedAt: daysAgo(3 * i),
        }),
      );
      all.push(
        video({
          id: '7400000000000000000',
          views: 70_000,
          durationSeconds: 90,
          postedAt: daysAgo(60),
        }),
      );
      const parts = { followers: seen(50_000), videos: all, memory: remembered };
      const { high, low } = estimate(input(parts), { videos: false }).streams[0]!.now!;
      return high / low;
    };
    const posted = width({});
    const gained = width({
      grids: [{ at: daysAgo(30), since: daysAgo(200) }],
      videos: [{ id: '7400000000000000000', views: [sighting(30, 70_000)] }],
    });
    expect(gained).toBeLessThan(posted);
  });

  it.each([
    [7, 'gained'],
    [60, 'gained'],
    [7 - 1 / 86_400, 'posted'],
    [60 + 1 / 86_400, 'posted'],
  ])('by a visit %d days back are %s', (visit, basis) => {
    expect(month(memory(visit, [sighting(visit, 1_000)])).basis).toBe(basis);
  });

  it('since 30 days ago are those of the month, neither cut nor extrapolated', () => {
    const gained = month(memory(30, [sighting(30, 40_000)]));
    expect(gained).toMatchObject({
      seen: 23_000,
      likely: 23_000,
      spanDays: 30,
      extrapolated: false,
    });
    expect(gained.scale).toEqual(ONE);
  });

  it('are scaled as their month is cut', () => {
    // 34,000 in 45 days are two thirds of that in 30.
    const { scale } = month(memory(45, [sighting(45, 29_000)]));
    expect(Math.exp(scale.middle)).toBeCloseTo(2 / 3, 9);
    // Twice the 15 days.
    const half = month(memory(15, [sighting(15, 44_000)], [sighting(15, 6_000)]));
    expect(Math.exp(half.scale.middle)).toBeCloseTo(2, 9);
    expect(half.low).toBeLessThan(half.likely);
    expect(half.high).toBeGreaterThan(half.likely);
    const far = month(memory(45, [sighting(45, 29_000, 28_000, 30_000)]));
    // At least 33,000 and at most 35,000 in 45 days.
    expect(far.high).toBeCloseTo((35_000 * 30) / 45, 6);
    expect(far.low).toBeCloseTo((33_000 * 30) / 45, 6);
    expect(far.least).toBeCloseTo((33_000 * 30) / 45, 6);
  });

  it.each([
    ['a day before', [sighting(31, 44_000)], 'gained'],
    ['a day after', [sighting(29, 44_000)], 'gained'],
    ['more than a day before', [sighting(31 + 1 / 86_400, 44_000)], 'posted'],
  ])('are by a count of then or near it: %s', (_, counts, basis) => {
    expect(month(memory(30, counts)).basis).toBe(basis);
  });

  it('take the nearest count of then, of two as near the smaller', () => {
    const gainedBy = (...counts: ReturnType<typeof sighting>[]) =>
      month(memory(30, counts), [old]).seen;
    expect(gainedBy(sighting(30.5, 40_000), sighting(30.1, 45_000))).toBe(5_000);
    expect(gainedBy(sighting(30.1, 45_000), sighting(30.5, 40_000))).toBe(5_000);
    expect(gainedBy(sighting(30.5, 40_000), sighting(29.5, 45_000))).toBe(10_000);
    expect(gainedBy(sighting(29.5, 45_000), sighting(30.5, 40_000))).toBe(10_000);
    expect(gainedBy(sighting(31, 41_000), sighting(29, 40_000), sighting(31, 42_000))).toBe(10_000);
  });

  it('of two visits as near to 30 days are since the earlier one', () => {
    const counts = [sighting(20, 45_000), sighting(40, 38_000)];
    const grid = (at: number) => ({ at: daysAgo(at), since: daysAgo(at + 100) });
    const videos = [{ id: old.id, views: counts }];
    const since = (...visits: number[]) => month({ grids: visits.map(grid), videos }, [old]);
    // 12,000 in 40 days.
    expect(since(20, 40).likely).toBeCloseTo(9_000, 6);
    expect(since(40, 20).likely).toBeCloseTo(9_000, 6);
    expect(since(20, 41).seen).toBe(5_000);
    expect(since(41, 20).seen).toBe(5_000);
  });

  it('are looked at of videos on the page, and compared for one that was there', () => {
    const remembered = memory(30, [sighting(30, 40_000)]);
    remembered.videos!.push({ id: '7500000000000000001', views: [sighting(30, 1)] });
    expect(month(remembered, [old]).videos).toBe(1);
    // Videos that came since alone are no comparison: that is the month of what was posted.
    expect(month(memory(30, []), [fresh, middle]).basis).toBe('posted');
    const undated = video({ id: '5', postedAt: null, views: 9 });
    const counted = { ...memory(30, []), videos: [{ id: '5', views: [sighting(30, 1)] }] };
    expect(month(counted, [undated, fresh]).basis).toBe('posted');
    // Posted at the very moment of the visit, it was there.
    const then = video({ views: 900, postedAt: daysAgo(30) });
    const moment = { ...memory(30, []), videos: [{ id: then.id, views: [sighting(30, 100)] }] };
    expect(month(moment, [then])).toMatchObject({ basis: 'gained', seen: 800 });
  });

  it('lie between the ends of both counts', () => {
    const rounded = { ...old, views: seen(50_000, 49_000, 52_000) };
    const gained = month(memory(30, [sighting(30, 40_000, 38_000, 41_000)]), [rounded]);
    // 52,000 less 38,000 at most; at least 49,000 less 41,000.
    expect(gained).toMatchObject({ seen: 10_000, low: 8_000, likely: 10_000, high: 14_000 });
    const falling = month(memory(30, [sighting(30, 60_000, 59_000, 61_000)]), [rounded]);
    expect(falling).toMatchObject({ seen: 0, low: 0, likely: 0, high: 0 });
  });

  it('leave out a video that is not remembered at all, and one without a date', () => {
    const unknown = video({ views: 900, postedAt: daysAgo(50) });
    const undated = video({ id: '5', views: 700, postedAt: null });
    const gained = month(memory(30, [sighting(30, 40_000)]), [old, unknown, undated]);
    expect(gained).toMatchObject({ basis: 'gained', videos: 1, seen: 10_000, likely: 10_000 });
  });

  it('are in half a month as few as both counts allow, and half as many again', () => {
    // Of videos that are all alike.
    const settings = { rateEdits: { 'model.viewsSpread': { low: 1, likely: 1, high: 1 } } };
    const rounded = { ...old, views: seen(50_000, 49_000, 52_000) };
    const gained = month(memory(15, [sighting(15, 40_000, 38_000, 41_000)]), [rounded], settings);
    // 49,000 less 41,000 at least and 52,000 less 38,000 at most; the other half may be half or twice as much.
    expect(gained.low).toBeCloseTo(8_000 * 1.5, 6);
    expect(gained.likely).toBeCloseTo(20_000, 6);
    expect(gained.high).toBeCloseTo(14_000 * 3, 6);
    const falling = month(memory(15, [sighting(15, 49_500, 49_400, 51_000)]), [rounded]);
    // 49,000 less 51,000 is none.
    expect(falling).toMatchObject({ seen: 500, low: 0, least: 0 });
  });
});
