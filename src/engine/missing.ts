import type { Missing } from './estimate';
import { missingLabel } from './explain';
import type { Facts } from './facts/facts';
import { logVariance } from './maths/product';
import { Z_HIGH } from './maths/normal';
import { correlationOf, linkOf } from './maths/correlation';
import type { Link } from './maths/correlation';
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
  const links = linksOf(amounts);
  const reaches = amounts.map((amount) => reachOf(amount, 1));
  const whole = widthOf(null, links, reaches);
  const missing: Missing[] = [];
  for (const id of ids) {
    const without = amounts.map((amount, i) => reachWithout(id, amount, reaches[i]));
    const left = whole > 0 ? widthOf(id, links, without) / whole : 1;
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

/** What two of the amounts, by their place in the list, have in common. */
interface Linked {
  readonly one: number;
  readonly other: number;
  readonly link: Link;
}

function linksOf(amounts: readonly Amount[]): Linked[] {
  const links: Linked[] = [];
  for (const [one, amount] of amounts.entries()) {
    for (const [other, earlier] of amounts.entries()) {
      if (other >= one) break;
      const link = linkOf(amount, earlier);
      if (link.shared.length > 0) links.push({ one, other, link });
    }
  }
  return links;
}

const NO_REACH: Reach = { low: 0, high: 0 };

/** Returns the width of the total's interval where the amounts reach so far and `known` is known. */
function widthOf(
  known: string | null,
  links: readonly Linked[],
  reaches: readonly Reach[],
): number {
  let low = 0;
  let high = 0;
  for (const reach of reaches) {
    low += reach.low * reach.low;
    high += reach.high * reach.high;
  }
  for (const { one, other, link } of links) {
    const both = 2 * correlationOf(link, known);
    const first = reaches[one] ?? NO_REACH;
    const second = reaches[other] ?? NO_REACH;
    low += both * first.low * second.low;
    high += both * first.high * second.high;
  }
  return Math.sqrt(low) + Math.sqrt(high);
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
