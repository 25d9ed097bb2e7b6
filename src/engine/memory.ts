import * as z from 'zod/mini';
import { countrySchema, durationSchema, instantSchema, numberWithin } from '../reading/fields';
import { handleSchema, videoIdSchema } from '../reading/reading';

/**
 * What the readings of one creator add up to on this device. src/creators keeps it; the engine only reads
 * it. Everything may be missing: memory without an entry is memory of nothing.
 */

const whole = z.int().check(z.nonnegative());

/** A count as it was seen at one moment. */
export const sightingSchema = z
  .object({ at: instantSchema, value: whole, low: whole, high: whole })
  .check(
    z.refine((seen) => seen.low <= seen.value && seen.value <= seen.high, {
      error: 'A count needs low <= value <= high',
    }),
  );
export type Sighting = z.infer<typeof sightingSchema>;

/** What was seen of one video, on any page. A fact that was never seen is absent or `null`. */
export const rememberedVideoSchema = z.object({
  id: videoIdSchema,
  kind: z.optional(z.enum(['video', 'photo'])),
  postedAt: z.optional(z.nullable(instantSchema)),
  pinned: z.optional(z.boolean()),
  durationSeconds: z.optional(z.nullable(durationSchema)),
  duet: z.optional(z.nullable(z.boolean())),
  stitch: z.optional(z.nullable(z.boolean())),
  sponsored: z.optional(z.nullable(z.boolean())),
  country: z.optional(z.nullable(countrySchema)),
  topics: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50))),
  /** The last counts seen. */
  likes: z.optional(z.nullable(whole)),
  comments: z.optional(z.nullable(whole)),
  shares: z.optional(z.nullable(whole)),
  saves: z.optional(z.nullable(whole)),
  /** View counts over time, in any order. */
  views: z.optional(z.array(sightingSchema).check(z.maxLength(1_000))),
});
export type RememberedVideo = z.infer<typeof rememberedVideoSchema>;

/** One look at the creator's grid of videos: at `at` it showed every video posted since `since`. */
export const gridSightingSchema = z.object({
  at: instantSchema,
  /** When the oldest video of the grid that is not pinned was posted. */
  since: instantSchema,
  /** Whether these were all of the creator's videos. */
  complete: z.optional(z.boolean()),
});
export type GridSighting = z.infer<typeof gridSightingSchema>;

/** One LIVE that was seen: how many watched, and for how many minutes it was seen to last. */
export const liveSightingSchema = z.object({
  at: instantSchema,
  viewers: z.nullable(whole),
  minutes: z.nullable(numberWithin(0, 1_440, '0 to 1,440 minutes')),
});
export type LiveSighting = z.infer<typeof liveSightingSchema>;

export const memorySchema = z.object({
  handle: z.optional(z.nullable(handleSchema)),
  /** Country of the account. */
  region: z.optional(z.nullable(countrySchema)),
  /** The last count of followers that was seen. */
  followers: z.optional(z.nullable(sightingSchema)),
  videos: z.optional(
    z
      .array(rememberedVideoSchema)
      .check(z.maxLength(20_000, { error: 'must be 20,000 videos at most' })),
  ),
  grids: z.optional(z.array(gridSightingSchema).check(z.maxLength(1_000))),
  lives: z.optional(z.array(liveSightingSchema).check(z.maxLength(1_000))),
});
export type Memory = z.infer<typeof memorySchema>;
