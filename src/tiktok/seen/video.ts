import type { Creator, Problem, Reading, Video } from '../../reading/reading';
import type { PageAddress } from '../address';
import { postedAt } from '../video-id';
import { readBox } from './box';
import { toCreator } from './creator';
import { narrowed, readCounts } from './facts';
import type { ReadCounts } from './facts';
import { lookUpItem } from './page-item';
import type { ItemLookup, PageItem } from './page-item';
import { problems } from './problems';
import type { Seen, SeenPost } from './seen';

type Code = Problem['code'];

/** Returns the Reading of a post's page, the post as its only video. */
export function videoReading(seen: Seen, now?: Date): Reading {
  const { address, language } = seen;
  const { kind, handle, videoId } = address;
  const lookup = seen.data && lookUpItem(seen.data, videoId ?? '');
  const item = lookup?.item ?? null;
  // Under the address of one creator a page may for a moment show, or always be about, another.
  const post = seen.post && isBy(seen.post.author, address) ? seen.post : null;
  const counts = post && readCounts(post.counts, language, true);
  return {
    page: { kind, handle, videoId },
    creator: creatorOf(address, post, item),
    videos: [toVideo(address, counts, item, now)],
    live: null,
    problems: problems(codes(seen, counts, lookup)),
  };
}

function isBy(author: string | null, { handle }: PageAddress): boolean {
  return author === null || author === handle;
}

function creatorOf(
  address: PageAddress,
  post: SeenPost | null,
  item: PageItem | null,
): Creator | null {
  if (item?.author != null && item.author !== address.handle) return null;
  if (!item && !post) return null;
  const { user = null } = item ?? {};
  return toCreator(address, { name: post?.name ?? null }, user);
}

function toVideo(
  address: PageAddress,
  counts: ReadCounts | null,
  item: PageItem | null,
  now: Date | undefined,
): Video {
  const id = address.videoId ?? '';
  const count = (key: 'likes' | 'comments' | 'saves' | 'shares') =>
    narrowed(counts?.[key] ?? null, item?.[key] ?? null);
  return {
    id,
    handle: item?.author ?? address.handle,
    kind: address.photo || item?.photo ? 'photo' : 'video',
    views: narrowed(null, item?.views ?? null),
    likes: count('likes'),
    comments: count('comments'),
    saves: count('saves'),
    shares: count('shares'),
    postedAt: postedAt(id, now),
    pinned: false,
    durationSeconds: address.photo ? null : (item?.durationSeconds ?? null),
    duet: item?.duet ?? null,
    stitch: item?.stitch ?? null,
    sponsored: item?.sponsored ?? null,
    country: item?.country ?? null,
    topics: item?.topics ?? [],
  };
}

function* codes(seen: Seen, counts: ReadCounts | null, lookup: ItemLookup | null): Generator<Code> {
  const { signs, loaded, pending } = seen;
  const item = lookup?.item ?? null;
  if (loaded && pending) yield 'still-loading';
  else if (counts ?? item) {
    if (!item?.views) yield 'counts-absent';
  } else yield whyNothing(seen, lookup);
  if (counts?.unclear) yield 'count-not-understood';
  if (seen.post && !counts) yield 'creator-not-on-page';
  if (signs.loginWall) yield 'login-wall';
  if (lookup?.damaged) yield 'page-data-damaged';
  else if (lookup && !item && !(loaded && lookup.status)) yield 'page-data-not-used';
}

function whyNothing({ signs, loaded }: Seen, lookup: ItemLookup | null): Code {
  if (signs.captcha) return 'captcha';
  const box = readBox(signs.box);
  if (box === 'unnamed') return 'video-not-available';
  if (box !== null) return box;
  const status = loaded ? (lookup?.status ?? 0) : 0;
  if (status === 0) return signs.posts && loaded ? 'page-changed' : 'still-loading';
  return statusCodes[status] ?? 'video-not-available';
}

/** What the server answers where it is no word on the video itself (as gallery-dl and yt-dlp report). */
const statusCodes: Readonly<Record<number, Code>> = { 10000: 'captcha', 10201: 'captcha' };
