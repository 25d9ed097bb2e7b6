import type { Stream } from '../estimate';
import { ZERO } from '../maths/dollars';
import { spreadGiven } from '../maths/mixture';
import type { Mixture } from '../maths/mixture';
import { rangeOf } from '../maths/spread';
import { assumptionsOf } from '../rewards/assumptions';
import { explainRewards } from '../rewards/explain';
import { longShareOf } from '../rewards/long-share';
import type { PayModel } from '../rewards/model';
import { monthPayOf } from '../rewards/month-pay';
import type { MonthPay } from '../rewards/month-pay';
import type { StreamModel, StreamResult } from './stream';

/** The Creator Rewards Program: eligible views × qualified share × pay per 1,000 qualified views. */
export const rewards: StreamModel = {
  id: 'rewards',
  estimate({ facts, eligibility, payModel: model }): StreamResult {
    const long = longShareOf(facts);
    const barred = eligibility.status === 'not-eligible';
    const month = facts.month && monthPayOf(facts, facts.month, model, long);
    const ifEligible = month?.range ?? null;
    const now = barred ? ZERO : ifEligible;
    const stream: Stream = {
      id: 'rewards',
      now,
      ifEligible,
      each: model.pay ? { per: '1000-qualified-views', range: rangeOf(model.pay.rpm) } : undefined,
      headline: true,
      explanation: explainRewards(now, { facts, eligibility, model, long, month }),
    };
    const amount = barred || month?.mixture == null ? null : amountOf(month.mixture, month, model);
    const assumptions = assumptionsOf(facts, eligibility, long, month);
    return { stream, amount, assumptions };
  },
};

function amountOf(mixture: Mixture, month: MonthPay, model: PayModel) {
  return { spread: spreadGiven(mixture), mixture, doubts: [...model.doubts, ...month.doubts] };
}
