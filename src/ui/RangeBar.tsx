import type { Range } from '../engine/range';
import css from './RangeBar.module.css';

interface Props {
  range: Range;
  /** The amount at the bar's end; ranges compared with each other share it. */
  scale: number;
}

/**
 * A range on a scale from 0: the band spans low to high, the tick stands at the likely value. Decoration
 * beside a written range, so hidden from screen readers.
 */
export function RangeBar({ range, scale }: Props) {
  const percent = (value: number) => `${scale > 0 ? (100 * value) / scale : 0}%`;
  return (
    <span className={css.track} aria-hidden="true">
      <span
        className={css.band}
        style={{
          insetInlineStart: percent(range.low),
          inlineSize: percent(range.high - range.low),
        }}
      />
      <span className={css.tick} style={{ insetInlineStart: percent(range.likely) }} />
    </span>
  );
}
