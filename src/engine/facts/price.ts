import { BRAND_PRICE_POINTS } from '../../rates/bands';
import type { RateId } from '../../rates/all';
import type { Rates } from '../../rates/cards';
import { NOTHING } from '../maths/spread';

/**
 * Returns the price of a sponsored video at so many followers, in US dollars: straight on log scales
 * between the points of the rates, and on along the first and the last stretch beyond them. 0 where a
 * neighbouring point is set to 0, or nobody follows.
 */
export function priceAt(followers: number, rates: Rates): number {
  if (followers <= 0) return 0;
  const upper = upperPoint(followers);
  const from = pointAt(upper - 1);
  const to = pointAt(upper);
  const low = rates[from.rate].likely;
  const high = rates[to.rate].likely;
  if (low < NOTHING || high < NOTHING) return 0;
  const part = Math.log(followers / from.followers) / Math.log(to.followers / from.followers);
  return low * (high / low) ** part;
}

/** Returns the rates between which the prices from `low` to `high` followers lie. */
export function priceRates(low: number, high: number): RateId[] {
  const rates: RateId[] = [];
  const last = upperPoint(high);
  for (let i = upperPoint(low) - 1; i <= last; i++) rates.push(pointAt(i).rate);
  return rates;
}

/** Returns which point ends the stretch that holds so many followers; beyond the last one, that one. */
function upperPoint(followers: number): number {
  const last = BRAND_PRICE_POINTS.length - 1;
  let upper = 1;
  while (upper < last && followers > pointAt(upper).followers) upper += 1;
  return upper;
}

function pointAt(index: number): (typeof BRAND_PRICE_POINTS)[number] {
  return BRAND_PRICE_POINTS[index] ?? BRAND_PRICE_POINTS[0];
}
