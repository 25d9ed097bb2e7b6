import { cumulative, deviate, latticeOf, Z_HIGH } from './normal';
import { solve } from './solve';
import { ONE, deviateAt, logAt } from './spread';
import type { Spread } from './spread';

/**
 * Products of independent spreads. Logarithms add, and so do their first three cumulants (mean, variance,
 * third central moment); the product is the spread that has the sums. One factor alone comes back as it
 * was; of many, the sum of logarithms is ever more normal, and so is the fit.
 */
export interface Cumulants {
  mean: number;
  variance: number;
  third: number;
}

/** Mean of |z| for a standard normal z. */
const MEAN_ABS = Math.sqrt(2 / Math.PI);
/** Variance of |z|. */
const VAR_ABS = 1 - 2 / Math.PI;
/** With b = (above - below) / 2 in units of the standard deviation, the skewness is MEAN_ABS·(3b - CUBIC·b³). */
const CUBIC = 4 - 10 / Math.PI;
/** b at which one side's width is 0; no spread is more skewed. */
const MOST_UNEVEN = 1 / Math.sqrt(1 + VAR_ABS);
const MOST_SKEW = 3 * MOST_UNEVEN - CUBIC * MOST_UNEVEN ** 3;
/** A logarithm of less variance is known exactly. */
const EXACT = 1e-18;
/** A skewness off by less than this is met. */
const SOLVED = 1e-9;
/** A factor whose unevenness is this small a part of the variance is as good as an even one. */
const EVEN_ENOUGH = 1 / 100;
/** Two factors whose unevenness differs by less differ by rounding only. */
const SAME_UNEVEN = 1e-9;
/** Where the most uneven factor is looked at, when it is joined to the others. */
const POINTS = latticeOf(3.5, 0.7);

/** Returns the cumulants of a number known to be 1. */
export function noCumulants(): Cumulants {
  return { mean: 0, variance: 0, third: 0 };
}

/** Adds the cumulants of the logarithm of `spread` to `sum`, in place, and returns it. */
export function multiplyBy(sum: Cumulants, spread: Spread): Cumulants {
  const even = (spread.above + spread.below) / 2;
  const uneven = (spread.above - spread.below) / 2;
  sum.mean += spread.middle + uneven * MEAN_ABS;
  sum.variance += varianceOf(even, uneven);
  sum.third +=
    MEAN_ABS * uneven * (3 * even * even + uneven * uneven * (2 * MEAN_ABS * MEAN_ABS - 1));
  return sum;
}

/** Returns the variance of the logarithm. */
export function logVariance({ below, above }: Spread): number {
  return varianceOf((above + below) / 2, (above - below) / 2);
}

function varianceOf(even: number, uneven: number): number {
  return even * even + uneven * uneven * VAR_ABS;
}

/** Returns the spread whose logarithm has these cumulants; a skewness no spread can have is cut to the most it can. */
export function fit({ mean, variance, third }: Cumulants): Spread {
  if (variance < EXACT) return { middle: mean, below: 0, above: 0 };
  const sigma = Math.sqrt(variance);
  const uneven = sigma * unevenness(third / (variance * sigma * MEAN_ABS));
  const even = Math.sqrt(Math.max(0, variance - uneven * uneven * VAR_ABS));
  return {
    middle: mean - uneven * MEAN_ABS,
    below: Math.max(0, even - uneven),
    above: Math.max(0, even + uneven),
  };
}

/**
 * Returns the product of independent spreads. One that is wider on one side than on the other is looked
 * at apart: the kink that it has at the median does not fade in the product.
 */
export function product(factors: readonly Spread[]): Spread {
  const sum = noCumulants();
  let most = 0;
  for (let i = 0; i < factors.length; i++) {
    multiplyBy(sum, factors[i] ?? ONE);
    if (isMoreUneven(factors[i] ?? ONE, factors[most] ?? ONE)) most = i;
  }
  if (factors.length === 1) return factors[0] ?? ONE;
  const kinked = factors[most] ?? ONE;
  const uneven = unevenOf(kinked);
  if (uneven * uneven <= EVEN_ENOUGH * sum.variance) return fit(sum);
  const rest =
    factors.length === 2
      ? (factors[1 - most] ?? ONE)
      : product(factors.filter((_, i) => i !== most));
  return joined(kinked, rest, fit(sum));
}

