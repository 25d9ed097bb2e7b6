import * as z from 'zod/mini';
import { exactly } from '../../counts/count';
import type { Count } from '../../counts/count';
import { roundedCount } from '../../counts/rounded-count';
import { toHandle } from '../address';
import { within } from '../page-data';
import { toCount } from './figures';
import type { SeenData } from './seen';

/** What the page data say of one creator. */
export interface PageUser {
  name: string | null;
  verified: boolean | null;
  isPrivate: boolean;
  region: string | null;
  followers: Count | null;
  following: Count | null;
  likes: Count | null;
  videoCount: Count | null;
}

export interface UserLookup {
  /** Null where the data are not about this creator, or cannot be used. */
  user: PageUser | null;
  damaged: boolean;
  /** What TikTok's server answered when the page was loaded, whoever it was about; 0 is "ok". */
  status: number;
}

const text = z.nullish(z.string());
const flag = z.nullish(z.boolean());
const figure = z.nullish(z.union([z.number(), z.string()]));
const figures = z.nullish(
  z.object({
    followerCount: figure,
    followingCount: figure,
    heartCount: figure,
    heart: figure,
    videoCount: figure,
  }),
);
const infoSchema = z.object({
  user: z.object({
    uniqueId: z.string(),
    nickname: text,
    verified: flag,
    privateAccount: flag,
    secret: flag,
    region: text,
  }),
  /** Rounded to what is displayed, as far as seen. */
  stats: figures,
  /** Exact, as strings. */
  statsV2: figures,
});
type Info = z.infer<typeof infoSchema>;

/** Returns what `data` say of the creator `handle` (lower case). */
export function lookUpUser({ subject, damaged, status }: SeenData, handle: string): UserLookup {
  const lookup = { user: null, damaged, status: Number(status) || 0 };
  if (within(subject, 'user', 'uniqueId') === undefined) return lookup;
  if (!infoSchema.safeParse(subject).success) return { ...lookup, damaged: true };
  return { ...lookup, user: toUser(subject, handle, exactly) };
}

/**
 * Returns the creator `handle` (lower case) of `info`, null for what is not about that creator. `exact` is how the
 * figures of `statsV2` are to be taken.
 */
export function toUser(
  info: unknown,
  handle: string,
  exact: (value: number) => Count,
): PageUser | null {
  const { data } = infoSchema.safeParse(info);
  if (data === undefined || toHandle(data.user.uniqueId) !== handle) return null;
  const { user, stats, statsV2 } = data;
  const count = (key: keyof NonNullable<Info['stats']>) =>
    toCount(statsV2?.[key], exact) ?? toCount(stats?.[key], roundedCount);
  return {
    name: user.nickname ?? null,
    verified: user.verified ?? null,
    isPrivate: [user.privateAccount, user.secret].includes(true),
    region: toCountry(user.region),
    followers: count('followerCount'),
    following: count('followingCount'),
    likes: count('heartCount') ?? count('heart'),
    videoCount: count('videoCount'),
  };
}

/** Returns the two-letter country code that `raw` is, or null. */
export function toCountry(raw: unknown): string | null {
  return typeof raw === 'string' && /^[A-Z]{2}$/.test(raw) ? raw : null;
}
