import { Fragment, useState } from 'react';
import type { Estimate } from '../../engine/estimate';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';
import { writeLength } from '../model/length';
import { nextSort, sortRows, videoAddress } from '../model/video-rows';
import type { Sort, SortKey, VideoRow } from '../model/video-rows';
import { useAround, useText } from '../services';
import css from './VideosTab.module.css';

const COLUMNS: readonly SortKey[] = ['date', 'views', 'length', 'earned'];
/** So many rows at first, and so many more at each turn: a profile may have thousands. */
const PAGE = 25;

interface Props {
  rows: readonly VideoRow[];
  /** Whether Rewards pay the account at all. */
  account: Estimate['eligibility']['status'];
}

/** Date, views, length and earnings of each video, and where it earns nothing why. */
export function VideoTable({ rows, account }: Props) {
  const text = useText();
  const [sort, setSort] = useState<Sort>({ by: 'date', direction: 'descending' });
  const [shown, setShown] = useState(PAGE);
  const left = rows.length - shown;
  return (
    <>
      <table className={css.table} data-account={account}>
        <caption className="visually-hidden">{text('popup.video.table')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((by) => (
              <th key={by} scope="col" aria-sort={sort.by === by ? sort.direction : undefined}>
                <button
                  className={css.heading}
                  type="button"
                  onClick={() => {
                    setSort(nextSort(sort, by));
                  }}
                >
                  {text(`popup.video.${by}`)}
                  <span className={css.arrow} aria-hidden="true">
                    {sort.by === by && (sort.direction === 'descending' ? '↓' : '↑')}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortRows(rows, sort)
            .slice(0, shown)
            .map((row) => (
              <Row key={row.id} row={row} />
            ))}
        </tbody>
      </table>
      {account === 'not-eligible' ? (
        <p className={css.note}>{text('popup.video.notEligible')}</p>
      ) : (
        rows.some(({ estimate }) => estimate?.earns === 'if-long-enough') && (
          <p className={css.note}>{text('popup.video.ifLongEnough')}</p>
        )
      )}
      {left > 0 && (
        <p className={css.more}>
          <Button
            look="quiet"
            onClick={() => {
              setShown(shown + PAGE);
            }}
          >
            {text('popup.video.more', { videos: Math.min(left, PAGE) })}
          </Button>
        </p>
      )}
    </>
  );
}

function Row({ row }: { row: VideoRow }) {
  const { speech } = useAround();
  const text = useText();
  const { estimate, postedAt, pinned } = row;
  const rewards = estimate?.rewards ?? null;
  // Of the many whose length is unknown one note says it for all.
  const why = estimate?.earns === 'no' ? say(estimate.why, speech) : null;
  const date = postedAt === null ? text('popup.video.undated') : speech.date(postedAt);
  return (
    <Fragment>
      <tr className={css.row} data-video={row.id} data-earns={estimate?.earns ?? 'unknown'}>
        <td>
          <a href={videoAddress(row)} target="_blank" rel="noreferrer">
            {date}
          </a>
          {pinned && <span className="soft"> {text('popup.video.pinned')}</span>}
        </td>
        <td>{row.views === null ? '–' : speech.compact(row.views)}</td>
        <td>{row.seconds === null ? '–' : writeLength(row.seconds)}</td>
        <td className={css.earned}>{rewards === null ? '–' : speech.usdRange(rewards)}</td>
      </tr>
      {why !== null && (
        <tr className={css.why}>
          <td colSpan={COLUMNS.length}>{why}</td>
        </tr>
      )}
    </Fragment>
  );
}
