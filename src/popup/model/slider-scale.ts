/** What a slider goes through, and how: evenly, or by ratio where 10 and 100,000 both have to be in reach. */
export interface SliderScale {
  max: number;
  step: number;
  /** From 0 by one part, then each step so many times the one before. Default: evenly. */
  ratio?: number;
}

export const SCALES = {
  longShare: { max: 1, step: 0.05 },
  postsPerMonth: { max: 90, step: 1 },
  dealsPerMonth: { max: 20, step: 1 },
  liveHoursPerMonth: { max: 120, step: 1 },
  viewers: { max: 100_000, step: 1, ratio: 1.15 },
} as const satisfies Record<string, SliderScale>;

/** Returns how many positions the slider has, from 0. */
export function positions({ max, step, ratio }: SliderScale): number {
  if (ratio === undefined) return Math.round(max / step);
  return 1 + Math.ceil(Math.log(max) / Math.log(ratio));
}

const SHOWN_DIGITS = 2;

/** Returns the value at a position; by ratio two digits, so that it reads well. */
export function valueAt(position: number, { max, step, ratio }: SliderScale): number {
  if (ratio === undefined) return Math.min(max, Number((position * step).toFixed(2)));
  if (position === 0) return 0;
  return Math.min(max, Number((ratio ** (position - 1)).toPrecision(SHOWN_DIGITS)));
}

/** Returns the position nearest to a value; beyond the end is the end. */
export function positionOf(value: number, scale: SliderScale): number {
  const { max, step, ratio } = scale;
  const held = Math.max(0, Math.min(max, value));
  if (ratio === undefined) return Math.round(held / step);
  if (held < 1 / 2) return 0;
  if (held === max) return positions(scale);
  return 1 + Math.round(Math.log(Math.max(1, held)) / Math.log(ratio));
}
