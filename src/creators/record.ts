import * as z from 'zod/mini';
import { handleSchema, videoIdSchema } from '../reading/reading';
import type { Versions } from '../versions/versioned';

/**
 * How a creator is kept. The head is what lists show and is small; the history is what estimates use. A new
 * field, or another meaning of an old one, needs a new version, a step in `steps` and a frozen example.
 */

const whole = z.int().check(z.nonnegative());
const instant = z.iso.datetime();
const country = z.string().check(z.regex(/^[A-Z]{2}$/));

/** A count as it was seen at one moment; exact where low, value and high are the same. */
export const sightingSchema = z
  .object({ at: instant, value: whole, low: whole, high: whole })
  .check(
    z.refine((seen) => seen.low <= seen.value && seen.value <= seen.high, {
      error: 'A count needs low <= value <= high',
    }),
  );
export type Sighting = z.infer<typeof sightingSchema>;

const lastCount = z.nullable(sightingSchema);

/** What is kept at most; where there is more, what tells least goes first. */
export const MOST = {
  creators: 5_000,
  videos: 500,
  sightings: 80,
  grids: 80,
  lives: 100,
} as const;

export const headSchema = z.object({
  version: z.literal(1),
  /** The handle in lower case, by which the creator is found. */
  key: handleSchema,
  handle: handleSchema,
  name: z.nullable(z.string().check(z.maxLength(400))),
  verified: z.nullable(z.boolean()),
  region: z.nullable(country),
  firstSeen: instant,
  lastSeen: instant,
  /** The last counts seen. */
  followers: lastCount,
  following: lastCount,
  likes: lastCount,
  videoCount: lastCount,
  /** How many videos the history holds. */
  videos: whole,
});
export type Head = z.infer<typeof headSchema>;

export const keptVideoSchema = z.object({
  id: videoIdSchema,
  kind: z.enum(['video', 'photo']),
  postedAt: z.nullable(instant),
  /** Only the creator's own page shows it. */
  pinned: z.nullable(z.boolean()),
  durationSeconds: z.nullable(z.number().check(z.nonnegative(), z.lte(86_400))),
  duet: z.nullable(z.boolean()),
  stitch: z.nullable(z.boolean()),
  sponsored: z.nullable(z.boolean()),
  country: z.nullable(country),
  topics: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)),
  likes: lastCount,
  comments: lastCount,
  shares: lastCount,
  saves: lastCount,
  /** View counts over time, oldest first. */
  views: z.array(sightingSchema).check(z.maxLength(MOST.sightings)),
  /** When it was last seen. */
  seenAt: instant,
});
export type KeptVideo = z.infer<typeof keptVideoSchema>;

/** One look at the creator's grid of videos: at `at` it showed every video posted since `since`. */
const gridSchema = z.object({ at: instant, since: instant, complete: z.boolean() });
export type Grid = z.infer<typeof gridSchema>;

/** One LIVE: from when it began, or was first seen, to when it was last seen on air. */
const keptLiveSchema = z.object({
  from: instant,
  /** Whether `from` is when it began. */
  began: z.boolean(),
  until: instant,
  viewers: z.nullable(whole),
});
export type KeptLive = z.infer<typeof keptLiveSchema>;

export const historySchema = z.object({
  version: z.literal(1),
  key: handleSchema,
  followers: z.array(sightingSchema).check(z.maxLength(MOST.sightings)),
  videos: z.array(keptVideoSchema).check(z.maxLength(MOST.videos)),
  grids: z.array(gridSchema).check(z.maxLength(MOST.grids)),
  lives: z.array(keptLiveSchema).check(z.maxLength(MOST.lives)),
});
export type History = z.infer<typeof historySchema>;

/** A creator as remembered. */
export interface Kept {
  head: Head;
  history: History;
}

export const HEADS: Versions<Head> = { current: 1, steps: new Map(), schema: headSchema };
export const HISTORIES: Versions<History> = { current: 1, steps: new Map(), schema: historySchema };

/** Returns the key under which the creator called `handle` is kept: TikTok's handles ignore case. */
export function keyOf(handle: string): string {
  return handle.toLowerCase();
}
