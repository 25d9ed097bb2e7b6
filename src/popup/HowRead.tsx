import type { Estimate } from '../engine/estimate';
import type { Reading } from '../reading/reading';
import { say } from '../words/say';
import type { FullSpeech } from '../words/speech';
import css from './Popup.module.css';

interface Props {
  reading: Reading;
  estimate: Estimate;
  speech: FullSpeech;
}

/** How the figures came about: what was seen, what was assumed, what the page did not say. */
export function HowRead({ reading, estimate, speech }: Props) {
  const { views30d } = estimate;
  return (
    <details className={css.how} open={estimate.total === null}>
      <summary>{speech.text('popup.howRead', {})}</summary>
      <ul className="small soft">
        {views30d && (
          <li>
            {speech.text(
              views30d.extrapolated ? 'overlay.card.seenExtrapolated' : 'overlay.card.seen',
              {
                videos: views30d.videos,
                days: views30d.spanDays,
                views: views30d.seen,
              },
            )}
          </li>
        )}
        {views30d?.extrapolated && (
          <li>
            {speech.text('popup.extrapolatedTo', {
              low: roundViews(views30d.low),
              high: roundViews(views30d.high),
            })}
          </li>
        )}
        {reading.problems.map((problem) => (
          <li key={problem.code}>{speech.text(`problem.${problem.code}`, {})}</li>
        ))}
        {estimate.assumptions.map((assumption) => (
          <li key={assumption.key}>{say(assumption, speech)}</li>
        ))}
      </ul>
    </details>
  );
}

/** Two significant digits: an extrapolated figure that shows more claims more than it knows. */
function roundViews(views: number): number {
  return Number(views.toPrecision(2));
}
