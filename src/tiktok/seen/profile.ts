import type { Problem, Reading } from '../../reading/reading';
import { readBox } from './box';
import { toCreator } from './creator';
import type { ShownCreator } from './creator';
import { readCount } from './facts';
import { isNewestFirst } from './order';
import { lookUpUser } from './page-user';
import type { UserLookup } from './page-user';
import { problems } from './problems';
import { MOST_TILES, isOurs } from './seen';
import type { Seen, SeenHeader } from './seen';
import { readTiles } from './tile';
import type { Tiles } from './tile';

type Code = Problem['code'];

/** What TikTok's server answers for a profile that cannot be shown (as gallery-dl and yt-dlp report). */
const statusCodes: Readonly<Record<number, Code>> = {
  10000: 'captcha',
  10201: 'captcha',
  10202: 'account-not-found',
  10221: 'account-not-found',
  10222: 'private-account',
};

/** Everything known of a profile. */
interface Profile extends Tiles {
  seen: Seen;
  whose: SeenHeader['whose'];
  /** The head of the page as read; null where it is not this creator's. */
  header: (ShownCreator & { unclear: boolean }) | null;
  lookup: UserLookup | null;
}

/** Returns the Reading of a profile. */
export function profileReading(seen: Seen, now?: Date): Reading {
  const { address, foreign, header } = seen;
  const { kind, handle, videoId } = address;
  const tiles = readTiles(seen, now);
  const whose = header?.whose ?? 'absent';
  const profile: Profile = {
    ...tiles,
    ...{ seen, whose },
    header:
      header && isOurs(whose, tiles.videos.length, foreign)
        ? readHeader(header, seen.language)
        : null,
    lookup: seen.data && lookUpUser(seen.data, handle ?? ''),
  };
  const user = profile.lookup?.user ?? null;
  const isThere = profile.header ?? user ?? tiles.videos[0];
  return {
    page: { kind, handle, videoId },
    creator: isThere ? toCreator(address, profile.header ?? { name: null }, user) : null,
    videos: tiles.videos.slice(0, MOST_TILES),
    live: null,
    problems: problems(codes(profile)),
  };
}

function readHeader({ name, verified, ...texts }: SeenHeader, language: string) {
  const followers = readCount(texts.followers, language);
  const following = readCount(texts.following, language);
  const likes = readCount(texts.likes, language);
  return {
    ...{ name, verified },
    followers: followers.count,
    following: following.count,
    likes: likes.count,
    unclear: followers.unclear || following.unclear || likes.unclear,
  };
}

function* codes(profile: Profile): Generator<Code> {
  const { seen, videos, unclear, whose, header, lookup } = profile;
  const absent = videos.filter(({ views }) => views === null).length - unclear;
  if (absent > 0) yield absent === videos.length ? 'counts-absent' : 'some-counts-absent';
  if (unclear > 0 || header?.unclear) yield 'count-not-understood';
  const unpinned = videos.filter(({ pinned }) => !pinned);
  if (!isNewestFirst(unpinned.map((video) => video.postedAt))) yield 'not-newest-first';
  const stale = !header && whose !== 'unnamed' && whose !== 'absent';
  if (videos.length === 0) yield whyNoVideos(profile, stale);
  if (stale) yield 'creator-not-on-page';
  if (seen.signs.loginWall) yield 'login-wall';
  if (lookup?.damaged) yield 'page-data-damaged';
  else if (lookup && !lookup.user && !(seen.loaded && lookup.status)) yield 'page-data-not-used';
}

function whyNoVideos({ seen, whose, header, lookup }: Profile, stale: boolean): Code {
  const { signs, loaded, foreign } = seen;
  const user = lookup?.user ?? null;
  // A box below another creator's names is about that creator.
  const box = stale ? null : readBox(signs.box);
  if (signs.captcha) return 'captcha';
  if (signs.mobile && whose === 'absent') return 'page-not-read';
  if (box !== null && box !== 'unnamed') return box;
  if (user?.isPrivate) return 'private-account';
  if (user?.videoCount?.value === 0) return 'no-videos';
  // The server's status names nobody, and 10222 is sometimes given for accounts that are not private.
  if (lookup?.status && loaded && !user) return statusCodes[lookup.status] ?? 'page-error';
  if (box === 'unnamed') return header ? 'no-videos' : 'page-error';
  // After a move these may be the links of the page before.
  const left = signs.posts && foreign === 0 && (loaded || (header && whose === 'own'));
  return left ? 'page-changed' : 'still-loading';
}
