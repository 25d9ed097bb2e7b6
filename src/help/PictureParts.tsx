import css from './Picture.module.css';

interface Placed {
  x: number;
  y: number;
  width: number;
}

interface BoxProps extends Placed {
  height: number;
  text: string;
  strong?: boolean;
}

/** A step of the picture. Its text is HTML, because SVG does not break lines. */
export function Box({ x, y, width, height, text, strong = false }: BoxProps) {
  return (
    <>
      <rect
        className={css.box}
        x={x + 0.5}
        y={y + 0.5}
        width={width - 1}
        height={height - 1}
        rx={8}
      />
      <foreignObject x={x} y={y} width={width} height={height}>
        <div className={`${css.inBox} ${strong ? css.strong : ''}`}>{text}</div>
      </foreignObject>
    </>
  );
}

interface LabelProps extends Placed {
  text: string;
  strong?: boolean;
  /** Whether it ends at the right. */
  end?: boolean;
}

/** A text beside a band. */
export function Label({ x, y, width, text, strong = false, end = false }: LabelProps) {
  return (
    <foreignObject x={x} y={y} width={width} height={32}>
      <div className={`${css.label} ${strong ? css.strong : ''} ${end ? css.end : ''}`}>{text}</div>
    </foreignObject>
  );
}

interface BandProps extends Placed {
  /** Low, likely and high, as shares of the width. */
  band: readonly [number, number, number];
}

/** A range as everywhere in Permille: a band from low to high, a mark at the likely value. */
export function Band({ x, y, width, band: [low, likely, high] }: BandProps) {
  return (
    <>
      <rect className={css.track} x={x} y={y} width={width} height={6} rx={3} />
      <rect
        className={css.band}
        x={x + low * width}
        y={y}
        width={(high - low) * width}
        height={6}
        rx={3}
      />
      <rect className={css.mark} x={x + likely * width} y={y - 3} width={2} height={12} rx={1} />
    </>
  );
}
