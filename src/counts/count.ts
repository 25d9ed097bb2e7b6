import * as z from 'zod/mini';

/**
 * A count of things (views, likes, followers) as an interval.
 *
 * `low` and `high` are the smallest and the largest whole number that the text may stand for;
 * `value` is the number it shows. "1.2M" is `{ value: 1_200_000, low: 1_150_000, high: 1_250_000 }`,
 * "3666" is exact: all three are 3666. Invariant: `0 <= low <= value <= high`.
 */
export const countSchema = z
  .object({
    value: z.int().check(z.nonnegative()),
    low: z.int().check(z.nonnegative()),
    high: z.int().check(z.nonnegative()),
  })
  .check(
    z.refine((count) => count.low <= count.value && count.value <= count.high, {
      error: 'A count needs low <= value <= high',
    }),
  );

export type Count = z.infer<typeof countSchema>;

/** Returns the count that stands for exactly `value`. */
export function exactly(value: number): Count {
  return { value, low: value, high: value };
}
