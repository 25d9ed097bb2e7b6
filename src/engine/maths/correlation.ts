import type { Amount } from './amount';
import { logVariance } from './band';
import { sharedCovariance } from './product';

/** Amounts that hang together wholly would leave nothing to add up over. */
const CLOSEST = 0.99;

/**
 * Returns the correlation of the logarithms of two amounts, from the doubts they share but for the one
 * called `known`: 0 to nearly 1.
 */
export function correlationOf(one: Amount, other: Amount, known: string | null = null): number {
  let covariance = 0;
  for (const doubt of one.doubts) {
    if (doubt.id === known) continue;
    for (const same of other.doubts) {
      if (same.id === doubt.id) covariance += sharedCovariance(doubt.spread, same.spread);
    }
  }
  if (covariance <= 0) return 0;
  const all = Math.sqrt(logVariance(one.spread) * logVariance(other.spread));
  return all > 0 ? Math.min(CLOSEST, covariance / all) : 0;
}