/**
 * Of two that are each other's mirror image the one that leans up counts as more uneven, so that rounding
 * does not decide which is looked at apart, and the order of the factors makes no difference.
 */
function isMoreUneven(one: Spread, other: Spread): boolean {
  const more = unevenOf(one) - unevenOf(other);
  if (Math.abs(more) > SAME_UNEVEN) return more > 0;
  return one.above - one.below > other.above - other.below + SAME_UNEVEN;
}

function unevenOf({ below, above }: Spread): number {
  return Math.abs(above - below) / 2;
}

/**
 * Returns the product of two spreads, right at its 10%, 50% and 90% quantiles. `near` is a good guess at it:
 * at the ends, one step of Newton's rule from there is enough, unless half of a factor is certain.
 */
function joined(one: Spread, other: Spread, near: Spread): Spread {
  if (other.below === 0 && other.above === 0) {
    return { middle: one.middle + other.middle, below: one.below, above: one.above };
  }
  // Summed over that one from whose point to point the other's probability changes less.
  const [narrow, wide] = leapOf(one, other) < leapOf(other, one) ? [one, other] : [other, one];
  const rising = (log: number) => deviate(jointProbability(narrow, wide, log));
  const middle = solve(rising, 0, near.middle, widthOf(near) / 2);
  const low = logAt(near, -Z_HIGH);
  const high = logAt(near, Z_HIGH);
  // Over a step the probability is not straight, and the ends are looked for like the median.
  const far = isStep(one) || isStep(other);
  const lowest = far
    ? solve(rising, -Z_HIGH, low, near.below)
    : low - (rising(low) + Z_HIGH) * near.below;
  const highest = far
    ? solve(rising, Z_HIGH, high, near.above)
    : high - (rising(high) - Z_HIGH) * near.above;
  const below = (middle - lowest) / Z_HIGH;
  const above = (highest - middle) / Z_HIGH;
  return { middle, below: Math.max(0, below), above: Math.max(0, above) };
}

/** Returns how far the points of `narrow` are apart, in widths of the steeper side of `wide`. */
function leapOf(narrow: Spread, wide: Spread): number {
  const { below, above } = wide;
  // A side without width is a step, which is added apart.
  const steeper = isStep(wide) ? below + above : Math.min(below, above);
  return Math.max(narrow.below, narrow.above) / steeper;
}

/** Returns whether half of the probability is at the median, as one side has no width. */
function isStep({ below, above }: Spread): boolean {
  return below === 0 || above === 0;
}

function jointProbability(narrow: Spread, wide: Spread, log: number): number {
  const { deviates, weights } = POINTS;
  // Half of a spread with one side only is at its median: that step is added whole, and the rest summed.
  let probability = isStep(wide) ? cumulative(deviateAt(narrow, log - wide.middle)) / 2 : 0;
  for (let i = 0; i < deviates.length; i++) {
    const rest = log - logAt(narrow, deviates[i] ?? 0);
    probability += (weights[i] ?? 0) * besideStep(wide, cumulative(deviateAt(wide, rest)));
  }
  return probability;
}

/** Returns how much of `probability` is not the step at the median, where `spread` has one. */
function besideStep({ below, above }: Spread, probability: number): number {
  if (below === 0) return Math.max(0, probability - 1 / 2);
  return above === 0 ? Math.min(1 / 2, probability) : probability;
}

function widthOf({ below, above }: Spread): number {
  return below + above;
}

/** Returns the covariance of the logarithms of two spreads that hang on the same standard normal number. */
export function sharedCovariance(one: Spread, other: Spread): number {
  const even = ((one.above + one.below) * (other.above + other.below)) / 4;
  const uneven = ((one.above - one.below) * (other.above - other.below)) / 4;
  return even + uneven * VAR_ABS;
}

/** Solves `3b - CUBIC·b³ = skew` by Newton's rule, within what a spread can have. */
function unevenness(skew: number): number {
  if (skew >= MOST_SKEW) return MOST_UNEVEN;
  if (skew <= -MOST_SKEW) return -MOST_UNEVEN;
  // The first two terms of the root as a series, from which one step is mostly enough.
  const third = skew / 3;
  let b = third + (CUBIC / 3) * third * third * third;
  for (let i = 0; i < 4; i++) {
    const off = 3 * b - CUBIC * b * b * b - skew;
    if (Math.abs(off) < SOLVED) break;
    b -= off / (3 - 3 * CUBIC * b * b);
  }
  return b;
}
