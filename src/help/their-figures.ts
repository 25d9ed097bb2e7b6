import type { Estimate, StreamId } from '../engine/estimate';
import type { Range } from '../engine/range';
import { inTenths } from '../words/tenths';
import { words } from '../words/words';
import type { Words } from '../words/words';
import type { QuestionId } from './questions';

/**
 * Returns what a question comes to for the creator called `name`, or `null` where the estimate says nothing
 * to it. `write` writes a range of US dollars.
 */
export function theirFigures(
  question: QuestionId,
  name: string,
  estimate: Estimate,
  write: (range: Range) => string,
): Words | null {
  const stream = (id: StreamId) => estimate.streams.find((one) => one.id === id);
  switch (question) {
    case 'how-paid':
      return estimate.total && words('help.their.howPaid', { name, amount: write(estimate.total) });
    case 'per-view': {
      const pay = stream('rewards')?.now ?? null;
      return pay && words('help.their.perView', { name, amount: write(pay) });
    }
    case 'eligible':
      return words(`help.their.eligible.${estimate.eligibility.status}`, { name });
    case 'without':
    case 'below': {
      const post = stream('brand')?.each;
      return post ? words('help.their.without', { name, amount: write(post.range) }) : null;
    }
    case 'gifts': {
      const hour = stream('live')?.each;
      return hour ? words('help.their.gifts', { name, amount: write(hour.range) }) : null;
    }
    case 'replace': {
      const { share } = estimate.nineToFive;
      const ends = share && {
        low: { share: inTenths(share.low) },
        high: { share: inTenths(share.high) },
      };
      return ends && words('help.their.replace', { name, ...ends });
    }
    case 'million':
    case 'qualified':
    case 'duets':
      return null;
  }
}
