import type { Eligibility, Stream } from '../../engine/estimate';
import { RangeBar } from '../../ui/RangeBar';
import { eachNote, stateNotes } from '../model/stream-notes';
import { streamState, toneOf } from '../model/stream-state';
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
  const each = cannot ? null : eachNote(stream, speech);
  const notes = [...stateNotes(stream, state, speech), ...(each === null ? [] : [each])];
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
      {notes.map((note) => (
        <span key={note} className={css.note}>
          {note}
        </span>
      ))}
    </li>
  );
}
