import type { Missing } from './estimate';
import { missingLabel } from './explain';
import type { Facts } from './facts/facts';
import { logVariance } from './maths/band';
import { Z_HIGH } from './maths/normal';
import { correlationOf } from './maths/correlation';
import type { Amount } from './maths/amount';

/**
 * Returns what is not known, most useful first: by which share the total's 80% interval would shrink if
 * the input were known and turned out as expected. Each stream's part of it is taken out of that stream's
 * width, and the widths are added in squares: near enough to rank by, at a hundredth of the cost of
 * estimating again. Inputs without which a stream has no figure come with 1 where there is no total, else
 * with 0: they would add to the total, not narrow it.
 */
export function missingOf(amounts: readonly Amount[], facts: Facts, hasTotal: boolean): Missing[] {
  const ids: string[] = [];
  for (const { doubts } of amounts) {
    for (const { id, spread } of doubts) {
      if (spread.below + spread.above > 0 && !ids.includes(id)) ids.push(id);
    }
  }
  const reaches = amounts.map((amount) => reachOf(amount, 1));
  const whole = widthOf(null, amounts, reaches);
  const missing: Missing[] = [];
  for (const id of ids) {
    const left = whole > 0 ? widthWithout(id, amounts, reaches) / whole : 1;
    missing.push(entry(id, Math.min(1, Math.max(0, 1 - left))));
  }
  for (const id of figureless(facts)) missing.push(entry(id, hasTotal ? 0 : 1));
  return missing.sort((a, b) => b.narrows - a.narrows || (a.id < b.id ? -1 : 1));
}

function entry(id: string, narrows: number): Missing {
  return { id, label: missingLabel(id), narrows };
}

/** Returns the inputs without which a headline stream has no figure. */
function figureless({ followers, month, live }: Facts): string[] {
  const ids: string[] = [];
  if (followers === null) ids.push('followers');
  if (month === null) ids.push('views');
  if (live.hours === null) ids.push('liveHours');
  return ids;
}

/** How far an amount reaches under and over its median. */
interface Reach {
  readonly low: number;
  readonly high: number;
}

/** Returns the width of the total's interval if the input `id` were known; `reaches` are the amounts' now. */
function widthWithout(id: string, amounts: readonly Amount[], reaches: readonly Reach[]): number {
  return widthOf(
    id,
    amounts,
    amounts.map((amount, i) => reachWithout(id, amount, reaches[i])),
  );
}

function widthOf(
  known: string | null,
  amounts: readonly Amount[],
  reaches: readonly Reach[],
): number {
  let low = 0;
  let high = 0;
  for (let i = 0; i < amounts.length; i++) {
    const one = reaches[i] ?? NO_REACH;
    low += one.low * one.low;
    high += one.high * one.high;
    for (let j = 0; j < i; j++) {
      const other = reaches[j] ?? NO_REACH;
      const both = 2 * correlationAt(amounts, i, j, known);
      low += both * one.low * other.low;
      high += both * one.high * other.high;
    }
  }
  return Math.sqrt(low) + Math.sqrt(high);
}

const NO_REACH: Reach = { low: 0, high: 0 };

function correlationAt(
  amounts: readonly Amount[],
  i: number,
  j: number,
  known: string | null,
): number {
  const one = amounts[i];
  const other = amounts[j];
  return one && other ? correlationOf(one, other, known) : 0;
}

function reachWithout(id: string, amount: Amount, now: Reach = NO_REACH): Reach {
  let taken = 0;
  for (const doubt of amount.doubts) if (doubt.id === id) taken += logVariance(doubt.spread);
  if (taken === 0) return now;
  return reachOf(amount, Math.sqrt(Math.max(0, 1 - taken / logVariance(amount.spread))));
}

/** Returns how far the amount reaches with `left` (0 to 1) of its width. */
function reachOf({ spread }: Amount, left: number): Reach {
  const { middle, below, above } = spread;
  const median = Math.exp(middle);
  return {
    low: median * -Math.expm1(-Z_HIGH * below * left),
    high: median * Math.expm1(Z_HIGH * above * left),
  };
}
