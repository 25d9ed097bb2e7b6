import type { RateId } from './all';

/** A point of the price curve: at so many followers, the price of a sponsored video is that rate. */
export interface PricePoint {
  readonly followers: number;
  readonly rate: RateId;
}

/** The points of the brand-deal price curve by rising followers; between them it is straight on log scales. */
export const BRAND_PRICE_POINTS = [
  { followers: 1_000, rate: 'brand.priceAt1k' },
  { followers: 10_000, rate: 'brand.priceAt10k' },
  { followers: 100_000, rate: 'brand.priceAt100k' },
  { followers: 1_000_000, rate: 'brand.priceAt1M' },
  { followers: 10_000_000, rate: 'brand.priceAt10M' },
] as const satisfies readonly PricePoint[];

const ENGAGEMENT_BANDS: readonly { readonly under: number; readonly rate: RateId }[] = [
  { under: 100_000, rate: 'engagement.byFollowersUnder100k' },
  { under: 500_000, rate: 'engagement.byFollowers100kTo500k' },
  { under: 1_000_000, rate: 'engagement.byFollowers500kTo1M' },
  { under: 5_000_000, rate: 'engagement.byFollowers1MTo5M' },
  { under: 10_000_000, rate: 'engagement.byFollowers5MTo10M' },
];

/** A size at which that engagement is usual. */
export interface EngagementPoint {
  readonly followers: number;
  readonly rate: RateId;
}

/**
 * The middles of the bands by rising followers: a band's figure is the mean of accounts all over it, not of
 * those at its ends. The last band has no end; it is taken to be as wide as the one before, on a log scale.
 */
export const ENGAGEMENT_POINTS: readonly EngagementPoint[] = [
  { followers: 50_000, rate: 'engagement.byFollowersUnder100k' },
  { followers: 300_000, rate: 'engagement.byFollowers100kTo500k' },
  { followers: 750_000, rate: 'engagement.byFollowers500kTo1M' },
  { followers: 3_000_000, rate: 'engagement.byFollowers1MTo5M' },
  { followers: 7_500_000, rate: 'engagement.byFollowers5MTo10M' },
  { followers: 15_000_000, rate: 'engagement.byFollowersAbove10M' },
];

/** Returns the id of the usual engagement by followers of an account of that size. */
export function engagementRateId(followers: number): RateId {
  const band = ENGAGEMENT_BANDS.find(({ under }) => followers < under);
  return band?.rate ?? 'engagement.byFollowersAbove10M';
}
