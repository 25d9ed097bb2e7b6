import type { Criterion } from '../../engine/estimate';
import type { FullSpeech } from '../../words/speech';
import { useAround, useText } from '../services';
import css from './Criteria.module.css';

/** A sign beside each criterion; its meaning is also written, so colour and shape are never alone. */
const SIGN = { met: '✓', 'not-met': '✕', unknown: '?' } as const;

/** What Creator Rewards ask of an account, one by one, with what was seen and what is needed. */
export function Criteria({ criteria }: { criteria: readonly Criterion[] }) {
  const { speech } = useAround();
  const text = useText();
  return (
    <ul className={css.criteria}>
      {criteria.map((criterion) => (
        <li key={criterion.id} data-criterion={criterion.id} data-status={criterion.status}>
          <span className={css.sign} aria-hidden="true">
            {SIGN[criterion.status]}
          </span>
          <span>
            {text(`criterion.${criterion.id}`, { needed: criterion.needed ?? '' })}{' '}
            <span className="visually-hidden">{text(`popup.criterion.${criterion.status}`)}</span>
          </span>
          <span className={css.seen}>{seen(criterion, speech)}</span>
        </li>
      ))}
    </ul>
  );
}

function seen({ id, seen, status }: Criterion, speech: FullSpeech): string {
  if (typeof seen === 'number') return speech.number(seen);
  if (seen !== null) return id === 'region' ? speech.country(seen) : seen;
  return status === 'unknown' ? speech.text('popup.notShown', {}) : '';
}
