import type { Missing } from '../../engine/estimate';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';
import { useAround, useText } from '../services';
import css from './Narrowing.module.css';

/** The most useful ones: what narrows the month by less is not worth anyone's trouble. */
const MOST = 4;
const LEAST_SHARE = 0.01;

/** What can be tried out at once. */
const TRIABLE = ['region', 'niche', 'lengths', 'deals', 'liveHours', 'viewers'];
/** What the options keep. */
const SETTABLE = ['watchTime', 'originality', 'payouts'];

interface Props {
  missing: readonly Missing[];
  onTryOut: () => void;
}

/** What would narrow the month's range most if it were known, and where it can be said. */
export function Narrowing({ missing, onTryOut }: Props) {
  const { services, speech } = useAround();
  const text = useText();
  const useful = missing
    .filter(({ narrows, id }) => narrows >= LEAST_SHARE || id === 'liveHours')
    .slice(0, MOST);
  if (useful.length === 0) return null;
  return (
    <section className={css.narrowing} data-testid="narrowing">
      <h2>{text('popup.narrows.title')}</h2>
      <ul>
        {useful.map(({ id, label, narrows }) => (
          <li key={id} className={css.item} data-missing={id}>
            <span>{say(label, speech)}</span>
            <span className={css.share}>
              {narrows >= LEAST_SHARE && narrows < 1
                ? text('popup.narrows.by', { share: speech.share(narrows) })
                : text('popup.narrows.adds')}
            </span>
            {TRIABLE.includes(id) && (
              <Button look="quiet" onClick={onTryOut}>
                {text('popup.narrows.try')}
              </Button>
            )}
            {SETTABLE.includes(id) && (
              <Button look="quiet" onClick={services.openOptions}>
                {text('popup.narrows.set')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
