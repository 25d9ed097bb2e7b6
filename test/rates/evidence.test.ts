import { describe, expect, it } from 'vitest';
import type { RateId } from '../../src/rates/all';
import { findRate } from '../../src/rates/all';
import { ALL_LISTS } from '../../src/rates/lists';
import { valueOn } from '../../src/rates/rate';
import type { Card } from '../../src/rates/rate';
import type { Grade } from '../../src/rates/schema';
import { UNIT_WORDS } from '../../src/rates/unit';

/**
 * Who says what, how far to trust it and from when, as it was written down when it was read: a figure
 * under the wrong name, date or grade fails here.
 */
function cited(id: RateId, card: Card) {
  return valueOn(card, findRate(id)!);
}

const TIKTOK_HELP = 'support.tiktok.com';
const TIKTOK_NEWS = 'newsroom.tiktok.com';

describe('the sources of the observed card', () => {
  it.each<[RateId, Grade, host: string, from: string]>([
    ['rewards.rpmUS', 'B', 'calculatecreator.com', '2026'],
    ['rewards.rpmBR', 'B', 'calculatecreator.com', '2026'],
    ['rewards.qualifiedShare', 'B', 'napolify.com', '2025'],
    ['rewards.minFollowers', 'O', TIKTOK_NEWS, '2024-03-18'],
    ['rewards.minViews30d', 'O', TIKTOK_NEWS, '2024-03-18'],
    ['rewards.minSeconds', 'O', TIKTOK_NEWS, '2024-03-18'],
    ['rewards.minAge', 'O', TIKTOK_NEWS, '2024-03-18'],
    ['rewards.minAgeKR', 'O', TIKTOK_HELP, '2026'],
    ['rewards.minQualifiedViews', 'B', 'kame-web.com', '2026'],
    ['rewards.payoutDay', 'B', 'napolify.com', '2026'],
    ['rewards.nicheFinance', 'B', 'fluxnote.io', '2026-02'],
    ['rewards.nicheBusiness', 'B', 'fluxnote.io', '2026-02'],
    ['rewards.nicheEntertainment', 'B', 'fluxnote.io', '2026-02'],
    ['live.usdPerCoin', 'N', 'www.the-sun.com', '2022-03-16'],
    ['live.usdPerDiamond', 'B', 'blog.eklipse.gg', '2026'],
    ['live.minWithdrawal', 'B', 'blog.eklipse.gg', '2026'],
    ['live.minAge', 'O', TIKTOK_HELP, '2026'],
    ['live.minAgeKR', 'O', TIKTOK_HELP, '2026'],
    ['brand.priceAt100k', 'B', 'sponsorrate-com.pages.dev', '2026'],
    ['brand.engagementMin', 'B', 'impulze.ai', '2026'],
    ['brand.engagementMax', 'B', 'impulze.ai', '2026'],
    ['brand.usageRights', 'B', 'www.stackmatix.com', '2026'],
    ['brand.exclusivity', 'B', 'www.stackmatix.com', '2026'],
    ['engagement.byFollowersUnder100k', 'B', 'emplicit.co', '2025'],
    ['engagement.byViewsMean', 'B', 'smk.co', '2023'],
    ['engagement.viewsPerFollowerMean', 'B', 'www.digitalinformationworld.com', '2022'],
    ['engagement.viewsPerFollower', 'B', 'sponsorrate-com.pages.dev', '2026'],
    ['subscriptions.creatorShareUS', 'N', 'www.socialmediatoday.com', '2025-10-01'],
    ['subscriptions.creatorShareElsewhere', 'N', 'www.socialmediatoday.com', '2025-10-01'],
    ['affiliate.commissionBeauty', 'B', 'www.hubfluence.io', '2026'],
    ['affiliate.minFollowers', 'B', 'www.autods.com', '2026'],
    ['comparison.monthlyWage', 'N', 'www.bls.gov', '2025-04'],
  ])('%s is of grade %s, from %s, since %s', (id, grade, host, from) => {
    const { source, validFrom, ...rest } = cited(id, 'observed');
    expect(rest.grade).toBe(grade);
    expect(new URL(source.url ?? '').host).toBe(host);
    expect(validFrom.startsWith(from)).toBe(true);
  });

  it('are TikTok’s own pages or its newsroom where the grade says so', () => {
    const own = ['rewards.regions', 'fund.ended'];
    const lists = ALL_LISTS.filter(({ id }) => own.includes(id)).map((list) =>
      valueOn('observed', list),
    );
    expect(lists.map(({ grade, validFrom }) => `${grade} ${validFrom}`)).toEqual([
      'N 2025-10-01',
      'O 2023-12-16',
    ]);
  });
});

