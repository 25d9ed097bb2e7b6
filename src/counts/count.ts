/**
 * A count of things (views, likes, followers) as an interval.
 *
 * `low` and `high` are the smallest and the largest whole number that the text may stand for;
 * `value` is the number it shows. "1.2M" is `{ value: 1_200_000, low: 1_150_000, high: 1_250_000 }`,
 * "3666" is exact: all three are 3666. Invariant: whole numbers, `0 <= low <= value <= high`.
 * The schema stands in src/reading/reading.ts; this file is carried by every page.
 */
export interface Count {
  value: number;
  low: number;
  high: number;
}

/** Returns the count that stands for exactly `value`. */
export function exactly(value: number): Count {
  return { value, low: value, high: value };
}
