import type { Range } from '../range';
import { orderly, rangeAt, ZERO } from './amount';
import { logVariance } from './band';
import type { Doubt } from './band';
import { mixtureAt, mixtureDeviate, mixtureLogAt, spreadGiven } from './mixture';
import type { Mixture } from './mixture';
import { cumulative, density, deviate, Z_HIGH } from './normal';
import { sharedCovariance } from './product';
import { gaussLegendre } from './quadrature';
import { remainder } from './remainder';
import { solve } from './solve';
import { deviateAt, logAt, narrowed, rangeOf } from './spread';
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

/** The rule by which a probability is added up, out to so many standard deviations. */
const RULE_POINTS = 8;
const RULE = gaussLegendre(RULE_POINTS);
const POINTS = Float64Array.from(RULE.points);
const WEIGHTS = Float64Array.from(RULE.weights);
const REACH = 3.5;
/**
 * A sum that is added to again is worked out at points this far apart at most, in the logarithm, but so many
 * at least; between each two one is put by interpolation.
 */
const TABLE_STEP = 3 / 2;
const TABLE_POINTS = 8;
/** Sums of what is known exactly have points this far apart. */
const LEAST_STEP = 1e-9;
/** And out to so many standard deviations. */
const TABLE_REACH = 2.2;
/** An amount of so much less width, in the logarithm, than the other is nearly certain. */
const NEARLY_CERTAIN = 1 / 12;
/** Amounts that hang together wholly would leave nothing to add up over. */
const CLOSEST = 0.99;

/**
 * Returns the 80% interval and median of the sum, adding two by two. Amounts that share a doubt are as
 * correlated, in logarithms, as it makes them (a Gaussian copula).
 */
export function sumOf(amounts: readonly Amount[]): Range {
  // Spreads first: they take less time to ask than other shapes.
  const ordered = amounts.filter(({ mixture }) => mixture === null);
  for (const amount of amounts) if (amount.mixture !== null) ordered.push(amount);
  const last = ordered.pop();
  if (last === undefined) return ZERO;
  let sum: Amount | null = null;
  for (const next of ordered) sum = sum === null ? next : added(sum, next);
  if (sum === null) return rangeOfAmount(last);
  const { low, likely, high } = quantilesOfSum(sum, last, correlationOf(sum, last));
  return orderly(low, likely, high);
}

function rangeOfAmount({ spread, mixture }: Amount): Range {
  if (mixture !== null) return rangeAt((z) => mixtureAt(mixture, z));
  const { low, likely, high } = rangeOf(spread);
  return orderly(low, likely, high);
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
  const mixture = tableOfSum(one, other, correlationOf(one, other));
  const spread = spreadGiven(mixture);
  const share = Math.min(1, Math.exp(one.spread.middle - spread.middle));
  const doubts = [...scaled(one.doubts, share), ...scaled(other.doubts, 1 - share)];
  return { spread, mixture, doubts };
}

function tableOfSum(one: Amount, other: Amount, correlation: number): Mixture {
  const pair = pairOf(one, other, correlation);
  // Both are as small as this about as rarely as one alone is at the full reach.
  const least = -TABLE_REACH * Math.SQRT1_2;
  const start = Math.log(Math.exp(quantileLog(one, least)) + Math.exp(quantileLog(other, least)));
  const end = guess(one, other, TABLE_REACH);
  const step = Math.min(TABLE_STEP, Math.max(LEAST_STEP, (end - start) / (TABLE_POINTS - 1)));
  // A point on the sum of the medians: there, or near it, the distribution has its kink.
  const kink = Math.log(Math.exp(one.spread.middle) + Math.exp(other.spread.middle));
  const under = Math.ceil((kink - start) / step);
  const over = Math.ceil((end - kink) / step);
  const deviates: number[] = [];
  for (let i = -under; i <= over; i++) deviates.push(deviate(probability(kink + i * step, pair)));
  return { start: kink - under * step, step: step / 2, deviates: filledIn(deviates), zero: 0 };
}

/**
 * Returns the rising values with one put between each two, on the cubic through the two on either side; at
 * the ends, where one is missing, it is taken to lie straight on.
 */
export function filledIn(values: readonly number[]): number[] {
  const last = values.length - 1;
  const at = (i: number) => values[i] ?? 0;
  const filled: number[] = [];
  for (let i = 0; i < last; i++) {
    const left = at(i);
    const right = at(i + 1);
    const before = i > 0 ? at(i - 1) : 2 * left - right;
    const after = i + 1 < last ? at(i + 2) : 2 * right - left;
    const between = (9 * (left + right) - before - after) / 16;
    filled.push(left, Math.min(right, Math.max(left, between)));
  }
  filled.push(at(last));
  return filled;
}

/** A doubt about one part moves the sum by that part's share of it. */
function scaled(doubts: readonly Doubt[], share: number): Doubt[] {
  return doubts.map(({ id, spread }) => ({ id, spread: narrowed(spread, share) }));
}

