import * as z from 'zod/mini';
import { handleSchema, pageKindSchema, videoIdSchema } from '../reading/reading';
import { readSeen } from '../tiktok/seen/read';
import { LONGEST_NAME, MOST_TILES } from '../tiktok/seen/seen';
import type { Seen } from '../tiktok/seen/seen';

/** A text of the page's in the place of a count. */
export const countText = z.string().check(z.maxLength(200));
export const languageSchema = z.string().check(z.maxLength(100));

const nameSchema = z.nullable(z.string().check(z.maxLength(LONGEST_NAME)));
const countsSchema = z.object({
  views: z.optional(countText),
  likes: z.optional(countText),
  comments: z.optional(countText),
  saves: z.optional(countText),
  shares: z.optional(countText),
  unknown: z.optional(countText),
});

/** What one look at a page saw: see Seen. It comes from a page, so nothing of it is taken on trust. */
const seenSchema = z.object({
  address: z.object({
    kind: pageKindSchema,
    handle: z.nullable(handleSchema),
    videoId: z.nullable(videoIdSchema),
    photo: z.boolean(),
  }),
  loaded: z.boolean(),
  pending: z.boolean(),
  language: languageSchema,
  signs: z.object({
    loginWall: z.boolean(),
    captcha: z.boolean(),
    box: z.nullable(
      z.object({ title: z.string().check(z.maxLength(LONGEST_NAME)), button: z.boolean() }),
    ),
    mobile: z.boolean(),
    posts: z.boolean(),
  }),
  /** Unknown values, which are read field by field. */
  data: z.nullable(
    z.object({
      damaged: z.boolean(),
      status: z.optional(z.unknown()),
      subject: z.optional(z.unknown()),
      author: z.optional(z.unknown()),
    }),
  ),
  header: z.nullable(
    z.object({
      whose: z.enum(['own', 'doubtful', 'other', 'unnamed', 'absent']),
      name: nameSchema,
      verified: z.boolean(),
      followers: countText,
      following: countText,
      likes: countText,
    }),
  ),
  tiles: z
    .array(
      z.object({
        id: videoIdSchema,
        handle: handleSchema,
        kind: z.enum(['video', 'photo']),
        badge: z.string().check(z.maxLength(LONGEST_NAME)),
        counts: countsSchema,
      }),
    )
    .check(z.maxLength(MOST_TILES)),
  foreign: z.number().check(z.nonnegative()),
  named: z.boolean(),
  post: z.nullable(
    z.object({ author: z.nullable(handleSchema), name: nameSchema, counts: countsSchema }),
  ),
  room: z.nullable(
    z.object({
      host: z.nullable(handleSchema),
      name: nameSchema,
      playing: z.boolean(),
      viewers: countText,
    }),
  ),
});

/** Takes what a page saw, and gives the Reading of it. */
export const seenAsReading = z.pipe(
  seenSchema,
  z.transform((seen) => readSeen(seen as Seen)),
);
