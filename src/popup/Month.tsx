import type { Estimate } from '../engine/estimate';
import type { Reading } from '../reading/reading';
import { RangeBar } from '../ui/RangeBar';
import type { FullSpeech } from '../words/speech';
import css from './Popup.module.css';

interface Props {
  reading: Reading;
  estimate: Estimate;
  speech: FullSpeech;
}

/** The month as a range on a scale; a sentence where the page does not allow a figure. */
export function Month({ reading, estimate, speech }: Props) {
  const countsAbsent = reading.problems.some((problem) => problem.code === 'counts-absent');
  if (estimate.total === null || countsAbsent) {
    const [problem] = reading.problems;
    return (
      <section className={css.month} data-testid="month">
        <p>{speech.text(problem ? `problem.${problem.code}` : 'overlay.card.noFigure', {})}</p>
      </section>
    );
  }
  const { total } = estimate;
  return (
    <section className={css.month} data-testid="month">
      <p className={css.figure}>
        {speech.usdRange(total)}{' '}
        <span className={css.period}>{speech.text('overlay.card.aMonth', {})}</span>
      </p>
      {total.high > 0 && (
        <>
          <RangeBar range={total} scale={total.high} />
          <p className={`${css.scale} small soft`}>
            <span>{speech.usd(0)}</span>
            <span>{speech.text('popup.likely', { amount: speech.usd(total.likely) })}</span>
            <span>{speech.usd(total.high)}</span>
          </p>
        </>
      )}
    </section>
  );
}
