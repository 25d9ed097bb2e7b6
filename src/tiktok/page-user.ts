import { exactly } from '../counts/count';
import type { Count } from '../counts/count';
import { roundedCount } from '../counts/rounded-count';
import { either, isBoolean, isNumber, isString, maybe, objectOf } from '../shape/shape';
import { toHandle } from './address';
import { toCount } from './figures';
import { within } from './page-data';
import type { PageData } from './page-data';

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

const text = maybe(isString);
const flag = maybe(isBoolean);
const figure = maybe(either(isNumber, isString));
const figures = maybe(
  objectOf({
    followerCount: figure,
    followingCount: figure,
    heartCount: figure,
    heart: figure,
    videoCount: figure,
  }),
);
const isInfo = objectOf({
  user: objectOf({
    uniqueId: isString,
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

/** Returns what `data` say of the creator `handle` (lower case). */
export function lookUpUser(data: PageData, handle: string): UserLookup {
  const detail = within(data.universal, '__DEFAULT_SCOPE__', 'webapp.user-detail');
  const info = within(detail, 'userInfo') ?? userOf2022(data.sigi, handle);
  const status = within(detail, 'statusCode') ?? within(data.sigi, 'UserPage', 'statusCode');
  const lookup = { user: null, damaged: data.damaged, status: Number(status) || 0 };
  if (within(info, 'user', 'uniqueId') === undefined) return lookup;
  if (!isInfo(info)) return { ...lookup, damaged: true };
  return { ...lookup, user: toUser(info, handle, exactly) };
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
  if (!isInfo(info) || toHandle(info.user.uniqueId) !== handle) return null;
  const { user, stats, statsV2 } = info;
  const count = (key: keyof NonNullable<typeof stats>) =>
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

/**
 * In 2022 every creator met on a page had an entry in UserModule; only the page's own subject had figures
 * in it, and only those are taken.
 */
function userOf2022(sigi: unknown, handle: string): unknown {
  const all = within(sigi, 'UserModule', 'stats');
  const key = Object.keys(all ?? {}).find((name) => name.toLowerCase() === handle);
  return key && { user: within(sigi, 'UserModule', 'users', key), stats: within(all, key) };
}
