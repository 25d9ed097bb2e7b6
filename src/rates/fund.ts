import { words } from '../words/words';
import { RPM } from './bounds';
import { cite } from './cite';
import type { Rate } from './schema';
import { ARTICLE } from './sources';

/** The old Creator Fund, shown beside Rewards for comparison. Where it ended: regions.ts. */
export const FUND_RATES = [
  {
    id: 'fund.rpm',
    title: 'Pay per 1,000 views of the old Creator Fund',
    unit: 'usd-per-1000-views',
    kind: 'range',
    article: cite(ARTICLE, [0.02, 0.028, 0.04], {
      note: words('rateNote.fund'),
    }),
    bounds: RPM,
  },
] as const satisfies readonly Rate[];
