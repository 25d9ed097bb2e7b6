import { describe, expect, it } from 'vitest';
import type { Estimate, VideoEstimate } from '../../src/engine/estimate';
import { estimate } from '../../src/engine/run';
import { daysAgo, fullMonth, input, seen, video } from './build';

/** Each statement of the brief, in its own words. */

const allQualified = {
  rateEdits: { 'rewards.qualifiedShare': { low: 1, likely: 1, high: 1 } },
} as const;
const able = 20_000;

function only(result: Estimate): VideoEstimate {
  expect(result.videos).toHaveLength(1);
  return result.videos[0]!;
}

function rewardsOf(result: Estimate) {
  return result.streams.find(({ id }) => id === 'rewards')!;
}

describe('Creator Rewards', () => {
  it('pays $400 to $1,000 for 1,000,000 qualified views of an eligible video', () => {
    const one = video({ views: 1_000_000, durationSeconds: 90 });
    const { rewards, earns } = only(
      estimate(input({ followers: able, videos: [one], settings: allQualified })),
    );
    expect(earns).toBe('yes');
    expect(rewards).toEqual({ low: 400, likely: 630, high: 1000 });
  });

  it('does not take 1,000,000 views for 1,000,000 qualified views', () => {
    const one = video({ views: 1_000_000, durationSeconds: 90 });
    const { rewards } = only(estimate(input({ followers: able, videos: [one] })));
    // 30 to 60% of views are qualified: the middle is about 0.45 of 630.
    expect(rewards!.likely / (0.45 * 630)).toBeGreaterThan(0.97);
    expect(rewards!.likely / (0.45 * 630)).toBeLessThan(1.03);
    expect(rewards!.high).toBeLessThan(0.75 * 1000);
    expect(rewards!.low).toBeLessThan(0.45 * 400);
  });

  it.each([
    [59, 'no'],
    [60, 'yes'],
    [61, 'yes'],
  ] as const)('with a video of %i s: earns %s', (durationSeconds, earns) => {
    const one = video({ views: 1_000_000, durationSeconds });
    const result = only(estimate(input({ followers: able, videos: [one] })));
    expect(result.earns).toBe(earns);
    expect(result.rewards!.high > 0).toBe(earns === 'yes');
  });

  it.each([
    [999, 0],
    [1_000, 1],
  ])('of a video with %i qualified views pays for %i thousands', (views, thousands) => {
    const one = video({ views, durationSeconds: 90 });
    const { ifEligible } = only(
      estimate(input({ followers: able, videos: [one], settings: allQualified })),
    );
    expect(ifEligible).toEqual({ low: 0.4 * thousands, likely: 0.63 * thousands, high: thousands });
  });

  it.each([
    ['a Duet', { duet: true }, 'duet'],
    ['a Stitch', { stitch: true }, 'stitch'],
    ['a sponsored post', { sponsored: true }, 'sponsored'],
    ['a photo post', { kind: 'photo' }, 'photo'],
  ] as const)('pays nothing for %s', (_, facts, reason) => {
    const one = video({ views: 1_000_000, durationSeconds: 90, ...facts });
    const result = only(estimate(input({ followers: able, videos: [one] })));
    expect(result).toMatchObject({ earns: 'no', reason, rewards: { low: 0, likely: 0, high: 0 } });
  });

  it('leaves such posts out of the month', () => {
    const plain = estimate(input({ followers: able, videos: fullMonth(10, 50_000) }));
    const mixed = estimate(
      input({
        followers: able,
        videos: [
          ...fullMonth(10, 50_000),
          video({ views: 5e6, durationSeconds: 90, duet: true }),
          video({ views: 5e6, durationSeconds: 59 }),
          video({ views: 5e6, kind: 'photo' }),
        ],
      }),
    );
    expect(rewardsOf(mixed).now).toEqual(rewardsOf(plain).now);
    expect(rewardsOf(plain).now!.low).toBeGreaterThan(0);
  });

  it('needs 10,000 followers: with 3,666 nothing now, and what it would be is said apart', () => {
    const result = estimate(input({ followers: 3_666, videos: fullMonth(10, 50_000) }));
    expect(result.eligibility.status).toBe('not-eligible');
    expect(result.eligibility.criteria[0]).toEqual({
      id: 'followers',
      status: 'not-met',
      seen: 3_666,
      needed: 10_000,
    });
    expect(rewardsOf(result).now).toEqual({ low: 0, likely: 0, high: 0 });
    expect(rewardsOf(result).ifEligible!.likely).toBeGreaterThan(0);
    expect(result.videos[0]!.rewards!.high).toBe(0);
    expect(result.videos[0]!.ifEligible!.high).toBeGreaterThan(0);
  });

  it('needs 100,000 views in the last 30 days', () => {
    const status = (views: number) =>
      estimate(input({ followers: able, videos: fullMonth(10, views) })).eligibility.status;
    expect(status(9_999)).toBe('not-eligible');
    expect(status(10_000)).toBe('eligible');
  });

  it('does not know about followers whose count is rounded across the threshold', () => {
    const around = seen(10_000, 9_950, 10_050);
    const result = estimate(input({ followers: around, videos: fullMonth(10, 50_000) }));
    expect(result.eligibility.status).toBe('unknown');
    expect(rewardsOf(result).now).toEqual(rewardsOf(result).ifEligible);
    expect(result.assumptions.map(({ key }) => key)).toContain('engine.assumption.eligible');
  });
});

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
