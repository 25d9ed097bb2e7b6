import { cite } from './cite';
import type { Rate } from './schema';
import { BLS } from './sources';

/** The 9-to-5 that a creator's month is compared with, until the user sets a target. */
export const COMPARISON_RATES = [
  {
    id: 'comparison.monthlyWage',
    title: 'A full-time income to compare with, per month before tax',
    unit: 'usd-per-month',
    kind: 'fixed',
    article: cite(BLS, 5_180, {
      note: 'Median full-time wage in the US, $1,196 a week × 52 ÷ 12, rounded to ten dollars. Set your own.',
    }),
    bounds: { min: 0, max: 1_000_000, why: 'A million a month is no ordinary wage.' },
  },
] as const satisfies readonly Rate[];
