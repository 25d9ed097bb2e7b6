import { describe, expect, it } from 'vitest';
import type { RateId } from '../../src/rates/all';
import { resolveRates } from '../../src/rates/cards';
import { isExcluded } from '../../src/rates/exclusions';
import { BETTER_PAID_NICHES, nicheRateId } from '../../src/rates/niches';
import { rewardsRegionStatus } from '../../src/rates/regions';
import { say } from '../../src/words/say';
import type { Words } from '../../src/words/words';
import { english } from '../words/english';

/** The brief's sentences, and what they make of the article card. The figures are typed from the brief. */
const rates = resolveRates({ card: 'article' });

function said(words: Words | undefined): string {
  return words === undefined ? '' : say(words, english);
}

function ends(id: RateId): [number, number] {
  return [rates[id].low, rates[id].high];
}

describe('the article card: Creator Rewards Program', () => {
  it('pays $0.40 to $1.00 or more per 1,000 qualified views', () => {
    expect(ends('rewards.rpm')).toEqual([0.4, 1]);
    expect(rates['rewards.rpm'].unit).toBe('usd-per-1000-qualified-views');
    expect(said(rates['rewards.rpm'].note)).toContain('“or more”');
  });

  it('makes $400 to $1,000 of 1,000,000 qualified views', () => {
    const [low, high] = ends('rewards.rpm');
    expect([(low * 1_000_000) / 1_000, (high * 1_000_000) / 1_000]).toEqual([400, 1_000]);
  });

  it('has an account at least 18 years old, 19 in South Korea, 20 in Japan', () => {
    expect(ends('rewards.minAge')).toEqual([18, 18]);
    expect(ends('rewards.minAgeKR')).toEqual([19, 19]);
    expect(ends('rewards.minAgeJP')).toEqual([20, 20]);
  });

  it('needs 10,000 followers and 100,000 views in the last 30 days', () => {
    expect(ends('rewards.minFollowers')).toEqual([10_000, 10_000]);
    expect(ends('rewards.minViews30d')).toEqual([100_000, 100_000]);
  });

  it('is open in the US, UK, France, Germany, Japan, Brazil and others', () => {
    const named = ['US', 'GB', 'FR', 'DE', 'JP', 'BR'];
    expect(named.map((country) => rewardsRegionStatus(country, 'article'))).toEqual(
      named.map(() => 'met'),
    );
    expect(rewardsRegionStatus('NL', 'article')).toBe('unknown');
  });

  it('needs a video of at least 1 minute, with 1,000 qualified views before it earns', () => {
    expect(ends('rewards.minSeconds')).toEqual([60, 60]);
    expect(ends('rewards.minQualifiedViews')).toEqual([1_000, 1_000]);
    expect(rates['rewards.minQualifiedViews'].unit).toBe('qualified-views');
  });

  it('does not count Duets, Stitches, sponsored posts, reposted content', () => {
    const kinds = ['duet', 'stitch', 'sponsored', 'reposted'] as const;
    expect(kinds.map((kind) => isExcluded(kind, 'article'))).toEqual([true, true, true, true]);
  });

  it('pays more in the US, the UK and Western Europe, inside the same band', () => {
    const overall = rates['rewards.rpm'].likely;
    for (const id of [
      'rewards.rpmUS',
      'rewards.rpmGB',
      'rewards.rpmDE',
      'rewards.rpmFR',
      'rewards.rpmWesternEurope',
    ] as const) {
      expect(ends(id)).toEqual([0.4, 1]);
      expect(rates[id].likely).toBeGreaterThan(overall);
    }
    for (const id of [
      'rewards.rpmBR',
      'rewards.rpmMX',
      'rewards.rpmJP',
      'rewards.rpmKR',
    ] as const) {
      expect(ends(id)).toEqual([0.4, 1]);
      expect(rates[id].likely).toBeLessThan(overall);
    }
  });

  it('pays more for finance, technology, beauty, education', () => {
    expect(BETTER_PAID_NICHES.article.items).toEqual([
      'finance',
      'technology',
      'beauty',
      'education',
    ]);
    for (const niche of ['finance', 'technology', 'beauty', 'education'] as const) {
      expect(rates[nicheRateId(niche)].low).toBeGreaterThan(1);
    }
  });
});

describe('the article card: the other streams', () => {
  it('has the old Creator Fund pay $0.02 to $0.04 per 1,000 views', () => {
    expect(ends('fund.rpm')).toEqual([0.02, 0.04]);
    expect(rates['fund.rpm'].unit).toBe('usd-per-1000-views');
  });

  it('makes of a gift of 200 coins 100 Diamonds, about $5', () => {
    const diamonds = 200 / rates['live.coinsPerDiamond'].likely;
    expect(diamonds).toBe(100);
    expect(ends('live.usdPerDiamond')).toEqual([0.05, 0.05]);
    expect(diamonds * rates['live.usdPerDiamond'].likely).toBe(5);
  });

  it('needs about 1,000 followers for LIVE, and $100 to withdraw', () => {
    expect(ends('live.minFollowers')).toEqual([1_000, 1_000]);
    expect(ends('live.minWithdrawal')).toEqual([100, 100]);
  });

  it('says that its Diamond pays more than the coins cost the viewer, and why that is doubtful', () => {
    const paid = rates['live.usdPerDiamond'].likely / rates['live.coinsPerDiamond'].likely;
    expect(paid).toBeGreaterThan(rates['live.usdPerCoin'].high);
    expect(said(rates['live.usdPerDiamond'].disputed)).toContain('2.11 to 2.83 dollars');
  });

  it.each([
    ['nano, 1k', 'brand.priceAt1k', 10],
    ['nano to micro, 10k', 'brand.priceAt10k', 100],
    ['micro to macro, 100k', 'brand.priceAt100k', 1_500],
    ['macro to mega, 1M', 'brand.priceAt1M', 10_000],
    ['mega, 10M', 'brand.priceAt10M', 50_000],
  ] as const)('prices a sponsored post at %s', (_, id, price) => {
    expect(ends(id)).toEqual([price, price]);
  });

  it('keeps several ordinary videos for every promotional one', () => {
    const promotional = rates['brand.maxPromotionalShare'].likely;
    expect((1 - promotional) / promotional).toBeGreaterThanOrEqual(3);
  });

  it('starts brand deals at the nano tier', () => {
    expect(ends('brand.minFollowers')).toEqual([1_000, 1_000]);
  });
});

describe('the grade A', () => {
  it('is given only to what the article says', () => {
    for (const { grade, source } of Object.values(rates)) {
      if (grade === 'A') expect(source).toEqual(rates['fund.rpm'].source);
    }
    expect(rates['fund.rpm'].source.title).toContain('the article');
  });

  it.each([
    'rewards.qualifiedShare',
    'live.coinsPerViewerHour',
    'live.usdPerCoin',
    'brand.dealsPerMonth',
    'brand.band',
    'subscriptions.subscriberShare',
  ] as const)('is not given to %s, on which the article is silent', (id) => {
    expect(rates[id].grade).not.toBe('A');
  });
});
