import type { Range } from '../engine/range';
import { RangeBar } from '../ui/RangeBar';
import css from './Compared.module.css';
import { useText } from './page';

interface Props {
  /** What the figure is. */
  label: string;
  before: Range | null;
  after: Range | null;
  write: (range: Range) => string;
}

/** A figure before and after a change, on one scale. */
export function Compared({ label, before, after, write }: Props) {
  const text = useText();
  const scale = Math.max(before?.high ?? 0, after?.high ?? 0);
  return (
    <dl className={css.line}>
      <dt className="small">{label}</dt>
      {(['before', 'after'] as const).map((when) => {
        const range = when === 'before' ? before : after;
        return (
          <dd key={when} className={css.figure}>
            <span className={css.when}>{text(`options.effect.${when}`)}</span>
            <span>{range === null ? '–' : write(range)}</span>
            {range && (
              <RangeBar
                range={range}
                scale={scale}
                tone={when === 'before' ? 'cannot' : 'earned'}
              />
            )}
          </dd>
        );
      })}
    </dl>
  );
}
