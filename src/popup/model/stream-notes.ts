import type { Criterion, Stream } from '../../engine/estimate';
import { say } from '../../words/say';
import type { FullSpeech } from '../../words/speech';
import type { Words } from '../../words/words';
import { writePart } from './amount';
import type { StreamState } from './stream-state';

/** Returns why `stream` pays nothing or nobody can say, and what it would pay, in sentences; often none. */
export function stateNotes(stream: Stream, state: StreamState, speech: FullSpeech): string[] {
  switch (state.state) {
    case 'cannot':
      return [
        ...(state.because ? [because(state.because, speech)] : []),
        ...(stream.ifEligible && stream.ifEligible.high > 0
          ? [
              speech.text('popup.stream.ifEligible', {
                range: speech.usdRange(stream.ifEligible),
              }),
            ]
          : []),
      ];
    case 'unknown':
      return state.because ? [say(state.because, speech)] : [];
    case 'if-eligible':
      return [speech.text('popup.stream.unknown', {})];
    case 'earns':
      return [];
  }
}

/** Parts of a stream that may be so dear that cents say nothing. */
const LARGE: readonly string[] = ['post', 'live-hour'];

/** Returns what one part of `stream` pays, "$320 – 1,300 for a sponsored post"; `null` where it has none. */
export function eachNote({ each }: Stream, speech: FullSpeech): string | null {
  if (!each) return null;
  const { per, range } = each;
  const amount = LARGE.includes(per) ? writePart(range, speech) : speech.priceRange(range);
  return speech.text(`popup.each.${per}`, { range: amount });
}

/** Returns "Not eligible: 3,666 of 10,000 followers", or the engine's own sentence. */
function because(reason: Words | Criterion, speech: FullSpeech): string {
  if ('key' in reason) return say(reason, speech);
  return speech.text(`popup.missed.${reason.id}`, {
    seen: reason.id === 'region' ? speech.country(String(reason.seen)) : (reason.seen ?? '–'),
    needed: reason.needed ?? '–',
  });
}
