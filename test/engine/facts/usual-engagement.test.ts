import { describe, expect, it } from 'vitest';
import { certain } from '../../../src/engine/explain';
import { ratesInForce } from '../../../src/engine/facts/rates-in-force';
import { usualEngagement } from '../../../src/engine/facts/usual-engagement';
import { estimate } from '../../../src/engine/run';
import { input } from '../build';

const usual = (followers: number, edits = {}) =>
  usualEngagement(followers, ratesInForce('article', edits));

describe('the usual engagement', () => {
  it.each([
    [0, 0.075],
    [50_000, 0.075],
    // Halfway between 50,000 and 300,000 on a log scale: the geometric middle of 7.5% and 5.1%.
    [Math.sqrt(50_000 * 300_000), Math.sqrt(0.075 * 0.051)],
    [300_000, 0.051],
    [750_000, 0.045],
    [3_000_000, 0.038],
    // The 4.2% of the band above is no more than what smaller accounts have.
    [5_000_000, 0.038],
    [7_500_000, 0.038],
    [15_000_000, 0.029],
    [300_000_000, 0.029],
  ])('at %d followers is %d', (followers, share) => {
    expect(usual(followers)).toBeCloseTo(share, 12);
  });

  it.each([50_000, 100_000, 300_000, 500_000, 750_000, 1e6, 3e6, 5e6, 7.5e6, 10e6, 15e6])(
    'has no step at %d followers',
    (followers) => {
      expect(usual(followers + 1)).toBeLessThanOrEqual(usual(followers));
      expect(usual(followers + 1) / usual(followers)).toBeGreaterThan(0.9999);
    },
  );

  it('is nothing where the figures that it lies between are', () => {
    const edits = { 'engagement.byFollowers500kTo1M': certain(0) };
    expect(usual(300_000, edits)).toBeCloseTo(0.051, 12);
    expect(usual(300_001, edits)).toBe(0);
    expect(usual(3_000_000, edits)).toBe(0);
    expect(usual(1_000, { 'engagement.byFollowersUnder100k': certain(0) })).toBe(0);
  });

  it('lets no follower lower the price of a post', () => {
    const post = (followers: number) =>
      estimate(input({ followers, settings: { engagement: 0.045 } })).streams.find(
        ({ id }) => id === 'brand',
      )!.each!.range.likely;
    for (const border of [100_000, 500_000, 1e6, 5e6, 10e6]) {
      const [under, at] = [post(border - 1), post(border)];
      expect(at).toBeGreaterThanOrEqual(under);
      expect(at / under).toBeLessThan(1.001);
    }
  });
});
