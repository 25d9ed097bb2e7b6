import type { Estimate, Stream } from '../engine/estimate';
import { RangeBar } from '../ui/RangeBar';
import type { FullSpeech } from '../words/speech';
import css from './Popup.module.css';

interface Props {
  estimate: Estimate;
  speech: FullSpeech;
}

/** The headline streams on one scale, so that they compare by eye. */
export function Streams({ estimate, speech }: Props) {
  const streams = estimate.streams.filter((stream) => stream.headline);
  const scale = Math.max(0, ...streams.map((stream) => stream.now?.high ?? 0));
  return (
    <ul className={css.streams}>
      {streams.map((stream) => (
        <Row
          key={stream.id}
          stream={stream}
          scale={scale}
          account={estimate.eligibility.status}
          speech={speech}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  stream: Stream;
  scale: number;
  account: Estimate['eligibility']['status'];
  speech: FullSpeech;
}

function Row({ stream, scale, account, speech }: RowProps) {
  const barred = stream.id === 'rewards' && account === 'not-eligible';
  return (
    <li data-stream={stream.id} data-known={stream.now !== null}>
      <span>{speech.text(`stream.${stream.id}`, {})}</span>
      <span className={css.amount}>{stream.now === null ? '–' : speech.usdRange(stream.now)}</span>
      {stream.now !== null && stream.now.high > 0 && (
        <span className={css.bar}>
          <RangeBar range={stream.now} scale={scale} />
        </span>
      )}
      {barred && stream.ifEligible && (
        <span className={`${css.note} small soft`}>
          {speech.text('popup.ifEligible', { range: speech.usdRange(stream.ifEligible) })}
        </span>
      )}
      {stream.now === null && (
        <span className={`${css.note} small soft`}>
          {speech.text(`overlay.unknown.${stream.id}`, {})}
        </span>
      )}
    </li>
  );
}
