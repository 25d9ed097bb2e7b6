import { describe, expect, it } from 'vitest';
import {
  FUND_ENDED,
  REWARDS_REGIONS,
  liveAgeRateId,
  rewardsAgeRateId,
  rewardsRegionStatus,
  rpmRateId,
  subscriptionShareRateId,
} from '../../src/rates/regions';

describe('rewardsRegionStatus', () => {
  it.each([
    ['US', 'met', 'met'],
    ['BR', 'met', 'met'],
    ['KR', 'unknown', 'met'],
    ['MX', 'unknown', 'met'],
    ['NL', 'unknown', 'not-met'],
    ['us', 'unknown', 'not-met'],
    [null, 'unknown', 'unknown'],
  ] as const)('%s is %s on the article card, %s on the observed', (country, article, observed) => {
    expect(rewardsRegionStatus(country, 'article')).toBe(article);
    expect(rewardsRegionStatus(country, 'observed')).toBe(observed);
  });

  it('holds the observed list to be complete, and says since when and that it is disputed', () => {
    expect(REWARDS_REGIONS.observed).toMatchObject({ complete: true, validFrom: '2025-10-01' });
    expect(REWARDS_REGIONS.observed?.items).toHaveLength(8);
    expect(REWARDS_REGIONS.observed?.disputed).toBeDefined();
  });
});

describe('rpmRateId', () => {
  it('has a rate for every country of either list', () => {
    const { article, observed } = REWARDS_REGIONS;
    for (const country of [...article.items, ...(observed?.items ?? [])]) {
      expect(rpmRateId(country)).toBe(`rewards.rpm${country}`);
    }
  });

  it.each(['NL', 'BE', 'ES', 'IT', 'IE', 'AT', 'PT', 'CH', 'LU'])(
    'takes for %s the pay of Western Europe, and makes it no supported region',
    (country) => {
      expect(rpmRateId(country)).toBe('rewards.rpmWesternEurope');
      expect(rewardsRegionStatus(country, 'observed')).toBe('not-met');
      expect(rewardsRegionStatus(country, 'article')).toBe('unknown');
    },
  );

  it.each([null, 'ZA', 'nl', '', 'constructor', 'toString', '__proto__'])(
    'takes the overall rate for %s',
    (country) => {
      expect(rpmRateId(country)).toBe('rewards.rpm');
    },
  );
});

describe('the rates that differ by country', () => {
  it.each([
    ['KR', 'rewards.minAgeKR', 'live.minAgeKR', 'subscriptions.creatorShareElsewhere'],
    ['JP', 'rewards.minAgeJP', 'live.minAge', 'subscriptions.creatorShareElsewhere'],
    ['US', 'rewards.minAge', 'live.minAge', 'subscriptions.creatorShareUS'],
    ['CA', 'rewards.minAge', 'live.minAge', 'subscriptions.creatorShareUS'],
    [null, 'rewards.minAge', 'live.minAge', 'subscriptions.creatorShareElsewhere'],
  ])('for %s', (country, age, liveAge, share) => {
    expect(rewardsAgeRateId(country)).toBe(age);
    expect(liveAgeRateId(country)).toBe(liveAge);
    expect(subscriptionShareRateId(country)).toBe(share);
  });
});

describe('FUND_ENDED', () => {
  it('names the US, UK, Germany and France, since 16 December 2023', () => {
    expect(FUND_ENDED.article).toMatchObject({
      items: ['US', 'GB', 'DE', 'FR'],
      validFrom: '2023-12-16',
    });
  });
});
