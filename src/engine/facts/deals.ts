import type { Provenance } from '../estimate';
import { certain } from '../explain';
import type { Range } from '../range';
import { isCovered, MONTH_DAYS } from './coverage';
import type { Facts } from './facts';

/** Sponsored posts a month. */
export interface Deals {
  readonly range: Range;
  readonly from: Extract<Provenance, 'set' | 'seen' | 'rate'>;
  /** The most that the balance of ordinary and promotional posts allows, of so many posts a month. */
  readonly most: { readonly value: number; readonly posts: number; readonly from: Provenance };
  /** Whether the balance cuts the range. */
  readonly capped: boolean;
}

/**
 * Returns the deals a month: set, else the user's default or the rate; never more than one promotional post
 * in so many, of the posts that were set, seen or, at most, assumed; and then at least those that were seen,
 * for a rule of balance undoes no post.
 */
export function dealsOf(facts: Facts): Deals {
  const { settings, rates, postsPerMonth } = facts;
  const posts = postsPerMonth ?? { value: rates['model.postsPerMonth'].high, from: 'rate' };
  const { value: all, from } = posts;
  const most = { value: all * rates['brand.maxPromotionalShare'].likely, posts: all, from };
  const { dealsPerMonth, defaults } = settings;
  const seen = sponsoredPerMonth(facts);
  if (dealsPerMonth !== undefined) {
    const kept = Math.min(dealsPerMonth, Math.max(most.value, seen));
    return { range: certain(kept), from: 'set', most, capped: kept < dealsPerMonth };
  }
  const byDefault = defaults?.dealsPerMonth;
  const rate = byDefault === undefined ? rates['brand.dealsPerMonth'] : certain(byDefault);
  const kept = (deals: number) => Math.max(Math.min(deals, most.value), seen);
  const range = { low: kept(rate.low), likely: kept(rate.likely), high: kept(rate.high) };
  const capped = range.high < rate.high;
  const assumed = byDefault === undefined ? 'rate' : 'set';
  return { range, from: seen > Math.min(rate.likely, most.value) ? 'seen' : assumed, most, capped };
}

/** Returns the posts labelled as sponsored in the days that were covered, scaled to 30. */
function sponsoredPerMonth({ posts, coverage, now }: Facts): number {
  if (coverage.days === 0) return 0;
  let sponsored = 0;
  for (const post of posts) {
    if (post.sponsored === true && isCovered(coverage, post.at, now)) sponsored += 1;
  }
  return coverage.complete ? sponsored : (sponsored * MONTH_DAYS) / coverage.days;
}
