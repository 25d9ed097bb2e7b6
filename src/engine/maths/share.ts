import type { Range } from '../range';
import { cumulative, deviate, density, Z_HIGH } from './normal';

/**
 * A share, 0 to 1, that is not known exactly. Its log-odds are `middle + below·z` and `middle + above·z`
 * for a standard normal `z` under and over 0, so it never leaves 0 to 1 and has any low, likely and high
 * as its 10%, 50% and 90% quantiles.
 */
export interface Share {
  readonly middle: number;
  readonly below: number;
  readonly above: number;
}

/** Log-odds of 0 and 1 are infinite: what lies nearer to them than this counts as this near. */
const NEAREST = 1e-9;

/** Returns the share with these quantiles; low, likely and high are cut to 0 and 1. */
export function shareOf({ low, likely, high }: Range): Share {
  const middle = logOdds(likely);
  return {
    middle,
    below: (middle - logOdds(low)) / Z_HIGH,
    above: (logOdds(high) - middle) / Z_HIGH,
  };
}

/** Returns the share at the standard normal deviate `z`. */
export function shareAt({ middle, below, above }: Share, z: number): number {
  return 1 / (1 + Math.exp(-(middle + (z < 0 ? below : above) * z)));
}

/** Returns the probability that the share is less than `value`. */
export function shareBelow(share: Share, value: number): number {
  return cumulative(shareDeviate(share, value));
}

/** Returns the standard normal deviate of `value`; ±Infinity where the share cannot be that. */
export function shareDeviate(share: Share, value: number): number {
  const { middle, below, above } = share;
  if (value <= 0) return -Infinity;
  if (value > 1) return Infinity;
  const away = logOdds(value) - middle;
  if (away === 0) return below > 0 ? 0 : -Infinity;
  return away / (away < 0 ? below : above);
}

/**
 * Returns the mean deviates of `cells` parts of the standard normal distribution with the same probability
 * each: points that stand for it in a sum.
 */
export function cellDeviates(cells: number): Float64Array {
  const edge = (i: number) => (i === 0 || i === cells ? 0 : density(deviate(i / cells)));
  return Float64Array.from({ length: cells }, (_, i) => (edge(i) - edge(i + 1)) * cells);
}

function logOdds(value: number): number {
  const inside = Math.min(1 - NEAREST, Math.max(NEAREST, value));
  return Math.log(inside / (1 - inside));
}
