import { words } from '../words/words';
import { DEAL_PRICE, FACTOR, FOLLOWERS, SHARE, WEIGHT } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { ARTICLE, ASSUMPTION, IMPULZE, SPONSORRATE, STACKMATIX } from './sources';

const CURVE = words('rateNote.curve');
const TWO_LISTS = words('rateNote.twoLists');
const HIGHER_CLAIMS = words('rateDispute.higherPrices', { low: 10, high: 20, followers: 1_000 });

/** Brand deals, per sponsored video. The price points in order: bands.ts. */
export const BRAND_RATES = [
  {
    id: 'brand.priceAt1k',
    title: 'Price of a sponsored video at 1,000 followers',
    unit: 'usd',
    kind: 'fixed',
    article: cite(ARTICLE, 10, { note: CURVE }),
    observed: cite(SPONSORRATE, 10, { note: TWO_LISTS, disputed: HIGHER_CLAIMS }),
    bounds: DEAL_PRICE,
  },
  {
    id: 'brand.priceAt10k',
    title: 'Price of a sponsored video at 10,000 followers',
    unit: 'usd',
    kind: 'fixed',
    article: cite(ARTICLE, 100, { note: CURVE }),
    observed: cite(SPONSORRATE, 43, { note: TWO_LISTS, disputed: HIGHER_CLAIMS }),
    bounds: DEAL_PRICE,
  },
  {
    id: 'brand.priceAt100k',
    title: 'Price of a sponsored video at 100,000 followers',
    unit: 'usd',
    kind: 'fixed',
    article: cite(ARTICLE, 1_500, { note: CURVE }),
    observed: cite(SPONSORRATE, 400, { note: TWO_LISTS, disputed: HIGHER_CLAIMS }),
    bounds: DEAL_PRICE,
  },
  {
    id: 'brand.priceAt1M',
    title: 'Price of a sponsored video at 1 million followers',
    unit: 'usd',
    kind: 'fixed',
    article: cite(ARTICLE, 10_000, { note: words('rateNote.curveOrMore') }),
    observed: cite(SPONSORRATE, 3_700, { note: TWO_LISTS, disputed: HIGHER_CLAIMS }),
    bounds: DEAL_PRICE,
  },
  {
    id: 'brand.priceAt10M',
    title: 'Price of a sponsored video at 10 million followers',
    unit: 'usd',
    kind: 'fixed',
    article: cite(ARTICLE, 50_000, { note: words('rateNote.curveWellAbove') }),
    observed: cite(ASSUMPTION, 20_000, {
      note: words('rateNote.priceContinued', { followers: 1_000, price: 2 }),
    }),
    bounds: DEAL_PRICE,
  },
  {
    id: 'brand.band',
    title: 'How far prices stray from that curve',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.5, 1, 2], {
      note: words('rateNote.priceStray'),
    }),
    observed: cite(ASSUMPTION, [0.4, 1, 2.5], {
      note: words('rateNote.pricePublished', { low: 1, high: 10, followers: 1_000 }),
    }),
    bounds: FACTOR,
  },
  {
    id: 'brand.engagementMin',
    title: 'Least factor that weak engagement can bring',
    unit: 'factor',
    kind: 'fixed',
    article: cite(IMPULZE, 0.6, {
      note: words('rateNote.engagementFactor'),
    }),
    bounds: FACTOR,
  },
  {
    id: 'brand.engagementMax',
    title: 'Greatest factor that strong engagement can bring',
    unit: 'factor',
    kind: 'fixed',
    article: cite(IMPULZE, 2.2, {
      note: words('rateNote.engagementFactor'),
    }),
    bounds: FACTOR,
  },
  {
    id: 'brand.nicheWeight',
    title: 'How softly the niche moves the price',
    unit: 'weight',
    kind: 'fixed',
    article: cite(ASSUMPTION, 0.5, {
      note: words('rateNote.brandNiche'),
    }),
    bounds: WEIGHT,
  },
  {
    id: 'brand.regionWeight',
    title: 'How softly the region moves the price',
    unit: 'weight',
    kind: 'fixed',
    article: cite(ASSUMPTION, 0.5, {
      note: words('rateNote.brandRegion'),
    }),
    bounds: WEIGHT,
  },
  {
    id: 'brand.usageRights',
    title: 'Factor when the brand may use the video in its advertising',
    unit: 'factor',
    kind: 'range',
    article: cite(STACKMATIX, [1.5, 2.1, 3], {
      note: words('rateNote.onTop', { low: { share: 0.5 }, high: { share: 2 } }),
    }),
    bounds: FACTOR,
  },
  {
    id: 'brand.exclusivity',
    title: 'Factor when the creator may not work for competitors',
    unit: 'factor',
    kind: 'range',
    article: cite(STACKMATIX, [1.2, 1.34, 1.5], {
      note: words('rateNote.onTop', { low: { share: 0.2 }, high: { share: 0.5 } }),
    }),
    bounds: FACTOR,
  },
  {
    id: 'brand.dealsPerMonth',
    title: 'Sponsored videos per month',
    unit: 'deals-per-month',
    kind: 'range',
    article: cite(ASSUMPTION, [0.1, 0.5, 2], {
      note: words('rateNote.dealsPerMonth', { months: 10, most: 2 }),
    }),
    bounds: { min: 0, max: 60, why: words('rateBound.dealsPerMonth', { deals: 60 }) },
  },
  {
    id: 'brand.maxPromotionalShare',
    title: 'Largest share of promotional videos that keeps a balance',
    unit: 'share',
    kind: 'fixed',
    article: cite(ARTICLE, 0.2, {
      note: words('rateNote.promotionalShare', { videos: 5 }),
    }),
    bounds: SHARE,
  },
  {
    id: 'brand.minFollowers',
    title: 'Followers from which brands pay',
    unit: 'followers',
    kind: 'fixed',
    article: cite(ARTICLE, 1_000, { note: words('rateNote.lowestTier') }),
    bounds: FOLLOWERS,
  },
] as const satisfies readonly Rate[];
