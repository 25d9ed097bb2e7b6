import { DEAL_PRICE, FACTOR, FOLLOWERS, SHARE, WEIGHT } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { ARTICLE, ASSUMPTION, IMPULZE, SPONSORRATE, STACKMATIX } from './sources';

const CURVE =
  "The article's tiers meet here; between these points the price follows the followers on a log scale.";
const TWO_LISTS =
  'The geometric middle of two price lists, Sponsorrate (2026) and the Influencer Marketing Hub (via sprockettes.org, 2023), which differ about threefold.';
const HIGHER_CLAIMS = 'Other calculators publish $10 to $20 per 1,000 followers at every size.';

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
    article: cite(ARTICLE, 10_000, { note: `${CURVE} The article adds "or more".` }),
    observed: cite(SPONSORRATE, 3_700, { note: TWO_LISTS, disputed: HIGHER_CLAIMS }),
    bounds: DEAL_PRICE,
  },
  {
    id: 'brand.priceAt10M',
    title: 'Price of a sponsored video at 10 million followers',
    unit: 'usd',
    kind: 'fixed',
    article: cite(ARTICLE, 50_000, { note: `${CURVE} The article adds "and well above".` }),
    observed: cite(ASSUMPTION, 20_000, {
      note: 'No price list goes this far: the fall per 1,000 followers is continued, to $2.',
    }),
    bounds: DEAL_PRICE,
  },
  {
    id: 'brand.band',
    title: 'How far prices stray from that curve',
    unit: 'factor',
    kind: 'range',
    article: cite(ASSUMPTION, [0.5, 1, 2], {
      note: 'The article says that prices depend strongly on engagement, niche and negotiation, without a figure.',
    }),
    observed: cite(ASSUMPTION, [0.4, 1, 2.5], {
      note: 'Published lists run from about $1 to $10 per 1,000 followers: some threefold around their middle.',
    }),
    bounds: FACTOR,
  },
  {
    id: 'brand.engagementMin',
    title: 'Least factor that weak engagement can bring',
    unit: 'factor',
    kind: 'fixed',
    article: cite(IMPULZE, 0.6, {
      note: 'Price × engagement rate by followers ÷ benchmark, held between this and the greatest factor.',
    }),
    bounds: FACTOR,
  },
  {
    id: 'brand.engagementMax',
    title: 'Greatest factor that strong engagement can bring',
    unit: 'factor',
    kind: 'fixed',
    article: cite(IMPULZE, 2.2, {
      note: 'Price × engagement rate by followers ÷ benchmark, held between the least factor and this.',
    }),
    bounds: FACTOR,
  },
  {
    id: 'brand.nicheWeight',
    title: 'How softly the niche moves the price',
    unit: 'weight',
    kind: 'fixed',
    article: cite(ASSUMPTION, 0.5, {
      note: 'The article says that the niche matters, without a figure: the relative niche factors of Rewards are applied with half their force.',
    }),
    bounds: WEIGHT,
  },
  {
    id: 'brand.regionWeight',
    title: 'How softly the region moves the price',
    unit: 'weight',
    kind: 'fixed',
    article: cite(ASSUMPTION, 0.5, {
      note: 'No figure by region was found: the differences in Rewards pay between regions are applied with half their force.',
    }),
    bounds: WEIGHT,
  },
  {
    id: 'brand.usageRights',
    title: 'Factor when the brand may use the video in its advertising',
    unit: 'factor',
    kind: 'range',
    article: cite(STACKMATIX, [1.5, 2.1, 3], {
      note: '50 to 200% on top; the likely value is the geometric middle.',
    }),
    bounds: FACTOR,
  },
  {
    id: 'brand.exclusivity',
    title: 'Factor when the creator may not work for competitors',
    unit: 'factor',
    kind: 'range',
    article: cite(STACKMATIX, [1.2, 1.34, 1.5], {
      note: '20 to 50% on top; the likely value is the geometric middle.',
    }),
    bounds: FACTOR,
  },
  {
    id: 'brand.dealsPerMonth',
    title: 'Sponsored videos per month',
    unit: 'deals-per-month',
    kind: 'range',
    article: cite(ASSUMPTION, [0.1, 0.5, 2], {
      note: 'No source gives any. Low on purpose: from one deal in ten months to two a month, and never more than the balance of ordinary and promotional videos allows.',
    }),
    bounds: { min: 0, max: 60, why: 'Sixty a month would be two sponsored videos every day.' },
  },
  {
    id: 'brand.maxPromotionalShare',
    title: 'Largest share of promotional videos that keeps a balance',
    unit: 'share',
    kind: 'fixed',
    article: cite(ARTICLE, 0.2, {
      note: 'The article advises several ordinary videos for every promotional one; one in five is our reading.',
    }),
    bounds: SHARE,
  },
  {
    id: 'brand.minFollowers',
    title: 'Followers from which brands pay',
    unit: 'followers',
    kind: 'fixed',
    article: cite(ARTICLE, 1_000, { note: 'The lowest tier starts here; it is no rule.' }),
    bounds: FOLLOWERS,
  },
] as const satisfies readonly Rate[];
