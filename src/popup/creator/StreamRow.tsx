import type { Criterion, Eligibility, Stream } from '../../engine/estimate';
import { RangeBar } from '../../ui/RangeBar';
import { say } from '../../words/say';
import type { FullSpeech } from '../../words/speech';
import type { Words } from '../../words/words';
import { streamState, toneOf } from '../model/stream-state';
import type { StreamState } from '../model/stream-state';
import { useAround } from '../services';
import css from './Streams.module.css';

interface Props {
  stream: Stream;
  eligibility: Eligibility;
  /** The amount at the bars' end. */
  scale: number;
}

/** One stream: what it pays, on the scale, and why it does not or nobody can say. */
export function StreamRow({ stream, eligibility, scale }: Props) {
  const { speech } = useAround();
  const state = streamState(stream, eligibility);
  const cannot = state.state === 'cannot';
  const bar = cannot ? stream.ifEligible : stream.now;
  const amount = stream.now === null ? '–' : speech.usdRange(stream.now);
  return (
    <li className={css.row} data-stream={stream.id} data-state={state.state}>
      <span className={css.name}>{speech.text(`stream.${stream.id}`, {})}</span>
      <span className={css.amount}>{amount}</span>
      {bar !== null && bar.high > 0 && (
        <span className={css.bar}>
          <RangeBar range={bar} scale={scale} tone={toneOf(state)} />
        </span>
      )}
      {notesOf(stream, state, speech).map((note) => (
        <span key={note} className={css.note}>
          {note}
        </span>
      ))}
    </li>
  );
}

/** Parts of a stream whose price is written as an amount, not in cents. */
const LARGE: readonly string[] = ['post', 'live-hour'];

function notesOf(stream: Stream, state: StreamState, speech: FullSpeech): string[] {
  const notes: string[] = [];
  switch (state.state) {
    case 'cannot':
      if (state.because) notes.push(because(state.because, speech));
      if (stream.ifEligible && stream.ifEligible.high > 0) {
        const range = speech.usdRange(stream.ifEligible);
        notes.push(speech.text('popup.stream.ifEligible', { range }));
      }
      return notes;
    case 'unknown':
      if (state.because) notes.push(say(state.because, speech));
      break;
    case 'if-eligible':
      notes.push(speech.text('popup.stream.unknown', {}));
      break;
    case 'earns':
      break;
  }
  if (stream.each) {
    const { per, range } = stream.each;
    const write = LARGE.includes(per) ? speech.usdRange : speech.priceRange;
    notes.push(speech.text(`popup.each.${per}`, { range: write(range) }));
  }
  return notes;
}

/** Returns "Not eligible: 3,666 of 10,000 followers", or the engine's own sentence. */
function because(reason: Words | Criterion, speech: FullSpeech): string {
  if ('key' in reason) return say(reason, speech);
  return speech.text(`popup.missed.${reason.id}`, {
    seen: reason.id === 'region' ? speech.country(String(reason.seen)) : (reason.seen ?? '–'),
    needed: reason.needed ?? '–',
  });
}
