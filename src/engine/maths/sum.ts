import type { Range } from '../range';
import { isNothing } from './amount';
import type { Amount } from './amount';
import type { Doubt } from './band';
import { correlationOf, linkOf } from './correlation';
import { orderly, rangeAt, ZERO } from './dollars';
import { mixtureAt, spreadGiven } from './mixture';
import { deviate, Z_HIGH } from './normal';
import { pairOf, probabilityOfSum } from './pair';
import { guessOfSum, raiseOfMedian } from './quantile-guess';
import { solve } from './solve';
import { logAt, narrowed, rangeOf } from './spread';
import { shapeOfSum } from './sum-shape';

/**
 * Returns the 80% interval and median of the sum, adding two by two. Amounts that share a doubt are as
 * correlated, in logarithms, as it makes them (a Gaussian copula).
 */
export function sumOf(amounts: readonly Amount[]): Range {
  let certain = 0;
  const uncertain: Amount[] = [];
  for (const one of amounts) {
    // Beside an amount of dollars it would be lost, and so would the arithmetic that compares the two.
    if (isNothing(one)) continue;
    if (isCertain(one)) certain += Math.exp(one.spread.middle);
    else uncertain.push(one);
  }
  const { low, likely, high } = rangeOfUncertain(uncertain);
  return orderly(low + certain, likely + certain, high + certain);
}

/** What is certain moves a sum and does not change its shape. */
function isCertain({ spread, mixture }: Amount): boolean {
  return mixture === null && spread.below === 0 && spread.above === 0;
}

function rangeOfUncertain(amounts: readonly Amount[]): Range {
  // Those that reach least far come first: what the shape of their sum leaves out is little in the whole.
  let left = byReach(amounts);
  while (left.length > 2) {
    const two = nextTwo(left);
    const rest = left.filter((amount) => amount !== two.one && amount !== two.other);
    left = [added(two), ...rest];
  }
  const [one, other] = left;
  if (one === undefined) return ZERO;
  return other === undefined ? rangeOfAmount(one) : rangeOfSum(twoOf(one, other));
}

function byReach(amounts: readonly Amount[]): Amount[] {
  const ranked = amounts.map((amount) => ({ amount, reach: reachOf(amount) }));
  ranked.sort((a, b) => a.reach - b.reach);
  return ranked.map(({ amount }) => amount);
}

/** Two amounts, and the correlation of their logarithms. */
interface Two {
  readonly one: Amount;
  readonly other: Amount;
  readonly correlation: number;
}

function twoOf(one: Amount, other: Amount): Two {
  return { one, other, correlation: correlationOf(linkOf(one, other)) };
}

/** Two amounts that are more closely correlated than this are added before others come between them. */
const CLOSE = 0.2;

/**
 * Returns the two of three or more amounts that are added next: the first two, or those that hang together
 * most. What hangs together is added first, because a sum with something else hangs together with the rest
 * more closely where it is large than where it is small, which no one correlation says.
 */
function nextTwo(amounts: readonly Amount[]): Two {
  const [first, second] = amounts as [Amount, Amount];
  let next = twoOf(first, second);
  let most = Math.max(CLOSE, next.correlation);
  for (let i = 2; i < amounts.length; i++) {
    for (let j = 0; j < i; j++) {
      const two = twoOf(amounts[j] ?? first, amounts[i] ?? second);
      if (two.correlation <= most) continue;
      most = two.correlation;
      next = two;
    }
  }
  return next;
}

/** Dollars between the low and the high end. */
function reachOf({ spread }: Amount): number {
  return Math.exp(logAt(spread, Z_HIGH)) - Math.exp(logAt(spread, -Z_HIGH));
}

function rangeOfAmount({ spread, mixture }: Amount): Range {
  if (mixture !== null) return rangeAt((z) => mixtureAt(mixture, z));
  const { low, likely, high } = rangeOf(spread);
  return orderly(low, likely, high);
}

function added({ one, other, correlation }: Two): Amount {
  const mixture = shapeOfSum(one, other, pairOf(one, other, correlation));
  const spread = spreadGiven(mixture);
  const share = Math.min(1, Math.exp(one.spread.middle - spread.middle));
  const doubts = [...scaled(one.doubts, share), ...scaled(other.doubts, 1 - share)];
  return { spread, mixture, doubts };
}

/** A doubt about one part moves the sum by that part's share of it. */
function scaled(doubts: readonly Doubt[], share: number): Doubt[] {
  return doubts.map(({ id, spread, draw }) => ({ id, spread: narrowed(spread, share), draw }));
}

function rangeOfSum({ one, other, correlation }: Two): Range {
  const pair = pairOf(one, other, correlation);
  const rising = (log: number) => deviate(probabilityOfSum(log, pair));
  const down = guessOfSum(one, other, correlation, -Z_HIGH);
  const near = guessOfSum(one, other, correlation, 0);
  const up = guessOfSum(one, other, correlation, Z_HIGH);
  const raised = near + raiseOfMedian(one.spread, other.spread, correlation);
  const middle = solve(rising, 0, raised, (up - down) / (2 * Z_HIGH));
  // By as much as the first guess was off in the middle, it is off by about half of that at the ends.
  const off = (middle - near) / 2;
  const low = solve(rising, -Z_HIGH, down + off, (near - down) / Z_HIGH);
  const high = solve(rising, Z_HIGH, up + off, (up - near) / Z_HIGH);
  return orderly(Math.exp(low), Math.exp(middle), Math.exp(high));
}
