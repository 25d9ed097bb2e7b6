import type { Missing } from './estimate';
import { missingLabel } from './explain';
import type { Facts } from './facts/facts';
import { logVariance } from './maths/product';
import { Z_HIGH } from './maths/normal';
import { correlationOf, linkOf } from './maths/correlation';
import type { Link } from './maths/correlation';
import type { Amount } from './maths/amount';
import type { Spread } from './maths/spread';

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
  const usual = amounts.map((amount) => ({ amount, reach: reachOf(amount.spread, 1) }));
  const whole = widthOf(
    null,
    usual.map(({ reach }) => reach),
    links,
  );
  const missing: Missing[] = [];
  for (const id of ids) {
    const reaches = usual.map(({ amount, reach }) => reachWhere(id, amount, reach));
    const left = whole > 0 ? widthOf(id, reaches, links) / whole : 1;
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

/** What two of the amounts, by their place in the list, have in common. */
interface Linked {
  readonly one: number;
  readonly other: number;
  readonly link: Link;
}

function linksOf(amounts: readonly Amount[]): Linked[] {
  const links: Linked[] = [];
  amounts.forEach((amount, one) => {
    for (let other = 0; other < one; other++) {
      const link = linkOf(amount, amounts[other] ?? amount);
      if (link.shared.length > 0) links.push({ one, other, link });
    }
  });
  return links;
}

/** How far an amount reaches under its median and over it, in dollars. */
interface Reach {
  readonly down: number;
  readonly up: number;
}
const NO_REACH: Reach = { down: 0, up: 0 };

/** Returns how far the amount reaches where only the `left` part of its width is left, 0 to 1. */
function reachOf({ middle, below, above }: Spread, left: number): Reach {
  const median = Math.exp(middle);
  const reach = Z_HIGH * left;
  return { down: median * -Math.expm1(-reach * below), up: median * Math.expm1(reach * above) };
}

/** Returns how far the amount reaches where `known` is known: where that is no part of it, as `usual`. */
function reachWhere(known: string, amount: Amount, usual: Reach): Reach {
  const left = leftOf(amount, known);
  return left === 1 ? usual : reachOf(amount.spread, left);
}

/** Returns the width of the total's interval, of amounts that reach so far, where `known` is known. */
function widthOf(
  known: string | null,
  reaches: readonly Reach[],
  links: readonly Linked[],
): number {
  let low = 0;
  let high = 0;
  for (const { down, up } of reaches) {
    low += down * down;
    high += up * up;
  }
  for (const { one, other, link } of links) {
    const both = 2 * correlationOf(link, known);
    const first = reaches[one] ?? NO_REACH;
    const second = reaches[other] ?? NO_REACH;
    low += both * first.down * second.down;
    high += both * first.up * second.up;
  }
  return Math.sqrt(low) + Math.sqrt(high);
}

/** Returns which part of the amount's width is left, 0 to 1, where `known` is known. */
function leftOf({ doubts, spread }: Amount, known: string): number {
  let taken = 0;
  for (const doubt of doubts) if (doubt.id === known) taken += logVariance(doubt.spread);
  return taken === 0 ? 1 : Math.sqrt(Math.max(0, 1 - taken / logVariance(spread)));
}
