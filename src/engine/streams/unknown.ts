import type { Words } from '../../words/words';
import type { StreamId } from '../estimate';
import { computed } from '../explain';
import type { StreamResult } from './stream';

/** Returns a stream for which what was read allows no figure; `why` says what is missing. */
export function unknownStream(id: StreamId, headline: boolean, why: Words): StreamResult {
  const explanation = computed(id, null, 'usd', [], why);
  return {
    stream: { id, now: null, ifEligible: null, headline, explanation },
    amount: null,
    assumptions: [],
  };
}
