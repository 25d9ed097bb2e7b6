/** Where values stand on an axis. Charts here have one axis from a round number to a round number. */

/** Steps that people count in: 1, 2, 5 and their tens. */
const ROUND_STEPS = [1, 2, 5, 10];

/**
 * Returns round marks from 0 to at least `max`, about `count` of them. `[0, 1]` where there is nothing to
 * measure: `max` is 0, negative or no number.
 */
export function roundTicks(max: number, count: number): number[] {
  if (!(max > 0) || !Number.isFinite(max)) return [0, 1];
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (ROUND_STEPS.find((round) => round * power >= rough) ?? 10) * power;
  const steps = Math.ceil(max / step);
  return Array.from({ length: steps + 1 }, (_, i) => i * step);
}

/** Returns the place between `from` and `to` where `value` stands, of a scale from `min` to `max`. */
export function place(value: number, min: number, max: number, from: number, to: number): number {
  if (max === min) return from;
  return from + ((value - min) / (max - min)) * (to - from);
}
