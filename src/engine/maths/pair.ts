import { shareWhereAlike } from './alike';
import type { Amount } from './amount';
import { amountDeviate, amountLogAt, kinkOf } from './amount';
import { cellsOf } from './cells';
import type { Cells } from './cells';
import { cumulative } from './normal';
import { remainder } from './remainder';

/** One of two amounts that are added, and what does not change with the sum that is asked for. */
interface Side {
  readonly amount: Amount;
  readonly cells: Cells;
  /** Logarithm of the amount at its kink. */
  readonly kink: number;
}

/** Two amounts as they are added. */
export interface Pair {
  readonly one: Side;
  readonly other: Side;
  /** Of their logarithms, 0 to nearly 1 (a Gaussian copula). */
  readonly correlation: number;
  /** Standard deviation that is left of one where the other is known. */
  readonly free: number;
}

/** Returns the two amounts as they are added. */
export function pairOf(one: Amount, other: Amount, correlation: number): Pair {
  const free = Math.sqrt(1 - correlation * correlation);
  return { one: sideOf(one), other: sideOf(other), correlation, free };
}

function sideOf(amount: Amount): Side {
  return { amount, cells: cellsOf(amount), kink: amountLogAt(amount, kinkOf(amount)) };
}

/**
 * Returns the probability, 0 to 1, that the sum of the two is at most e^`log`. Up to the place where both
 * move alike it is added up over the one, and beyond it over the other: so nothing that is added up is
 * steep, however nearly certain the one is and however wide the other.
 */
export function probabilityOfSum(log: number, pair: Pair): number {
  const { one, other } = pair;
  const share = shareWhereAlike(Math.exp(log), one.amount.spread, other.amount.spread);
  const top = amountDeviate(one.amount, log + Math.log(share));
  const first = partOf(log, one, top, other, -Infinity, pair);
  if (share === 1) return first;
  const rest = amountDeviate(other.amount, log + Math.log1p(-share));
  return first + partOf(log, other, rest, one, top, pair);
}

/**
 * Adds up over `side`, up to its deviate `to`, the probability that the rest is over its deviate `over` and
 * fits into the sum with it.
 */
function partOf(
  log: number,
  { amount, cells }: Side,
  to: number,
  { amount: rest, kink }: Side,
  over: number,
  { correlation, free }: Pair,
): number {
  const { edges, weights, deviates, logs } = cells;
  // Where the rest is at its kink, what is added up may leap: no part reaches over that place.
  const leap = amountDeviate(amount, log + remainder(kink - log));
  const under = correlation === 0 ? cumulative(over) : 0;
  let sum = 0;
  let from = edges[0] ?? 0;
  let cell = 0;
  while (from < to && cell < weights.length) {
    const start = edges[cell] ?? 0;
    const edge = edges[cell + 1] ?? 0;
    let end = Math.min(to, edge);
    if (from < leap && leap < end) end = leap;
    let z = deviates[cell] ?? 0;
    let weight = weights[cell] ?? 0;
    let at = logs[cell] ?? 0;
    if (from > start || end < edge) {
      z = (from + end) / 2;
      weight = cumulative(end) - cumulative(from);
      at = amountLogAt(amount, z);
    }
    const left = amountDeviate(rest, log + remainder(at - log));
    const shift = correlation * z;
    const fits =
      correlation === 0
        ? cumulative(left) - under
        : cumulative((left - shift) / free) - cumulative((over - shift) / free);
    if (fits > 0) sum += weight * fits;
    from = end;
    if (end === edge) cell += 1;
  }
  return sum;
}
