import type { Amount } from './amount';
import { amountLogAt } from './amount';
import type { Mixture } from './mixture';
import { deviate } from './normal';
import { probabilityOfSum } from './pair';
import type { Pair } from './pair';
import { guessOfSum } from './quantile-guess';

/**
 * Standard deviations at which a sum is looked at: closer in the middle, where an amount has its kink, and out
 * to three, because the end of a sum hangs on the rare high ends of a wide part of it.
 */
const DEVIATES = Float64Array.from({ length: 9 }, (_, i) => (i - 4) / 2 + (i - 4) ** 3 / 64);
/** An amount that is nothing more rarely than this leaves no gap that shows. */
const RARELY = 1 / 100;

/** Returns the shape of a sum that is added to again. */
export function shapeOfSum(one: Amount, other: Amount, pair: Pair): Mixture {
  if (mayBeNothing(one) || mayBeNothing(other)) return shapeWithGap(one, other, pair);
  if (isHalfCertain(one) || isHalfCertain(other)) return shapeWithStep(one, other, pair);
  const logs = guesses(one, other, pair);
  return { logs: filledIn(logs), deviates: filledIn(deviatesAt(logs, pair)), zero: 0 };
}

/**
 * Where one amount may be nothing the sum may have a gap: between what the other can be alone and what both
 * can be together. Points are put where each of the two cases has its own.
 */
function shapeWithGap(one: Amount, other: Amount, pair: Pair): Mixture {
  const logs = guesses(notNothing(one), notNothing(other), pair);
  for (const z of DEVIATES) {
    if (mayBeNothing(one)) logs.push(amountLogAt(notNothing(other), z));
    if (mayBeNothing(other)) logs.push(amountLogAt(notNothing(one), z));
  }
  logs.sort((a, b) => a - b);
  return { logs, deviates: deviatesAt(logs, pair), zero: 0 };
}

/**
 * Where half of one amount is certain half of the sum is as the other is, so many dollars higher: points are
 * put where that has its own. Where half of both is certain the sum leaps, and a point is put on either side
 * of the leap.
 */
function shapeWithStep(one: Amount, other: Amount, pair: Pair): Mixture {
  const logs = guesses(one, other, pair);
  for (const z of DEVIATES) {
    if (isHalfCertain(one)) logs.push(logOfSum(one.spread.middle, amountLogAt(other, z)));
    if (isHalfCertain(other)) logs.push(logOfSum(amountLogAt(one, z), other.spread.middle));
  }
  if (isHalfCertain(one) && isHalfCertain(other)) {
    const leap = logOfSum(one.spread.middle, other.spread.middle);
    logs.push(leap - BESIDE, leap + BESIDE);
  }
  logs.sort((a, b) => a - b);
  return { logs, deviates: deviatesAt(logs, pair), zero: 0 };
}

/** So far beside a leap, in logarithms, nothing of it is there yet, or all: twice what `remainder` may be off by. */
const BESIDE = 2e-4;

function isHalfCertain({ mixture, spread }: Amount): boolean {
  return mixture === null && (spread.below === 0 || spread.above === 0);
}

function logOfSum(one: number, other: number): number {
  return Math.log(Math.exp(one) + Math.exp(other));
}

function mayBeNothing({ mixture }: Amount): boolean {
  return mixture !== null && mixture.zero > RARELY;
}

/** The amount given that it is not nothing. */
function notNothing({ spread, doubts }: Amount): Amount {
  return { spread, mixture: null, doubts };
}

function guesses(one: Amount, other: Amount, { correlation }: Pair): number[] {
  const logs: number[] = [];
  for (const z of DEVIATES) logs.push(guessOfSum(one, other, correlation, z));
  return logs;
}

function deviatesAt(logs: readonly number[], pair: Pair): number[] {
  return logs.map((log) => deviate(probabilityOfSum(log, pair)));
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
