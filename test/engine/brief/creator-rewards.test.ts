import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/engine/run';
import { daysAgo, fullMonth, input, seen, video } from '../build';
import { able, allQualified, only, rewardsOf } from './parts';

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

  it('pays nothing for a repost: of the videos on a page only the creator’s own count', () => {
    const memory = { grids: [{ at: daysAgo(0), since: daysAgo(30), complete: true }] };
    const own = fullMonth(10, 50_000);
    const repost = video({ views: 5e6, durationSeconds: 90, handle: 'somebody.else' });
    const month = (videos: typeof own) =>
      rewardsOf(estimate(input({ kind: 'tag', followers: able, videos, memory }))).now;
    expect(month(own)!.low).toBeGreaterThan(0);
    expect(month([...own, repost])).toEqual(month(own));
  });

  it('pays nothing for a repost on a profile, and takes nothing of it for the creator’s own', () => {
    const own = fullMonth(10, 50_000, { likes: seen(500) });
    const repost = video({
      views: 5e6,
      likes: seen(1e6),
      durationSeconds: 90,
      sponsored: true,
      handle: 'Somebody.Else',
    });
    const run = (videos: typeof own) => estimate(input({ followers: able, videos }));
    const { videos, ...mixed } = run([...own, repost]);
    const { videos: alone, ...plain } = run(own);
    expect(mixed).toEqual(plain);
    expect(videos.slice(0, -1)).toEqual(alone);
    expect(videos.at(-1)).toMatchObject({
      earns: 'no',
      reason: 'reposted',
      rewards: { low: 0, likely: 0, high: 0 },
      ifEligible: { low: 0, likely: 0, high: 0 },
      why: { key: 'engine.why.reposted' },
    });
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
    expect(status(7_000)).toBe('not-eligible');
    // 99,990 views of new videos: what older ones bring may make up the rest.
    expect(status(9_999)).toBe('unknown');
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
