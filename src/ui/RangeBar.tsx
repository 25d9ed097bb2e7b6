import type { Range } from '../engine/range';
import css from './RangeBar.module.css';

/** What the money is: earned, unknown whether it is, or out of reach for now. */
export type Tone = 'earned' | 'unsure' | 'cannot';

interface Props {
  range: Range;
  /** The amount at the bar's end; ranges compared with each other share it. */
  scale: number;
  /** Default: `earned`. */
  tone?: Tone;
  /** `large` for the one figure that a view is about. Default: `small`. */
  size?: 'small' | 'large';
}

/**
 * A range on a scale from 0: the band spans low to high, the mark stands at the likely value. Decoration
 * beside a written range, so hidden from screen readers.
 */
export function RangeBar({ range, scale, tone = 'earned', size = 'small' }: Props) {
  const percent = (value: number) => `${scale > 0 ? Math.min(100, (100 * value) / scale) : 0}%`;
  return (
    <span className={css.track} data-tone={tone} data-size={size} aria-hidden="true">
      <span
        className={css.band}
        style={{
          insetInlineStart: percent(range.low),
          inlineSize: percent(range.high - range.low),
        }}
      />
      <span className={css.mark} style={{ insetInlineStart: percent(range.likely) }} />
    </span>
  );
}
