import type { Estimate } from '../../engine/estimate';
import type { Memory } from '../../engine/memory';
import type { Reading } from '../../reading/reading';
import { say } from '../../words/say';
import { videoRows } from '../model/video-rows';
import { writeLength } from '../model/length';
import { useAround, useText } from '../services';
import css from './ThisVideo.module.css';

interface Props {
  reading: Reading;
  estimate: Estimate;
  memory: Memory | null;
}

/** On a video's own page: what it has earned so far, and why or why not. */
export function ThisVideo({ reading, estimate, memory }: Props) {
  const { speech } = useAround();
  const text = useText();
  const { kind, videoId } = reading.page;
  const row =
    kind === 'video' ? videoRows(reading, estimate, memory).find(({ id }) => id === videoId) : null;
  if (!row) return null;
  const rewards = row.estimate?.rewards ?? null;
  return (
    <section className={css.video} data-testid="this-video">
      <h2>{text('popup.video.title')}</h2>
      <p className={css.line}>
        <span>{rewards === null ? '–' : speech.usdRange(rewards)}</span>
        <span className="soft small">
          {row.views !== null && text('popup.unit.views', { n: row.views })}
          {row.seconds !== null && ` · ${writeLength(row.seconds)}`}
        </span>
      </p>
      {row.estimate !== null && <p className="small soft">{say(row.estimate.why, speech)}</p>}
    </section>
  );
}
