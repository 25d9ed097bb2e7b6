import { logVariance } from '../../src/engine/maths/product';
import { narrowed, spreadOf } from '../../src/engine/maths/spread';
import type { Spread } from '../../src/engine/maths/spread';
import type { Rates } from '../../src/rates/cards';
import type { Card } from '../../src/rates/rate';
import { rpmRateId } from '../../src/rates/regions';

/**
 * Returns what 1,000 qualified views pay in a region, as the rates that ship say: on the article card the band
 * of all, around the region's likely pay, less what regions differ by (four are likely paid 0.70, two 0.55).
 */
export function regionPay(rates: Rates, card: Card, region: string | null): Spread {
  const own = spreadOf(rates[rpmRateId(region)])!;
  if (card === 'observed' || region === null) return own;
  const all = logVariance(spreadOf(rates['rewards.rpm'])!);
  const differ = (4 * Math.log(0.7 / 0.63) ** 2 + 2 * Math.log(0.55 / 0.63) ** 2) / 6;
  return narrowed(own, Math.sqrt((all - differ) / logVariance(own)));
}
