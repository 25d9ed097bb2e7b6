import { AFFILIATE_RATES } from './affiliate';
import { BRAND_RATES } from './brand';
import { COMPARISON_RATES } from './comparison';
import { ENGAGEMENT_RATES } from './engagement';
import { FUND_RATES } from './fund';
import { LIVE_RATES } from './live';
import { MODEL_RATES } from './model';
import type { Rate } from './schema';
import { REWARDS_RATES } from './rewards';
import { REWARDS_EFFECT_RATES } from './rewards-effects';
import { REWARDS_PAY_RATES } from './rewards-pay';
import { SHOP_RATES } from './shop';
import { SUBSCRIPTION_RATES } from './subscriptions';

const RATES = [
  ...REWARDS_RATES,
  ...REWARDS_PAY_RATES,
  ...REWARDS_EFFECT_RATES,
  ...FUND_RATES,
  ...LIVE_RATES,
  ...BRAND_RATES,
  ...ENGAGEMENT_RATES,
  ...SUBSCRIPTION_RATES,
  ...AFFILIATE_RATES,
  ...SHOP_RATES,
  ...COMPARISON_RATES,
  ...MODEL_RATES,
] as const;

/** The id of a rate that ships, `rewards.rpm`: a misspelt one does not compile. */
export type RateId = (typeof RATES)[number]['id'];

/** A rate that ships, its id known to the compiler. */
export type ShippedRate = Rate & { readonly id: RateId };

/** Every number that ships, in the order in which it is shown. A new programme is one more line above. */
export const ALL_RATES: readonly ShippedRate[] = RATES;

const byId: ReadonlyMap<string, ShippedRate> = new Map(ALL_RATES.map((rate) => [rate.id, rate]));

/** Returns the rate called `id`, or null where none has that name. */
export function findRate(id: string): ShippedRate | null {
  return byId.get(id) ?? null;
}
