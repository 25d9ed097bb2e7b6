import type { CSSProperties } from 'react';
import type { Estimate } from '../../engine/estimate';
import type { Reading } from '../../reading/reading';
import { Button } from '../../ui/Button';
import { RangeBar } from '../../ui/RangeBar';
import { useAround, useText } from '../services';
import css from './Month.module.css';

interface Props {
  reading: Reading;
  /** What is shown: as things are, or with what is tried out. */
  estimate: Estimate;
  asRead: Estimate;
  onReset: () => void;
}

/** The month as a range on a scale; a sentence where the page does not allow a figure. It stays in view. */
export function Month({ reading, estimate, asRead, onReset }: Props) {
  const { speech } = useAround();
  const text = useText();
  const { total } = estimate;
  const countsAbsent = reading.problems.some(({ code }) => code === 'counts-absent');
  if (total === null || (countsAbsent && estimate.views30d === null)) {
    const [problem] = reading.problems;
    return (
      <section className={css.month} data-testid="month">
        <p className={css.none}>
          {problem ? speech.text(`problem.${problem.code}`, {}) : text('popup.noFigure')}
        </p>
      </section>
    );
  }
  const trying = estimate !== asRead;
  const before = trying ? asRead.total : null;
  const scale = Math.max(total.high, before?.high ?? 0);
  const likely = scale > 0 ? (100 * total.likely) / scale : 0;
  return (
    <section className={css.month} data-testid="month">
      <p className={css.figure}>
        {speech.usdRange(total)} <span className={css.period}>{text('popup.aMonth')}</span>
      </p>
      {scale > 0 && (
        <>
          <RangeBar range={total} scale={scale} size="large" />
          <p className={css.scale} aria-hidden="true">
            <span>{speech.usd(0)}</span>
            <span>{speech.usd(scale)}</span>
          </p>
          {total.high > total.low && (
            <p className={css.likely} style={{ '--likely': `${likely}%` } as CSSProperties}>
              {text('popup.likely', { amount: speech.usd(total.likely) })}
            </p>
          )}
        </>
      )}
      {trying && (
        <div className={css.asRead} data-testid="as-read">
          {before !== null && <RangeBar range={before} scale={scale} tone="cannot" />}
          <p>
            {text('popup.asRead', { range: before === null ? '–' : speech.usdRange(before) })}
            <Button look="quiet" onClick={onReset}>
              {text('popup.reset')}
            </Button>
          </p>
        </div>
      )}
    </section>
  );
}
