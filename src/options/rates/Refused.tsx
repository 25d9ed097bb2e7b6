import type { ShippedRate } from '../../rates/all';
import fieldCss from '../../ui/Field.module.css';
import { say } from '../../words/say';
import { useOptions, useText } from '../page';
import type { ReadDraft } from './draft';
import { figureOf } from './figures';

interface Props {
  rate: ShippedRate;
  code: Extract<ReadDraft, { ok: false }>['code'];
}

/** Why the numbers entered are not taken, and what would be. */
export function Refused({ rate, code }: Props) {
  const { speech } = useOptions();
  const text = useText();
  const { min, max, why } = rate.bounds;
  return (
    <p className={fieldCss.error} role="alert">
      {text(`options.refused.${code}`, {
        min: figureOf(min, rate.unit, speech),
        max: figureOf(max, rate.unit, speech),
      })}{' '}
      {code === 'out-of-bounds' && say(why, speech)}
    </p>
  );
}
