import { arcPath, onHalfCircle } from './chart/arc';
import type { Range } from '../engine/range';
import css from './Gauge.module.css';

interface Props {
  /** How much of the target is reached: 1 is all of it. */
  share: Range;
  /** The same in words, for those who do not see it. */
  label: string;
}

const WIDTH = 120;
const RADIUS = 50;
const CENTRE = { x: WIDTH / 2, y: 58 };

/**
 * A half circle from nothing to the target and, where the range goes beyond it, as far as the range: the
 * band spans low to high, the hand stands at the likely value, the notch at the target.
 */
export function Gauge({ share, label }: Props) {
  const end = Math.max(1, share.high);
  const at = (value: number) => value / end;
  const arc = (from: number, to: number) => arcPath(from, to, CENTRE.x, CENTRE.y, RADIUS);
  return (
    <svg className={css.gauge} viewBox={`0 0 ${WIDTH} 66`} role="img" aria-label={label}>
      <path className={css.track} d={arc(0, 1)} />
      {share.high > 0 && <path className={css.band} d={arc(at(share.low), at(share.high))} />}
      <Stroke className={css.target} at={at(1)} from={RADIUS - 9} to={RADIUS + 7} />
      <Stroke className={css.hand} at={at(share.likely)} from={RADIUS - 14} to={RADIUS + 5} />
    </svg>
  );
}

interface StrokeProps {
  className: string | undefined;
  at: number;
  from: number;
  to: number;
}

function Stroke({ className, at, from, to }: StrokeProps) {
  const inner = onHalfCircle(at, CENTRE.x, CENTRE.y, from);
  const outer = onHalfCircle(at, CENTRE.x, CENTRE.y, to);
  return <line className={className} x1={inner.x} y1={inner.y} x2={outer.x} y2={outer.y} />;
}
