import type { Rates } from '../../rates/cards';
import { computed, rateLeaf } from '../explain';
import type { Month } from '../facts/month';
import { rateSpread } from '../facts/rate-spread';
import { product } from '../maths/product';
import { ONE, rangeOf, spreadOf } from '../maths/spread';
import { explainMonth } from '../rewards/explain';
import type { Factor } from './multiplied';

/** Returns the views that came in the month, as a factor of what they pay; several streams share it. */
export function viewsFactor(month: Month, rates: Rates): Factor {
  const views = spreadOf(month);
  const node = explainMonth(month);
  if (views === null) return { node, spread: null, doubts: [] };
  const doubts = [{ id: 'month', spread: views }];
  if (month.basis !== 'posted') return { node, spread: views, doubts };
  const rate = rates['model.monthProxy'];
  const growth = rateSpread(rate) ?? ONE;
  const spread = product([views, growth]);
  const inputs = [node, rateLeaf('monthProxy', rate)];
  return {
    node: computed('viewsCame', rangeOf(spread), 'views', inputs),
    spread,
    doubts: [...doubts, { id: 'growth', spread: growth }],
  };
}
