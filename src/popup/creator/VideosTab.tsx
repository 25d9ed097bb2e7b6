import { useMemo } from 'react';
import type { Estimate } from '../../engine/estimate';
import type { Memory } from '../../engine/memory';
import type { Reading } from '../../reading/reading';
import { LineChart } from '../../ui/LineChart';
import { videoRows } from '../model/video-rows';
import { viewHistory } from '../model/view-history';
import { useAround, useText } from '../services';
import css from './VideosTab.module.css';
import { VideoTable } from './VideoTable';

interface Props {
  reading: Reading;
  estimate: Estimate;
  memory: Memory | null;
}

/** The videos one by one, and how their views grew since they were first seen. */
export function VideosTab({ reading, estimate, memory }: Props) {
  const { speech } = useAround();
  const text = useText();
  const rows = useMemo(() => videoRows(reading, estimate, memory), [reading, estimate, memory]);
  const history = useMemo(() => viewHistory(memory), [memory]);
  return (
    <>
      {history !== null && (
        <section className={css.history} data-testid="history">
          <h2>{text('popup.history.title')}</h2>
          <LineChart
            points={history.points}
            label={text('popup.history.label', { videos: history.videos })}
            writeValue={speech.compact}
            writeTime={(at) => speech.date(new Date(at).toISOString())}
          />
          <p className="small soft">{text('popup.history.help', { videos: history.videos })}</p>
        </section>
      )}
      {rows.length > 0 ? (
        <VideoTable rows={rows} account={estimate.eligibility.status} />
      ) : (
        <p className={css.none}>{text('popup.video.none')}</p>
      )}
    </>
  );
}
