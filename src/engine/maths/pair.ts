import { shareWhereAlike } from './alike';
import type { Amount } from './amount';
import { amountDeviate, amountLogAt, kinkOf } from './amount';
import { cellsOf, MOST_CELLS, placeTwo } from './cells';
import type { Cells } from './cells';
import { mixtureDeviate } from './mixture';
import { cumulative } from './normal';
import { remainder } from './remainder';
import { deviateAt } from './spread';

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
  return {
    one: sideOf(one, correlation),
    other: sideOf(other, correlation),
    correlation,
    free,
  };
}

function sideOf(amount: Amount, correlation: number): Side {
  const cells = cellsOf(amount, correlation);
  return { amount, cells, kink: amountLogAt(amount, kinkOf(amount)) };
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
function partOf(log: number, side: Side, to: number, rest: Side, over: number, pair: Pair): number {
  // Where the rest is at its kink, what is added up may leap: no part reaches over that place.
  const leap = amountDeviate(side.amount, log + remainder(rest.kink - log));
  const points = placePoints(side.cells, to, leap);
  placeLogs(side.amount, points);
  placeLeft(rest.amount, log, points);
  return pair.correlation === 0 ? fitting(points, over) : fittingWith(points, over, pair);
}

/**
 * Room to work in: for each of the two points of a part its deviate, half the part's probability, the logarithm of
 * the amount there, and the deviate of the rest that the sum leaves. It holds nothing from one call to the next. One
 * loop for each step lets the compiler keep numbers where they are.
 */
const ROOM = 2 * (MOST_CELLS + 1);
const DEVIATES = new Float64Array(ROOM);
const WEIGHTS = new Float64Array(ROOM);
const LOGS = new Float64Array(ROOM);
const LEFT = new Float64Array(ROOM);

/** Places the points of `cells` up to the deviate `to`, one of the parts cut at `leap`; returns how many. */
function placePoints({ edges, weights, deviates }: Cells, to: number, leap: number): number {
  let points = 0;
  let from = edges[0] ?? 0;
  let cell = 0;
  while (from < to && cell < weights.length) {
    const start = edges[cell] ?? 0;
    const edge = edges[cell + 1] ?? 0;
    let end = Math.min(to, edge);
    if (from < leap && leap < end) end = leap;
    const second = points + 1;
    if (from > start || end < edge) {
      WEIGHTS[points] = placeTwo(DEVIATES, points, from, end) / 2;
    } else {
      DEVIATES[points] = deviates[2 * cell] ?? 0;
      DEVIATES[second] = deviates[2 * cell + 1] ?? 0;
      WEIGHTS[points] = (weights[cell] ?? 0) / 2;
    }
    WEIGHTS[second] = WEIGHTS[points] ?? 0;
    points += 2;
    from = end;
    if (end === edge) cell += 1;
  }
  return points;
}

/** Places the logarithm of the amount at each of the points. */
function placeLogs(amount: Amount, points: number): void {
  for (let i = 0; i < points; i++) LOGS[i] = amountLogAt(amount, DEVIATES[i] ?? 0);
}

/** Places the deviate of `rest` up to which it fits into the sum e^`log` with each of the points. */
function placeLeft({ mixture, spread }: Amount, log: number, points: number): void {
  for (let i = 0; i < points; i++) {
    const left = log + remainder((LOGS[i] ?? 0) - log);
    LEFT[i] = mixture === null ? deviateAt(spread, left) : mixtureDeviate(mixture, left);
  }
}

/** Returns the probability that the rest, independent of the side, is over `over` and fits. */
function fitting(points: number, over: number): number {
  const under = cumulative(over);
  let sum = 0;
  for (let i = 0; i < points; i++) {
    const fits = cumulative(LEFT[i] ?? 0) - under;
    if (fits > 0) sum += (WEIGHTS[i] ?? 0) * fits;
  }
  return sum;
}

/** The same for a rest that moves with the side. */
function fittingWith(points: number, over: number, { correlation, free }: Pair): number {
  let sum = 0;
  for (let i = 0; i < points; i++) {
    const shift = correlation * (DEVIATES[i] ?? 0);
    const fits = cumulative(((LEFT[i] ?? 0) - shift) / free) - cumulative((over - shift) / free);
    if (fits > 0) sum += (WEIGHTS[i] ?? 0) * fits;
  }
  return sum;
}
