import { describe, expect, it } from 'vitest';
import type { RateId } from '../../src/rates/all';
import { resolveRates } from '../../src/rates/cards';

/** The evidence, figure by figure, as it was written down when it was read. */
const rates = resolveRates({ card: 'observed' });

const EVIDENCE: readonly [id: RateId, low: number, high: number][] = [
  ['rewards.rpmUS', 0.45, 1.1],
  ['rewards.rpmGB', 0.35, 0.9],
  ['rewards.rpmDE', 0.3, 0.8],
  ['rewards.rpmFR', 0.3, 0.8],
  ['rewards.rpmBR', 0.12, 0.45],
  ['rewards.rpmMX', 0.12, 0.45],
  ['rewards.rpmJP', 0.3, 0.8],
  ['rewards.rpmKR', 0.3, 0.8],
  ['rewards.qualifiedShare', 0.3, 0.6],
  ['rewards.minSeconds', 60, 60],
  ['rewards.minQualifiedViews', 1_000, 1_000],
  ['rewards.minFollowers', 10_000, 10_000],
  ['rewards.minViews30d', 100_000, 100_000],
  ['rewards.minAge', 18, 18],
  ['rewards.minAgeKR', 19, 19],
  ['rewards.minAgeJP', 18, 18],
  ['rewards.nicheFinance', 1.5, 1.5],
  ['rewards.nicheBusiness', 1.5, 1.5],
  ['rewards.nicheTechnology', 1.5, 1.5],
  ['rewards.nicheEducation', 1, 1],
  ['rewards.nicheHealth', 1, 1],
  ['rewards.nicheCooking', 1, 1],
  ['rewards.nicheEntertainment', 0.7, 0.7],
  ['fund.rpm', 0.02, 0.04],
  ['live.coinsPerDiamond', 2, 2],
  ['live.usdPerDiamond', 0.005, 0.01],
  ['live.usdPerCoin', 0.01057, 0.01414],
  ['live.minFollowers', 1_000, 1_000],
  ['live.minWithdrawal', 50, 100],
  ['live.minAge', 18, 18],
  ['live.minAgeKR', 19, 19],
  ['live.coinsPerViewerHour', 2, 150],
  ['brand.engagementMin', 0.6, 0.6],
  ['brand.engagementMax', 2.2, 2.2],
  ['brand.usageRights', 1.5, 3],
  ['brand.exclusivity', 1.2, 1.5],
  ['engagement.byFollowersUnder100k', 0.075, 0.075],
  ['engagement.byFollowers100kTo500k', 0.051, 0.051],
  ['engagement.byFollowers500kTo1M', 0.045, 0.045],
  ['engagement.byFollowers1MTo5M', 0.038, 0.038],
  ['engagement.byFollowers5MTo10M', 0.042, 0.042],
  ['engagement.byFollowersAbove10M', 0.029, 0.029],
  ['engagement.byViewsMean', 0.041, 0.041],
  ['engagement.byViewsUnder5k', 0.038, 0.038],
  ['engagement.byViewsAbove1M', 0.075, 0.075],
  ['engagement.viewsPerFollowerMean', 0.16, 0.16],
  ['engagement.viewsPerFollower', 0.15, 0.4],
  ['subscriptions.minAge', 18, 18],
  ['subscriptions.minFollowers', 10_000, 10_000],
  ['subscriptions.minViews30d', 100_000, 100_000],
  ['subscriptions.price', 4.99, 5.99],
  ['subscriptions.creatorShareUS', 0.7, 0.9],
  ['subscriptions.creatorShareElsewhere', 0.5, 0.7],
  ['subscriptions.subscriberShare', 0.0001, 0.003],
  ['affiliate.minFollowers', 1_000, 5_000],
  ['affiliate.commissionBeauty', 0.15, 0.25],
  ['affiliate.commissionSupplements', 0.2, 0.3],
  ['affiliate.commissionHome', 0.1, 0.2],
  ['affiliate.commissionApparel', 0.1, 0.2],
];

