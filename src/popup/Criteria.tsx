import type { Criterion, Eligibility } from '../engine/estimate';
import type { FullSpeech } from '../words/speech';
import css from './Popup.module.css';

interface Props {
  eligibility: Eligibility;
  speech: FullSpeech;
}

/** A sign beside each criterion; its meaning is also written, so colour and shape are never alone. */
const SIGN = { met: '✓', 'not-met': '✕', unknown: '?' } as const;

/** Whether Creator Rewards pay this account, criterion by criterion, with what was seen and needed. */
export function Criteria({ eligibility, speech }: Props) {
  return (
    <section className={css.criteria}>
      <h2>{speech.text(`popup.eligibility.${eligibility.status}`, {})}</h2>
      <ul>
        {eligibility.criteria.map((criterion) => (
          <li key={criterion.id} data-criterion={criterion.id} data-status={criterion.status}>
            <span className={css.sign} aria-hidden="true">
              {SIGN[criterion.status]}
            </span>
            <span>
              {speech.text(`criterion.${criterion.id}`, {
                needed: criterion.needed ?? '',
              })}
              <span className="visually-hidden">
                {' '}
                {speech.text(`popup.criterion.${criterion.status}`, {})}
              </span>
            </span>
            <span className={css.amount}>{seen(criterion, speech)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function seen(criterion: Criterion, speech: FullSpeech): string {
  if (criterion.seen === null) return speech.text('popup.notShown', {});
  return write(criterion.seen, speech);
}

function write(value: number | string | null, speech: FullSpeech): string {
  return typeof value === 'number' ? speech.number(value) : (value ?? '');
}
