import type { Range } from '../range';
import { Z_HIGH } from './normal';

/**
 * A positive number that is not known exactly. Its logarithm is `middle + below·z` for a standard normal
 * `z` under 0 and `middle + above·z` over 0: a lognormal distribution with a width of its own on each
 * side, so that any low, likely and high can be its 10%, 50% and 90% quantiles.
 */
export interface Spread {
  /** Natural logarithm of the median. */
  readonly middle: number;
  /** Standard deviation of the logarithm under the median, and over it. */
  readonly below: number;
  readonly above: number;
}

/** A number that is known exactly to be 1: it changes no product. */
export const ONE: Spread = { middle: 0, below: 0, above: 0 };

/** A lognormal number never reaches 0: a `low` of 0 is taken as this share of the median. */
const LEAST_SHARE = 1 / 1000;

/** A median smaller than this is 0: no rate, count or amount is, unless it stands for nothing. */
export const NOTHING = 1e-12;

/** Returns the spread with these 10%, 50% and 90% quantiles, or `null` where `likely` is 0: then it is 0. */
export function spreadOf(range: Range): Spread | null {
  const { low, likely, high } = range;
  if (likely < NOTHING) return null;
  const middle = Math.log(likely);
  const least = Math.max(low, likely * LEAST_SHARE);
  return {
    middle,
    below: least < likely ? (middle - Math.log(least)) / Z_HIGH : 0,
    above: high > likely ? (Math.log(high) - middle) / Z_HIGH : 0,
  };
}

/** Returns the spread of a number known exactly; `value` must be over 0. */
export function exact(value: number): Spread {
  return { middle: Math.log(value), below: 0, above: 0 };
}

/** Returns the logarithm of the quantile at the standard normal deviate `z`. */
export function logAt(spread: Spread, z: number): number {
  return spread.middle + (z < 0 ? spread.below : spread.above) * z;
}

/** Returns the standard normal deviate at which the quantile's logarithm is `log`; ±Infinity beyond an exact number. */
export function deviateAt(spread: Spread, log: number): number {
  const away = log - spread.middle;
  if (away === 0) return 0;
  return away / (away < 0 ? spread.below : spread.above);
}

/** Returns the 80% interval and the median. */
export function rangeOf(spread: Spread): Range {
  return {
    low: Math.exp(logAt(spread, -Z_HIGH)),
    likely: Math.exp(spread.middle),
    high: Math.exp(logAt(spread, Z_HIGH)),
  };
}

/** Returns the same spread moved by a known factor over 0. */
export function times(spread: Spread, factor: number): Spread {
  const { middle, below, above } = spread;
  return { middle: middle + Math.log(factor), below, above };
}

/** Returns the spread with the same median and both widths multiplied by `share`. */
export function narrowed(spread: Spread, share: number): Spread {
  return { middle: spread.middle, below: spread.below * share, above: spread.above * share };
}
