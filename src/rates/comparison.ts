import { words } from '../words/words';
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
      note: words('rateNote.wage', { week: 1_196, weeks: 52, months: 12 }),
    }),
    bounds: { min: 0, max: 1_000_000, why: words('rateBound.wage') },
  },
] as const satisfies readonly Rate[];
