import type { Problem, Reading } from '../../reading/reading';
import type { PageAddress } from '../address';
import { isNewestFirst } from '../order';
import type { UserLookup } from '../page-user';
import { problems } from '../problems';
import { toCreator } from './creator';
import { MOST_VIDEOS } from './grid';
import type { GridSum } from './grid';
import { noHeader } from './profile-header';
import type { Header } from './profile-header';
import type { Signs } from './signs';

/** Everything known of a profile page. */
export interface ProfileFacts {
  address: PageAddress;
  header: Header;
  grid: GridSum;
  signs: Signs;
  /** What the page data say of this creator; null without page data. */
  lookup: UserLookup | null;
  /** Whether page data that name nobody can be about this page. */
  loaded: boolean;
}

type Code = Problem['code'];

/** What TikTok's server answers for a profile that cannot be shown (as gallery-dl and yt-dlp report). */
const statusCodes: Readonly<Record<number, Code>> = {
  10000: 'captcha',
  10201: 'captcha',
  10202: 'account-not-found',
  10221: 'account-not-found',
  10222: 'private-account',
};

/** Returns the Reading of a profile. Pure: it looks at no page. */
export function profileReading(facts: ProfileFacts): Reading {
  const { address, grid } = facts;
  const user = facts.lookup?.user ?? null;
  const believed = isOurs(facts.header, grid);
  const header = believed ? facts.header : noHeader;
  return {
    page: { kind: address.kind, handle: address.handle, videoId: address.videoId },
    creator: believed || user || grid.videos.length > 0 ? toCreator(address, header, user) : null,
    videos: grid.videos.slice(0, MOST_VIDEOS),
    live: null,
    problems: problems(codes(facts, header)),
  };
}

/** Returns whether the head of the page is the creator's own: just after a move it may be another's. */
export function isOurs({ whose }: Header, { videos, foreign }: GridSum): boolean {
  if (whose === 'own') return true;
  if (whose === 'doubtful') return videos.length > 0 || foreign === 0;
  return whose === 'unnamed' && videos.length > 0 && foreign === 0;
}

function* codes(facts: ProfileFacts, header: Header): Generator<Code> {
  const { grid, signs, lookup } = facts;
  const absent = grid.videos.filter(({ views }) => views === null).length - grid.unclear;
  if (absent > 0) yield absent === grid.videos.length ? 'counts-absent' : 'some-counts-absent';
  if (grid.unclear > 0 || header.unclear) yield 'count-not-understood';
  const unpinned = grid.videos.filter(({ pinned }) => !pinned);
  if (!isNewestFirst(unpinned.map((video) => video.postedAt))) yield 'not-newest-first';
  const stale = header !== facts.header && facts.header.whose !== 'unnamed';
  if (grid.videos.length === 0) yield whyNoVideos(facts, header, stale);
  if (stale) yield 'creator-not-on-page';
  if (signs.loginWall) yield 'login-wall';
  if (lookup?.damaged) yield 'page-data-damaged';
  else if (lookup && !lookup.user && !(facts.loaded && lookup.status)) yield 'page-data-not-used';
}

function whyNoVideos(facts: ProfileFacts, header: Header, stale: boolean): Code {
  const { signs, lookup, loaded } = facts;
  const user = lookup?.user ?? null;
  // A box below another creator's names is about that creator.
  const box = stale ? null : signs.box;
  if (signs.captcha) return 'captcha';
  if (signs.mobile && facts.header.whose === 'absent') return 'page-not-read';
  if (box !== null && box !== 'unnamed') return box;
  if (user?.isPrivate) return 'private-account';
  if (user?.videoCount?.value === 0) return 'no-videos';
  // The server's status names nobody, and 10222 is sometimes given for accounts that are not private.
  if (lookup?.status && loaded && !user) return statusCodes[lookup.status] ?? 'page-error';
  if (box === 'unnamed') return header.whose === 'absent' ? 'page-error' : 'no-videos';
  // After a move these may be the links of the page before.
  const left = signs.posts && facts.grid.foreign === 0 && (loaded || header.whose === 'own');
  return left ? 'page-changed' : 'still-loading';
}