/** Two amounts as they are added. */
interface Pair {
  /** The one that reaches less far, in dollars. */
  readonly narrow: Amount;
  readonly wide: Amount;
  readonly correlation: number;
  /** Standard deviation that is left of one when the other is known. */
  readonly free: number;
  /** Whether the narrow one is so nearly certain that it is gone through as a whole. */
  readonly whole: boolean;
}

function pairOf(one: Amount, other: Amount, correlation: number): Pair {
  const [narrow, wide] = dollarsOf(one) < dollarsOf(other) ? [one, other] : [other, one];
  const whole = logWidthOf(narrow) < NEARLY_CERTAIN * logWidthOf(wide);
  const free = Math.sqrt(1 - correlation * correlation);
  return { narrow, wide, correlation, free, whole };
}

function logWidthOf({ spread }: Amount): number {
  return spread.below + spread.above;
}

/** Dollars between the low and the high end. */
function dollarsOf({ spread }: Amount): number {
  return Math.exp(logAt(spread, Z_HIGH)) - Math.exp(logAt(spread, -Z_HIGH));
}

function quantilesOfSum(one: Amount, other: Amount, correlation: number): Range {
  const pair = pairOf(one, other, correlation);
  const rising = (log: number) => deviate(probability(log, pair));
  const down = guess(one, other, -Z_HIGH);
  const near = guess(one, other, 0);
  const up = guess(one, other, Z_HIGH);
  const middle = solve(rising, 0, near, (up - down) / (2 * Z_HIGH));
  // Where the first guess was off in the middle, it is off about as far at the ends.
  const off = middle - near;
  const low = solve(rising, -Z_HIGH, down + off, (near - down) / Z_HIGH);
  const high = solve(rising, Z_HIGH, up + off, (up - near) / Z_HIGH);
  return { low: Math.exp(low), likely: Math.exp(middle), high: Math.exp(high) };
}

/**
 * Returns the probability that the sum is at most e^`log`. Over an amount that is nearly certain, that the
 * other is at most the rest. Where both are wide, one of them is then at most half of the sum, and the
 * other at most the rest: so it is never asked how probable it is to be nearly nothing, where a
 * probability rises steeply and points would have to lie close.
 */
function probability(log: number, pair: Pair): number {
  const { narrow, wide } = pair;
  if (pair.whole) return partOf(log, narrow, Infinity, wide, -Infinity, pair);
  const half = log - Math.LN2;
  const top = deviateOf(wide, half);
  return (
    partOf(log, narrow, deviateOf(narrow, half), wide, top, pair) +
    partOf(log, wide, top, narrow, -Infinity, pair)
  );
}

/** Adds up over `part` up to its deviate `to` the probability that the rest is over its deviate `over` and fits in. */
function partOf(
  log: number,
  part: Amount,
  to: number,
  rest: Amount,
  over: number,
  pair: Pair,
): number {
  const zero = part.mixture?.zero ?? 0;
  // Up to here the part is nothing; there its value leaps.
  const leap = zero > 0 ? Math.max(-REACH, Math.min(to, deviate(zero))) : -REACH;
  const below = leap > -REACH ? stretchOf(log, part, -REACH, leap, rest, over, pair) : 0;
  return below + stretchOf(log, part, leap, Math.min(to, REACH), rest, over, pair);
}

function stretchOf(
  log: number,
  part: Amount,
  from: number,
  to: number,
  rest: Amount,
  over: number,
  { correlation, free }: Pair,
): number {
  if (to <= from) return 0;
  const scale = (to - from) / 2;
  let all = 0;
  for (let i = 0; i < RULE_POINTS; i++) {
    const z = from + scale * (1 + (POINTS[i] ?? 0));
    const left = deviateOf(rest, log + remainder(quantileLog(part, z) - log));
    const shift = correlation * z;
    let fits = cumulative((left - shift) / free);
    if (over > -Infinity) fits -= cumulative((over - shift) / free);
    if (fits > 0) all += (WEIGHTS[i] ?? 0) * density(z) * fits;
  }
  return all * scale;
}

function deviateOf({ mixture, spread }: Amount, log: number): number {
  return mixture === null ? deviateAt(spread, log) : mixtureDeviate(mixture, log);
}

function quantileLog({ mixture, spread }: Amount, z: number): number {
  return mixture === null ? logAt(spread, z) : mixtureLogAt(mixture, z);
}

/** A first guess at the logarithm of a quantile of the sum: medians add, distances from them in squares. */
function guess(one: Amount, other: Amount, z: number): number {
  const a = Math.exp(one.spread.middle);
  const b = Math.exp(other.spread.middle);
  const atA = Math.exp(logAt(one.spread, z));
  const atB = Math.exp(logAt(other.spread, z));
  const away = Math.sqrt((atA - a) ** 2 + (atB - b) ** 2);
  return Math.log(Math.max(atA, atB, a + b + Math.sign(z) * away));
}
