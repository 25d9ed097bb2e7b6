import { describe, expect, it } from 'vitest';
import type { EngineSettings } from '../../../src/engine/input';
import { fullMonth } from '../build';
import { rewardsOf, run, streamOf } from './parts';

describe('brand deals', () => {
  it.each([
    ['nano', 1_000, 10_000, 10, 100],
    ['micro', 10_000, 100_000, 100, 1_500],
    ['macro', 100_000, 1_000_000, 1_500, 10_000],
    ['mega', 1_000_000, 10_000_000, 10_000, 50_000],
  ])('of a %s creator, %i to %i followers, bring $%i to $%i a post', (_, from, to, least, most) => {
    const post = (followers: number) => streamOf('brand', run({ followers })).each!.range.likely;
    expect(post(from)).toBeCloseTo(least, 2);
    expect(post(to)).toBeCloseTo(most, 2);
    const between = post(Math.sqrt(from * to));
    expect(between).toBeGreaterThan(least);
    expect(between).toBeLessThan(most);
  });

  it('begin at 1,000 followers, where there are no Rewards yet', () => {
    const result = (followers: number) => run({ followers, videos: fullMonth(10, 50_000) });
    expect(streamOf('brand', result(999)).now!.high).toBe(0);
    expect(streamOf('brand', result(1_000)).now!.low).toBeGreaterThan(0);
    expect(rewardsOf(result(1_000)).now!.high).toBe(0);
    expect(rewardsOf(result(9_999)).now!.high).toBe(0);
    expect(rewardsOf(result(10_000)).now!.low).toBeGreaterThan(0);
  });

  it('go well above $50,000 a post for the largest', () => {
    const post = (followers: number) => streamOf('brand', run({ followers })).each!.range;
    expect(post(10_000_000).high).toBeGreaterThan(50_000);
    expect(post(50_000_000).likely).toBeGreaterThan(100_000);
  });

  it('depend on the engagement rate and the niche', () => {
    const post = (settings: EngineSettings) =>
      streamOf('brand', run({ followers: 50_000, settings })).each!.range.likely;
    // Usual at 50,000 followers: 7.5%.
    expect(post({ engagement: 0.15 })).toBeCloseTo(2 * post({ engagement: 0.075 }), 2);
    expect(post({ niche: 'finance' })).toBeGreaterThan(post({ niche: 'entertainment' }));
  });

  it('are for many creators the largest stream', () => {
    for (const followers of [20_000, 50_000, 200_000, 1_000_000]) {
      // Ten videos a month, each seen by a fifth of the followers.
      const videos = fullMonth(10, followers / 5, { durationSeconds: null });
      const { streams } = run({ followers, videos });
      const counted = streams.filter(({ headline }) => headline);
      const most = Math.max(...counted.map(({ now }) => now?.likely ?? 0));
      expect(streams.find(({ id }) => id === 'brand')!.now!.likely).toBe(most);
    }
  });

  it('keep a balance: several ordinary videos for every promotional one', () => {
    const settings = { dealsPerMonth: 30, postsPerMonth: 10 };
    const { now, each } = streamOf('brand', run({ followers: 50_000, settings }));
    expect(now!.likely / each!.range.likely).toBeCloseTo(2, 2);
  });
});