describe('the observed card', () => {
  it.each(EVIDENCE)('%s runs from %d to %d', (id, low, high) => {
    expect([rates[id].low, rates[id].high]).toEqual([low, high]);
  });

  it('spans all regions where the region is not known, around their median', () => {
    const regional = EVIDENCE.map(([id]) => id).filter((id) => id.startsWith('rewards.rpm'));
    const { low, likely, high } = rates['rewards.rpm'];
    expect(low).toBe(Math.min(...regional.map((id) => rates[id].low)));
    expect(high).toBe(Math.max(...regional.map((id) => rates[id].high)));
    expect(regional.filter((id) => rates[id].likely < likely).length).toBeLessThanOrEqual(4);
    expect(regional.filter((id) => rates[id].likely > likely).length).toBeLessThanOrEqual(4);
  });

  it('marks the countries without a figure of their own as unverified', () => {
    expect(rates['rewards.rpmJP'].note?.key).toBe('rateNote.unverified');
    expect(rates['rewards.rpmKR'].note?.key).toBe('rateNote.unverified');
    const { low, likely, high, note } = rates['rewards.rpmWesternEurope'];
    expect(note?.key).toBe('rateNote.unverified');
    const { low: least, likely: usual, high: most } = rates['rewards.rpmDE'];
    expect([low, likely, high]).toEqual([least, usual, most]);
    expect(rates['rewards.rpmDE'].note?.key).not.toBe('rateNote.unverified');
  });

  it('never has a gift pay the creator more than the coins cost the viewer', () => {
    const paidPerCoin = rates['live.usdPerDiamond'].high / rates['live.coinsPerDiamond'].low;
    expect(paidPerCoin).toBeLessThan(rates['live.usdPerCoin'].low);
  });

  // What two price lists ask at the start of each tier: Sponsorrate 2026, Influencer Marketing Hub 2023.
  // At 100,000 followers both are read between 50,000 ($350, $125) and 500,000 ($3,000, $1,000) on log scales.
  it.each([
    ['brand.priceAt1k', 20, 5],
    ['brand.priceAt10k', 75, 25],
    ['brand.priceAt100k', 350 * (3_000 / 350) ** Math.log10(2), 125 * 8 ** Math.log10(2)],
    ['brand.priceAt1M', 7_000, 2_000],
  ] as const)('puts %s at the middle of two price lists', (id, one, other) => {
    expect(Math.abs(rates[id].likely / Math.sqrt(one * other) - 1)).toBeLessThan(0.02);
  });

  it('has brand prices of about $1 to $10 per 1,000 followers, falling with size', () => {
    const perThousand = [
      rates['brand.priceAt1k'].likely / 1,
      rates['brand.priceAt10k'].likely / 10,
      rates['brand.priceAt100k'].likely / 100,
      rates['brand.priceAt1M'].likely / 1_000,
      rates['brand.priceAt10M'].likely / 10_000,
    ];
    expect(perThousand).toEqual([...perThousand].sort((a, b) => b - a));
    expect(Math.max(...perThousand)).toBeLessThanOrEqual(10);
    expect(Math.min(...perThousand)).toBeGreaterThanOrEqual(1);
  });

  it('compares with the median full-time wage of $1,196 a week, as a month', () => {
    expect(Math.round((1_196 * 52) / 12 / 10) * 10).toBe(rates['comparison.monthlyWage'].likely);
  });

  it('has engagement fall with size by followers and rise by views', () => {
    expect(rates['engagement.byFollowersUnder100k'].likely).toBeGreaterThan(
      rates['engagement.byFollowersAbove10M'].likely,
    );
    expect(rates['engagement.byViewsUnder5k'].likely).toBeLessThan(
      rates['engagement.byViewsAbove1M'].likely,
    );
  });
});
