import type { Creator, Problem, Reading, Video } from '../../reading/reading';
import type { PageAddress } from '../address';
import { narrowed } from '../facts';
import type { ItemLookup, PageItem } from '../page-item';
import { problems } from '../problems';
import { postedAt } from '../video-id';
import { toCreator } from './creator';
import type { Post } from './post';
import type { Signs } from './signs';

/** Everything known of the page of one post. */
export interface VideoFacts {
  address: PageAddress;
  now: Date | undefined;
  /** What is shown of the post; null where it is not to be found. */
  post: Post | null;
  signs: Signs;
  /** What the page data say of the post; null without page data. */
  lookup: ItemLookup | null;
  /** Whether page data that name nobody can be about this page. */
  loaded: boolean;
  /** Whether page data are still to be parsed, so that more will be known in a moment. */
  pending: boolean;
}

type Code = Problem['code'];

/** Returns the Reading of a post's page, the post as its only video. Pure: it looks at no page. */
export function videoReading(facts: VideoFacts): Reading {
  const { address } = facts;
  const item = facts.lookup?.item ?? null;
  // Under the address of one creator a page may for a moment show, or always be about, another.
  const post = facts.post && isBy(facts.post.author, address) ? facts.post : null;
  return {
    page: { kind: address.kind, handle: address.handle, videoId: address.videoId },
    creator: creatorOf(address, post, item),
    videos: [toVideo(facts, post, item)],
    live: null,
    problems: problems(codes(facts, post, item)),
  };
}

function isBy(author: string | null, { handle }: PageAddress): boolean {
  return author === null || author === handle;
}

function creatorOf(address: PageAddress, post: Post | null, item: PageItem | null): Creator | null {
  if (item?.author != null && item.author !== address.handle) return null;
  if (!item && !post) return null;
  const { user = null } = item ?? {};
  return toCreator(address, { name: post?.name ?? null }, user);
}

function toVideo({ address, now }: VideoFacts, post: Post | null, item: PageItem | null): Video {
  const id = address.videoId ?? '';
  const count = (key: 'likes' | 'comments' | 'saves' | 'shares') =>
    narrowed(post?.[key] ?? null, item?.[key] ?? null);
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

function* codes(facts: VideoFacts, post: Post | null, item: PageItem | null): Generator<Code> {
  const { signs, lookup, loaded, pending } = facts;
  if (loaded && pending) yield 'still-loading';
  else if (post ?? item) {
    if (!item?.views) yield 'counts-absent';
  } else yield whyNothing(facts);
  if (post?.unclear) yield 'count-not-understood';
  if (facts.post && !post) yield 'creator-not-on-page';
  if (signs.loginWall) yield 'login-wall';
  if (lookup?.damaged) yield 'page-data-damaged';
  else if (lookup && !item && !(loaded && lookup.status)) yield 'page-data-not-used';
}

function whyNothing({ signs, lookup, loaded }: VideoFacts): Code {
  if (signs.captcha) return 'captcha';
  if (signs.box === 'unnamed') return 'video-not-available';
  if (signs.box !== null) return signs.box;
  const status = loaded ? (lookup?.status ?? 0) : 0;
  if (status === 0) return signs.posts && loaded ? 'page-changed' : 'still-loading';
  return statusCodes[status] ?? 'video-not-available';
}

/** What the server answers where it is no word on the video itself (as gallery-dl and yt-dlp report). */
const statusCodes: Readonly<Record<number, Code>> = { 10000: 'captcha', 10201: 'captcha' };
