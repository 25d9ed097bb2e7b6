import { once } from '../explain';
import { times } from '../maths/spread';
import { PER_VIEWS } from '../rewards/payouts';
import { multiplied, rateFactor } from './multiplied';
import type { StreamModel, StreamResult } from './stream';
import { unknownStream } from './unknown';

/** The old Creator Fund, for comparison: all views × its pay per 1,000, whatever their length. */
export const fund: StreamModel = {
  id: 'fund',
  estimate({ facts, views }): StreamResult {
    const { rates } = facts;
    if (views === null) return unknownStream('fund', false, once('note.noViews'));
    const { node, spread, doubts } = rateFactor('fundRpm', rates['fund.rpm']);
    const perView = { node, spread: spread && times(spread, 1 / PER_VIEWS), doubts };
    const { range, explanation } = multiplied('fund', [views, perView], once('note.fund'));
    const stream = {
      id: 'fund',
      now: range,
      ifEligible: range,
      each: { per: '1000-views', range: valueOf(rates['fund.rpm']) },
      headline: false,
      explanation,
    } as const;
    return { stream, amount: null, assumptions: [] };
  },
};

function valueOf({ low, likely, high }: { low: number; likely: number; high: number }) {
  return { low, likely, high };
}
