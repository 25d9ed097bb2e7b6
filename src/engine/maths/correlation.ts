import type { Amount } from './amount';
import { logVariance, sharedCovariance } from './product';

/** What two amounts have in common: the inputs that are not known and part of both. */
export interface Link {
  readonly shared: readonly { readonly id: string; readonly covariance: number }[];
  /** What the covariance would be if they hung together wholly. */
  readonly most: number;
}

const NOTHING_SHARED: Link = { shared: [], most: 0 };

/** Amounts that hang together wholly would leave nothing to add up over. */
const CLOSEST = 0.99;

/** Returns what the two amounts have in common. */
export function linkOf(one: Amount, other: Amount): Link {
  const shared: Link['shared'][number][] = [];
  for (const { id, spread, draw = id } of one.doubts) {
    for (const same of other.doubts) {
      if ((same.draw ?? same.id) !== draw) continue;
      shared.push({ id, covariance: sharedCovariance(spread, same.spread) });
    }
  }
  if (shared.length === 0) return NOTHING_SHARED;
  const most = Math.sqrt(logVariance(one.spread) * logVariance(other.spread));
  return { shared, most };
}

/**
 * Returns the correlation of the logarithms of the two amounts, from the doubts they share but for the one
 * called `known`: 0 to nearly 1.
 */
export function correlationOf({ shared, most }: Link, known: string | null = null): number {
  let covariance = 0;
  for (const doubt of shared) if (doubt.id !== known) covariance += doubt.covariance;
  return most > 0 ? Math.min(CLOSEST, covariance / most) : 0;
}
