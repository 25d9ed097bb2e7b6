import { describe, expect, it } from 'vitest';
import { BRAND_PRICE_POINTS, engagementRateId } from '../../src/rates/bands';

describe('BRAND_PRICE_POINTS', () => {
  it('stand at the ends of the tiers, in order', () => {
    expect(BRAND_PRICE_POINTS.map(({ followers, rate }) => `${rate} ${followers}`)).toEqual([
      'brand.priceAt1k 1000',
      'brand.priceAt10k 10000',
      'brand.priceAt100k 100000',
      'brand.priceAt1M 1000000',
      'brand.priceAt10M 10000000',
    ]);
  });
});

describe('engagementRateId', () => {
  it.each([
    [0, 'engagement.byFollowersUnder100k'],
    [99_999, 'engagement.byFollowersUnder100k'],
    [100_000, 'engagement.byFollowers100kTo500k'],
    [499_999, 'engagement.byFollowers100kTo500k'],
    [500_000, 'engagement.byFollowers500kTo1M'],
    [1_000_000, 'engagement.byFollowers1MTo5M'],
    [5_000_000, 'engagement.byFollowers5MTo10M'],
    [10_000_000, 'engagement.byFollowersAbove10M'],
    [300_000_000, 'engagement.byFollowersAbove10M'],
  ])('%d followers: %s', (followers, id) => {
    expect(engagementRateId(followers)).toBe(id);
  });
});
