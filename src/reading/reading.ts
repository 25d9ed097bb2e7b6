import * as z from 'zod/mini';

/**
 * What one look at a page said. Nothing here is estimated: what the page does not say is `null`.
 * The reader in src/tiktok makes it; the engine, the worker and the command lines take it.
 */

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
export const videoIdSchema = z.string().check(z.regex(/^\d{1,20}$/));

const instantSchema = z.iso.datetime();

export const creatorSchema = z.object({
  handle: handleSchema,
  /** The display name. Text from the page: show it, never interpret it. */
  name: z.nullable(z.string().check(z.maxLength(400))),
  followers: z.nullable(factSchema),
  following: z.nullable(factSchema),
  likes: z.nullable(factSchema),
  videoCount: z.nullable(factSchema),
  verified: z.nullable(z.boolean()),
  /** Two-letter country code of the account, where page data holds one. */
  region: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
});
export type Creator = z.infer<typeof creatorSchema>;

export const videoSchema = z.object({
  id: videoIdSchema,
  handle: z.nullable(handleSchema),
  kind: z.enum(['video', 'photo']),
  views: z.nullable(factSchema),
  likes: z.nullable(factSchema),
  comments: z.nullable(factSchema),
  saves: z.nullable(factSchema),
  shares: z.nullable(factSchema),
  /** From the id: the earliest moment the video can have been posted. */
  postedAt: z.nullable(instantSchema),
  pinned: z.boolean(),
  durationSeconds: z.nullable(z.number().check(z.nonnegative(), z.lte(86_400))),
  duet: z.nullable(z.boolean()),
  stitch: z.nullable(z.boolean()),
  sponsored: z.nullable(z.boolean()),
  /** Two-letter country code of where the video was made. */
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  topics: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)),
});
export type Video = z.infer<typeof videoSchema>;

export const liveSchema = z.object({
  onAir: z.nullable(z.boolean()),
  viewers: z.nullable(factSchema),
  entered: z.nullable(factSchema),
  startedAt: z.nullable(instantSchema),
});
export type Live = z.infer<typeof liveSchema>;

/** `code` is stable and translated by the views; `message` is the same in English. */
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
    'login-wall',
    'captcha',
    'page-error',
    'still-loading',
    'page-data-not-used',
    'page-data-damaged',
    'live-not-read',
  ]),
  message: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;

export const readingSchema = z.object({
  page: z.object({
    kind: pageKindSchema,
    handle: z.nullable(handleSchema),
    videoId: z.nullable(videoIdSchema),
  }),
  creator: z.nullable(creatorSchema),
  videos: z.array(videoSchema).check(z.maxLength(20_000)),
  live: z.nullable(liveSchema),
  problems: z.array(problemSchema).check(z.maxLength(100)),
});
export type Reading = z.infer<typeof readingSchema>;
