import * as z from 'zod/mini';

/**
 * An 80% interval with its median, in US dollars unless it says otherwise: one time in ten the truth is
 * below `low`, one time in ten above `high`. Invariant: `0 <= low <= likely <= high`, all finite.
 */
export const rangeSchema = z
  .object({
    low: z.number().check(z.nonnegative()),
    likely: z.number().check(z.nonnegative()),
    high: z.number().check(z.nonnegative()),
  })
  .check(
    z.refine((range) => range.low <= range.likely && range.likely <= range.high, {
      error: 'A range needs low <= likely <= high',
    }),
  );
export type Range = z.infer<typeof rangeSchema>;
