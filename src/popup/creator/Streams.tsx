import type { Estimate } from '../../engine/estimate';
import { StreamRow } from './StreamRow';
import css from './Streams.module.css';

/** The headline streams on the month's own scale, so that they compare by eye. */
export function Streams({ estimate }: { estimate: Estimate }) {
  const streams = estimate.streams.filter((stream) => stream.headline);
  const shown = (stream: Estimate['streams'][number]) =>
    Math.max(stream.now?.high ?? 0, stream.ifEligible?.high ?? 0);
  const scale = Math.max(estimate.total?.high ?? 0, ...streams.map(shown));
  return (
    <ul className={css.streams}>
      {streams.map((stream) => (
        <StreamRow
          key={stream.id}
          stream={stream}
          eligibility={estimate.eligibility}
          scale={scale}
        />
      ))}
    </ul>
  );
}
