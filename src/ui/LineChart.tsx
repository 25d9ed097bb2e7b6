import { place, roundTicks } from './chart/scale';
import css from './LineChart.module.css';

export interface ChartPoint {
  /** Milliseconds since 1970. */
  at: number;
  value: number;
}

interface Props {
  /** In order of time, at least one. */
  points: readonly ChartPoint[];
  /** What is drawn, for those who do not see it; the values follow as a table. */
  label: string;
  writeValue: (value: number) => string;
  writeTime: (at: number) => string;
}

const WIDTH = 328;
const HEIGHT = 112;
const TOP = 8;
const BOTTOM = 92;
const LEFT = 40;
const RIGHT = 322;
const TICKS = 3;

/** Values over time as a line from zero, its points marked. */
export function LineChart({ points, label, writeValue, writeTime }: Props) {
  const ticks = roundTicks(Math.max(...points.map(({ value }) => value)), TICKS);
  const most = ticks.at(-1) ?? 1;
  const first = points[0]?.at ?? 0;
  const last = points.at(-1)?.at ?? 0;
  const x = (at: number) => place(at, first, last, LEFT, RIGHT);
  const y = (value: number) => place(value, 0, most, BOTTOM, TOP);
  const line = points.map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`);
  return (
    <figure className={css.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className={css.chart}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={css.grid} x1={LEFT} x2={RIGHT} y1={y(tick)} y2={y(tick)} />
            <text className={css.value} x={LEFT - 6} y={y(tick) + 4}>
              {writeValue(tick)}
            </text>
          </g>
        ))}
        <polyline className={css.line} points={line.join(' ')} />
        {points.map(({ at, value }) => (
          <circle key={at} className={css.point} cx={x(at)} cy={y(value)} r={2.5} />
        ))}
        <text className={css.start} x={LEFT} y={HEIGHT - 6}>
          {writeTime(first)}
        </text>
        {last !== first && (
          <text className={css.end} x={RIGHT} y={HEIGHT - 6}>
            {writeTime(last)}
          </text>
        )}
      </svg>
      <table className="visually-hidden">
        <caption>{label}</caption>
        <tbody>
          {points.map(({ at, value }) => (
            <tr key={at}>
              <th scope="row">{writeTime(at)}</th>
              <td>{writeValue(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