describe('the sources of the article card', () => {
  it.each<[RateId, RateId[]]>([
    ['rewards.rpm', ['rewards.minFollowers', 'rewards.minViews30d', 'rewards.minAge']],
    ['rewards.minSeconds', ['rewards.minAgeKR', 'rewards.minAgeJP', 'rewards.minQualifiedViews']],
    ['fund.rpm', ['live.coinsPerDiamond', 'live.usdPerDiamond', 'live.minFollowers']],
    ['live.minWithdrawal', ['brand.priceAt1k', 'brand.priceAt10k', 'brand.priceAt100k']],
    ['brand.priceAt1M', ['brand.priceAt10M', 'brand.maxPromotionalShare', 'brand.minFollowers']],
  ])('is the article for %s, %j', (id, more) => {
    for (const one of [id, ...more]) expect(cited(one, 'article').grade).toBe('A');
  });
});

describe('what is disputed', () => {
  it.each<[RateId, Card]>([
    ['live.usdPerDiamond', 'article'],
    ['live.minWithdrawal', 'observed'],
    ['rewards.minAgeJP', 'article'],
    ['rewards.rpmUS', 'observed'],
    ['rewards.rpmJP', 'observed'],
    ['brand.priceAt10k', 'observed'],
  ])('%s on the %s card, with the reason', (id, card) => {
    expect(cited(id, card).disputed?.key).toMatch(/^rateDispute\./);
  });

  it('is not the other card’s value of the Diamond', () => {
    expect(cited('live.usdPerDiamond', 'observed').disputed).toBeUndefined();
  });
});

describe('the likely values that were written down', () => {
  it.each<[RateId, number]>([
    ['rewards.qualifiedShare', 0.45],
    ['live.coinsPerViewerHour', 20],
    ['subscriptions.subscriberShare', 0.0005],
    ['rewards.payoutDay', 15],
  ])('%s is likely %d', (id, likely) => {
    expect(cited(id, 'article').likely).toBe(likely);
    expect(cited(id, 'observed').likely).toBe(likely);
  });
});

describe('the units', () => {
  it.each<[RateId, string]>([
    ['rewards.rpm', 'USD per 1,000 qualified views'],
    ['fund.rpm', 'USD per 1,000 views'],
    ['live.usdPerDiamond', 'USD per Diamond'],
    ['live.usdPerCoin', 'USD per coin'],
    ['live.coinsPerDiamond', 'coins per Diamond'],
    ['live.coinsPerViewerHour', 'coins per viewer and hour'],
    ['brand.priceAt1k', 'USD'],
    ['brand.dealsPerMonth', 'deals per month'],
    ['rewards.minSeconds', 'seconds'],
    ['rewards.minViews30d', 'views'],
    ['rewards.minQualifiedViews', 'qualified views'],
    ['rewards.payoutDay', 'day of the month'],
    ['comparison.monthlyWage', 'USD per month'],
    ['subscriptions.price', 'USD'],
  ])('%s is in %s', (id, unit) => {
    expect(UNIT_WORDS[findRate(id)!.unit]).toBe(unit);
  });
});
