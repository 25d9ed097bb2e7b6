import * as z from 'zod/mini';
import { countrySchema, durationSchema, instantSchema } from './fields';

/**
 * What one look at a page said. Nothing here is estimated: what the page does not say is `null`.
 * The reader in src/tiktok makes it; the engine, the worker and the command lines take it.
 */

/** A fact that may be unknown: `null`, and what is absent counts as `null`. */
function unknownOr<T extends z.ZodMiniType>(schema: T) {
  return z._default(z.nullable(schema), null);
}

/** Where a fact was read: in the visible page, or in the data that came with the page. */
export const originSchema = z.enum(['visible', 'page-data']);

const whole = z.int().check(z.nonnegative());

/** A count with the place it was read. Interval rules as in src/counts/count.ts. */
export const factSchema = z
  .object({ value: whole, low: whole, high: whole, from: originSchema })
  .check(
    z.refine((fact) => fact.low <= fact.value && fact.value <= fact.high, {
      error: 'A count needs low <= value <= high',
    }),
  );
export type Fact = z.infer<typeof factSchema>;

export const pageKindSchema = z.enum([
  'profile',
  'video',
  'live',
  'feed',
  'search',
  'explore',
  'discover',
  'tag',
  'other',
]);
export type PageKind = z.infer<typeof pageKindSchema>;

/** A creator's name in addresses, without the @. */
export const handleSchema = z.string().check(z.minLength(1), z.maxLength(64));

/** TikTok's ids are 64-bit numbers: they stay text, and go through BigInt only. */
export const videoIdSchema = z
  .string()
  .check(z.regex(/^\d{1,20}$/, { error: 'must be a video id: up to 20 digits as text' }));

export const creatorSchema = z.object({
  handle: handleSchema,
  /** The display name. Text from the page: show it, never interpret it. */
  name: unknownOr(z.string().check(z.maxLength(400))),
  followers: unknownOr(factSchema),
  following: unknownOr(factSchema),
  likes: unknownOr(factSchema),
  videoCount: unknownOr(factSchema),
  verified: unknownOr(z.boolean()),
  /** Two-letter country code of the account, where page data holds one. */
  region: unknownOr(countrySchema),
});
export type Creator = z.infer<typeof creatorSchema>;

export const videoSchema = z.object({
  id: videoIdSchema,
  handle: unknownOr(handleSchema),
  kind: z.enum(['video', 'photo']),
  views: unknownOr(factSchema),
  likes: unknownOr(factSchema),
  comments: unknownOr(factSchema),
  saves: unknownOr(factSchema),
  shares: unknownOr(factSchema),
  /** From the id: the earliest moment the video can have been posted. */
  postedAt: unknownOr(instantSchema),
  pinned: z._default(z.boolean(), false),
  durationSeconds: unknownOr(durationSchema),
  duet: unknownOr(z.boolean()),
  stitch: unknownOr(z.boolean()),
  sponsored: unknownOr(z.boolean()),
  /** Two-letter country code of where the video was made. */
  country: unknownOr(countrySchema),
  topics: z._default(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)), () => []),
});
export type Video = z.infer<typeof videoSchema>;

export const liveSchema = z.object({
  onAir: unknownOr(z.boolean()),
  viewers: unknownOr(factSchema),
  entered: unknownOr(factSchema),
  startedAt: unknownOr(instantSchema),
});
export type Live = z.infer<typeof liveSchema>;

/** `code` is stable and translated by the views; `message` is the same in English, where it is asked for. */
export const problemSchema = z.object({
  code: z.enum([
    'page-not-read',
    'creator-not-on-page',
    'counts-absent',
    'some-counts-absent',
    'count-not-understood',
    'not-newest-first',
    'no-videos',
    'private-account',
    'account-not-found',
    'video-not-available',
    'login-wall',
    'captcha',
    'page-error',
    'page-changed',
    'still-loading',
    'page-data-not-used',
    'page-data-damaged',
    'live-not-read',
  ]),
  message: z._default(z.string(), ''),
});
export type Problem = z.infer<typeof problemSchema>;

export const readingSchema = z.object({
  page: z.object({
    kind: pageKindSchema,
    handle: unknownOr(handleSchema),
    videoId: unknownOr(videoIdSchema),
  }),
  creator: unknownOr(creatorSchema),
  videos: z
    .array(videoSchema)
    .check(z.maxLength(20_000, { error: 'must be 20,000 videos at most' })),
  live: unknownOr(liveSchema),
  problems: z._default(z.array(problemSchema).check(z.maxLength(100)), () => []),
});
export type Reading = z.infer<typeof readingSchema>;
