import type { Estimate } from '../../engine/estimate';
import type { Reading } from '../../reading/reading';
import { say } from '../../words/say';
import { twoDigits } from '../model/amount';
import { useAround, useText } from '../services';
import css from './HowRead.module.css';

interface Props {
  reading: Reading;
  estimate: Estimate;
}

/** How the figures came about: what was seen, what was assumed, what the page did not say. */
export function HowRead({ reading, estimate }: Props) {
  const { speech } = useAround();
  const text = useText();
  const { views30d, model } = estimate;
  return (
    <ul className={css.read}>
      {views30d !== null && views30d.videos > 0 && (
        <li>
          {text(views30d.extrapolated ? 'popup.seenExtrapolated' : 'popup.seen', {
            videos: views30d.videos,
            days: views30d.spanDays,
            views: views30d.seen,
          })}
        </li>
      )}
      {views30d?.extrapolated === true && (
        <li>
          {text('popup.extrapolatedTo', {
            low: speech.compact(twoDigits(views30d.low)),
            high: speech.compact(twoDigits(views30d.high)),
          })}
        </li>
      )}
      {reading.problems.map(({ code }) => (
        <li key={code}>{text(`problem.${code}`)}</li>
      ))}
      {estimate.assumptions.map((assumption) => (
        <li key={assumption.key}>{say(assumption, speech)}</li>
      ))}
      <li>{text('popup.range80')}</li>
      <li>{text('popup.model', { model })}</li>
    </ul>
  );
}
