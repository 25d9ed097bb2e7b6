import type { Estimate, NineToFive } from './estimate';
import type { Facts } from './facts/facts';
import { rangeOf } from './maths/spread';
import type { Spread } from './maths/spread';
import { PER_VIEWS } from './rewards/payouts';

/** A target below this is none. */
const CENT = 1 / 100;

/**
 * Returns whether the total could replace an income: the part of it that the total comes to, and the
 * qualified views a month that Rewards alone would take at this pay.
 */
export function nineToFiveOf(
  { settings, rates }: Facts,
  total: Estimate['total'],
  rpm: Spread | null,
): NineToFive {
  const wage = rates['comparison.monthlyWage'];
  const target = settings.target ?? wage.likely;
  const from = settings.target === undefined ? wage.from : 'set';
  const pay = rpm && rangeOf(rpm);
  const views = (perThousand: number) => (target / perThousand) * PER_VIEWS;
  return {
    target,
    from,
    share:
      total === null || target < CENT
        ? null
        : { low: total.low / target, likely: total.likely / target, high: total.high / target },
    qualifiedViews: pay && {
      low: views(pay.high),
      likely: views(pay.likely),
      high: views(pay.low),
    },
  };
}
