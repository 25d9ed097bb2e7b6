import type { Range } from '../range';
import { Z_HIGH } from './normal';

export const ZERO: Range = { low: 0, likely: 0, high: 0 };

/** Amounts are rounded to a hundredth of a cent: what lies beyond is the arithmetic's, not the creator's. */
const PER_DOLLAR = 10_000;

/** Returns the 80% interval and median of a distribution given by its quantile function. */
export function rangeAt(quantile: (z: number) => number): Range {
  return orderly(quantile(-Z_HIGH), quantile(0), quantile(Z_HIGH));
}

/** Returns a range of dollars, rounded, with `low <= likely <= high` even where rounding errors disagree. */
export function orderly(low: number, likely: number, high: number): Range {
  const middle = rounded(likely);
  return {
    low: Math.min(middle, rounded(low)),
    likely: middle,
    high: Math.max(middle, rounded(high)),
  };
}

function rounded(value: number): number {
  const parts = value * PER_DOLLAR;
  // A number too large to have such decimals stays as it is.
  return parts < Number.MAX_SAFE_INTEGER ? Math.round(parts) / PER_DOLLAR : Math.min(value, MOST);
}

/** More than all the money there is, and still a number. */
const MOST = 1e15;
