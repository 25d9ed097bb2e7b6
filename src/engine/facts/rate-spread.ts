import type { ResolvedRate } from '../../rates/cards';
import { spreadOf } from '../maths/spread';
import type { Spread } from '../maths/spread';

/** A rate is the same for every creator: its spread is worked out once, for as long as the rates are in force. */
const spreads = new WeakMap<ResolvedRate, Spread | null>();

/** Returns the rate as a spread, `null` where it is set to 0; the same object for the same rate. */
export function rateSpread(rate: ResolvedRate): Spread | null {
  let spread = spreads.get(rate);
  if (spread === undefined) {
    spread = spreadOf(rate);
    spreads.set(rate, spread);
  }
  return spread;
}
