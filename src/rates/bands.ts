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

/** Returns the id of the usual engagement by followers of an account of that size. */
export function engagementRateId(followers: number): RateId {
  const band = ENGAGEMENT_BANDS.find(({ under }) => followers < under);
  return band?.rate ?? 'engagement.byFollowersAbove10M';
}
