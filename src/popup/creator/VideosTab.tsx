import { useEffect, useMemo, useState } from 'react';
import type { Memory } from '../../engine/memory';
import type { Estimated } from '../../messages/estimated';
import type { Answer } from '../../messages/transport';
import { LineChart } from '../../ui/LineChart';
import { videoRows } from '../model/video-rows';
import { viewHistory } from '../model/view-history';
import { useAround, useText } from '../services';
import css from './VideosTab.module.css';
import { VideoTable } from './VideoTable';

interface Props {
  /** Asks for every video; another function asks for something else. */
  askAll: () => Promise<Answer<Estimated>>;
  memory: Memory | null;
}

/** The videos one by one, and how their views grew since they were first seen. */
export function VideosTab({ askAll, memory }: Props) {
  const { speech } = useAround();
  const text = useText();
  const [all, setAll] = useState<Answer<Estimated> | null>(null);
  useEffect(() => {
    let shown = true;
    void askAll().then((answer) => {
      if (shown) setAll(answer);
    });
    return () => {
      shown = false;
    };
  }, [askAll]);
  const rows = useMemo(
    () => (all?.ok ? videoRows(all.value.reading, all.value.estimate, memory) : []),
    [all, memory],
  );
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
      {all?.ok === false && <p role="alert">{text('popup.fault.title')}</p>}
      {all?.ok &&
        (rows.length > 0 ? (
          <VideoTable rows={rows} account={all.value.estimate.eligibility.status} />
        ) : (
          <p className={css.none}>{text('popup.video.none')}</p>
        ))}
    </>
  );
}
