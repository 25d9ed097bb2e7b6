import type { Criterion, Eligibility, Stream } from '../../engine/estimate';
import type { Tone } from '../../ui/RangeBar';
import type { Words } from '../../words/words';

/** How a stream stands: it pays, it pays if what no page shows is met, it cannot pay, or nobody can say. */
export type StreamState =
  | { state: 'earns' }
  | { state: 'if-eligible' }
  | { state: 'cannot'; because: Words | Criterion | null }
  | { state: 'unknown'; because: Words | null };

/** Returns how `stream` stands for an account with this eligibility, which is that of Rewards alone. */
export function streamState(stream: Stream, { status, criteria }: Eligibility): StreamState {
  const { note } = stream.explanation;
  if (stream.id === 'rewards' && status === 'not-eligible') {
    return {
      state: 'cannot',
      because: criteria.find((one) => one.status === 'not-met') ?? note ?? null,
    };
  }
  if (stream.now === null) {
    // Where the figure itself says nothing, the input that is missing does.
    const missing = stream.explanation.inputs.find((input) => input.value === null)?.note;
    return { state: 'unknown', because: note ?? missing ?? null };
  }
  // Where nobody can say what it would pay, either, it still pays nothing for a reason.
  const mightPay = stream.ifEligible === null || stream.ifEligible.high > 0;
  if (stream.now.high === 0 && mightPay) return { state: 'cannot', because: note ?? null };
  if (stream.id === 'rewards' && status === 'unknown') return { state: 'if-eligible' };
  return { state: 'earns' };
}

/** Returns the colour of a stream's bar. */
export function toneOf({ state }: StreamState): Tone {
  if (state === 'earns') return 'earned';
  return state === 'cannot' ? 'cannot' : 'unsure';
}
