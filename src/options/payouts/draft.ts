import type { Currency } from '../../rates/currencies';
import type { OwnPayout } from '../../settings/settings';

/** A month as it stands in the form. */
export interface PayoutDraft {
  /** "2026-10". */
  month: string;
  amount: string;
  views: string;
  qualifiedViews: string;
}

export type PayoutField = keyof PayoutDraft;

/** Why a field is not taken; views say it by the text `payoutProblem.<code>`. */
export type PayoutProblem =
  | 'not-an-amount'
  | 'not-a-number'
  | 'needs-views'
  | 'more-than-views'
  | 'not-over-yet'
  | 'there-already';

export type ReadPayout =
  { ok: true; payout: OwnPayout } | { ok: false; field: PayoutField; problem: PayoutProblem };

interface Known {
  /** The currency of the amount. */
  currency: Currency;
  /** Months that are entered already, without the one that is being changed. */
  months: readonly string[];
  /** The month that it is now. */
  thisMonth: string;
}

/** The settings take no more. */
const MOST = 1e12;

/** Returns the month that a draft stands for, or the first field that is wrong and why. */
export function readPayout(draft: PayoutDraft, known: Known): ReadPayout {
  const { month } = draft;
  if (month > known.thisMonth) return no('month', 'not-over-yet');
  if (known.months.includes(month)) return no('month', 'there-already');
  const amount = numberIn(draft.amount);
  if (amount === 'wrong' || amount === null) return no('amount', 'not-an-amount');
  const views = numberIn(draft.views);
  if (views === 'wrong') return no('views', 'not-a-number');
  const qualifiedViews = numberIn(draft.qualifiedViews);
  if (qualifiedViews === 'wrong') return no('qualifiedViews', 'not-a-number');
  if (views === null && qualifiedViews === null) return no('qualifiedViews', 'needs-views');
  if (views !== null && qualifiedViews !== null && qualifiedViews > views) {
    return no('qualifiedViews', 'more-than-views');
  }
  const paid = { amount, currency: known.currency };
  return { ok: true, payout: { month, paid, views, qualifiedViews } };
}

/** Returns the months with `payout` among them, the newest first. */
export function withPayout(payouts: readonly OwnPayout[], payout: OwnPayout): OwnPayout[] {
  const others = payouts.filter(({ month }) => month !== payout.month);
  return [...others, payout].sort((a, b) => (a.month < b.month ? 1 : -1));
}

function no(field: PayoutField, problem: PayoutProblem): ReadPayout {
  return { ok: false, field, problem };
}

function numberIn(text: string): number | 'wrong' | null {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) && number >= 0 && number <= MOST ? number : 'wrong';
}
