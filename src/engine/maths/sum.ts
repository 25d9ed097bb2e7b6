import type { Range } from '../range';
import { orderly, ZERO } from './amount';
import { logVariance } from './band';
import type { Doubt } from './band';
import { mixtureAt, mixtureDeviate } from './mixture';
import type { Mixture } from './mixture';
import { cumulative, deviate, latticeOf, Z_HIGH } from './normal';
import { sharedCovariance } from './product';
import { solve } from './solve';
import { deviateAt, logAt, narrowed, spreadOf } from './spread';
import type { Spread } from './spread';

/** An amount of dollars that is not known exactly and more than nothing. */
export interface Amount {
  /** The amount as a spread; for one that may be 0, near enough. */
  readonly spread: Spread;
  /** The exact shape where it is no spread. */
  readonly mixture: Mixture | null;
  /** Inputs that are not known and part of the spread: amounts that share one rise and fall together. */
  readonly doubts: readonly Doubt[];
}

/** Points at which the narrower of two amounts is looked at. */
const POINTS = latticeOf(3.5, 1 / 2);
/** Amounts that hang together wholly would leave nothing to add up over. */
const CLOSEST = 0.99;

/**
 * Returns the 80% interval and median of the sum. Spreads are added two by two and the sum taken as a
 * spread again, right at its 10%, 50% and 90% quantiles; an amount of another shape comes last, as it is.
 */
export function sumOf(amounts: readonly Amount[]): Range {
  let sum: Amount | null = null;
  for (const next of amounts) if (next.mixture === null) sum = sum ? added(sum, next) : next;
  for (const next of amounts) if (next.mixture !== null) sum = sum ? added(sum, next) : next;
  if (sum === null) return ZERO;
  return rangeOfAmount(sum);
}

function rangeOfAmount(sum: Amount): Range {
  const at = (z: number) =>
    sum.mixture === null ? Math.exp(logAt(sum.spread, z)) : mixtureAt(sum.mixture, z);
  return orderly(at(-Z_HIGH), at(0), at(Z_HIGH));
}

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

function added(one: Amount, other: Amount): Amount {
  const range = quantilesOfSum(one, other, correlationOf(one, other));
  const spread = spreadOf(range) ?? one.spread;
  const share = Math.exp(one.spread.middle - Math.max(spread.middle, one.spread.middle));
  const doubts = [...scaled(one.doubts, share), ...scaled(other.doubts, 1 - share)];
  return { spread, mixture: null, doubts };
}

/** A doubt about one part moves the sum by that part's share of it. */
function scaled(doubts: readonly Doubt[], share: number): Doubt[] {
  return doubts.map(({ id, spread }) => ({ id, spread: narrowed(spread, share) }));
}

/** Room to work in: values of the narrower amount, their probabilities and their deviates. */
const VALUES = new Float64Array(POINTS.deviates.length + 1);
const WEIGHTS = new Float64Array(POINTS.deviates.length + 1);
const DEVIATES = new Float64Array(POINTS.deviates.length + 1);

function quantilesOfSum(one: Amount, other: Amount, correlation: number): Range {
  const [narrow, wide] = widthOf(one) < widthOf(other) ? [one, other] : [other, one];
  const points = placePoints(narrow);
  const rest = Math.sqrt(1 - correlation * correlation);
  const rising = (log: number) =>
    deviate(probability(Math.exp(log), points, wide, correlation, rest));
  const low = guess(one, other, -Z_HIGH);
  const middle = guess(one, other, 0);
  const high = guess(one, other, Z_HIGH);
  return {
    low: Math.exp(solve(rising, -Z_HIGH, low, (middle - low) / Z_HIGH)),
    likely: Math.exp(solve(rising, 0, middle, (high - low) / (2 * Z_HIGH))),
    high: Math.exp(solve(rising, Z_HIGH, high, (high - middle) / Z_HIGH)),
  };
}

/** Probability that the sum is at most `sum`: over the narrow amount, that the wide one is at most the rest. */
function probability(
  sum: number,
  points: number,
  { mixture, spread }: Amount,
  correlation: number,
  rest: number,
): number {
  let all = 0;
  for (let i = 0; i < points; i++) {
    const left = sum - (VALUES[i] ?? 0);
    if (left <= 0) continue;
    const log = Math.log(left);
    const z = mixture === null ? deviateAt(spread, log) : mixtureDeviate(mixture, log);
    all += (WEIGHTS[i] ?? 0) * cumulative((z - correlation * (DEVIATES[i] ?? 0)) / rest);
  }
  return all;
}

/** Fills the room with points of `amount` and returns how many: one more for the part that is 0. */
function placePoints({ mixture, spread }: Amount): number {
  const points = POINTS.deviates.length;
  const zero = mixture?.zero ?? 0;
  for (let i = 0; i < points; i++) {
    const z = POINTS.deviates[i] ?? 0;
    const deviates = zero > 0 ? deviate(zero + (1 - zero) * cumulative(z)) : z;
    DEVIATES[i] = deviates;
    WEIGHTS[i] = (POINTS.weights[i] ?? 0) * (1 - zero);
    VALUES[i] = mixture === null ? Math.exp(logAt(spread, z)) : mixtureAt(mixture, deviates);
  }
  if (zero === 0) return points;
  DEVIATES[points] = deviate(zero / 2);
  WEIGHTS[points] = zero;
  VALUES[points] = 0;
  return points + 1;
}

function widthOf({ spread }: Amount): number {
  return Math.exp(logAt(spread, Z_HIGH)) - Math.exp(logAt(spread, -Z_HIGH));
}

/** A first guess at the logarithm of a quantile of the sum: medians add, distances from them in squares. */
function guess(one: Amount, other: Amount, z: number): number {
  const a = Math.exp(one.spread.middle);
  const b = Math.exp(other.spread.middle);
  const away = Math.hypot(Math.exp(logAt(one.spread, z)) - a, Math.exp(logAt(other.spread, z)) - b);
  const least = Math.max(Math.exp(logAt(one.spread, z)), Math.exp(logAt(other.spread, z)));
  return Math.log(Math.max(least, a + b + Math.sign(z) * away));
}
