import type { Estimate } from '../../engine/estimate';
import type { Memory } from '../../engine/memory';
import type { Reading } from '../../reading/reading';
import { readQuality } from '../model/read-quality';
import { useAround, useText } from '../services';
import css from './Who.module.css';

interface Props {
  reading: Reading;
  estimate: Estimate;
  memory: Memory | null;
}

/** How many of the three dots a quality fills. */
const DOTS = { well: 3, partly: 2, thinly: 1, none: 0 } as const;

/** Name, followers, and how well the creator could be read. */
export function Who({ reading, estimate, memory }: Props) {
  const { speech } = useAround();
  const text = useText();
  const { creator, page } = reading;
  const handle = creator?.handle ?? page.handle ?? '';
  const name = creator?.name ?? null;
  const followers = creator?.followers ?? memory?.followers ?? null;
  const quality = readQuality(estimate);
  const { views30d } = estimate;
  return (
    <section className={css.who}>
      <h1>
        <bdi>{name ?? `@${handle}`}</bdi>
      </h1>
      <p className="small soft">
        {name !== null && <bdi>@{handle}</bdi>}
        {name !== null && followers && ' · '}
        {followers && text('popup.followers', { followers: followers.value })}
      </p>
      <p className={css.quality} data-quality={quality}>
        <span className={css.dots} aria-hidden="true">
          {[1, 2, 3].map((dot) => (
            <span key={dot} className={css.dot} data-on={dot <= DOTS[quality]} />
          ))}
        </span>
        <span>
          {text(`popup.quality.${quality}`)}
          {views30d !== null && views30d.videos > 0 && (
            <>
              {' · '}
              {speech.text('popup.quality.seen', {
                videos: views30d.videos,
                days: views30d.spanDays,
              })}
            </>
          )}
        </span>
      </p>
    </section>
  );
}
