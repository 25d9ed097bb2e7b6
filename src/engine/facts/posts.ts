import type { Reading, Video } from '../../reading/reading';
import type { Memory, RememberedVideo, Sighting } from '../memory';
import { postedSeconds } from './instant';
import { mergedVideo } from './merged-video';

/** A view count with its interval. */
export interface Views {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One post of the creator: what the page says of it, and where the page is silent what is remembered. */
export interface Post {
  readonly id: string;
  readonly kind: 'video' | 'photo';
  readonly views: Views | null;
  readonly likes: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  /** Unix seconds. */
  readonly at: number | null;
  readonly pinned: boolean;
  readonly durationSeconds: number | null;
  readonly duet: boolean | null;
  readonly stitch: boolean | null;
  readonly sponsored: boolean | null;
  readonly country: string | null;
  readonly topics: readonly string[];
  /** What the page shows of it now; `null` for a post that is only remembered. What it leaves out is remembered too. */
  readonly page: Video | null;
}

/** The videos remembered, by id. */
export type Remembered = ReadonlyMap<string, RememberedVideo>;

/** Of most creators nothing is remembered. */
const NONE: Remembered = new Map();

export function rememberedById(memory: Memory | null | undefined): Remembered {
  const videos = memory?.videos;
  return videos === undefined ? NONE : new Map(videos.map((video) => [video.id, video]));
}

/**
 * Returns the posts of `reading` that are this creator's, each once with what all its tiles say, and after them
 * what is remembered of others. A post with another creator's handle is a repost; one without a handle is hers
 * on a profile alone.
 */
export function gatherPosts(reading: Reading, remembered: Remembered): Post[] {
  const posts: Post[] = [];
  const done = new Set<string>();
  const owner = ownerOf(reading);
  const again: Video[] = [];
  for (const video of reading.videos) {
    if (!isOwn(video, owner)) continue;
    const before = done.size;
    if (done.add(video.id).size === before) {
      again.push(video);
      continue;
    }
    posts.push(postOf(video, remembered.size > 0 ? remembered.get(video.id) : undefined));
  }
  if (again.length > 0) addTiles(again, posts, remembered);
  for (const video of remembered.values()) {
    if (!done.has(video.id)) posts.push(rememberedPost(video));
  }
  return posts;
}

/** Adds what further tiles say of the posts that they show, in place. */
function addTiles(again: readonly Video[], posts: Post[], remembered: Remembered): void {
  const merged = new Map<string, Video>();
  for (const video of again) {
    const before = merged.get(video.id);
    merged.set(video.id, before === undefined ? video : mergedVideo(before, video));
  }
  posts.forEach(({ id, page }, i) => {
    const more = merged.get(id);
    if (page !== null && more !== undefined) {
      posts[i] = postOf(mergedVideo(page, more), remembered.get(id));
    }
  });
}

/** Returns the posts that are remembered. */
export function rememberedPosts(remembered: Remembered): Post[] {
  return [...remembered.values()].map(rememberedPost);
}

/** Returns the post that `video` shows, completed from memory. */
export function postOf(video: Video, remembered: RememberedVideo | undefined): Post {
  const shown = shownPost(video);
  return remembered === undefined ? shown : completed(shown, rememberedPost(remembered));
}

function shownPost(video: Video): Post {
  return {
    id: video.id,
    kind: video.kind,
    views: video.views,
    likes: video.likes?.value ?? null,
    comments: video.comments?.value ?? null,
    shares: video.shares?.value ?? null,
    at: postedSeconds(video),
    pinned: video.pinned,
    durationSeconds: video.durationSeconds,
    duet: video.duet,
    stitch: video.stitch,
    sponsored: video.sponsored,
    country: video.country,
    topics: video.topics,
    page: video,
  };
}

/** Returns `shown` with what it leaves open filled in from `before`. */
function completed(shown: Post, before: Post): Post {
  return {
    id: shown.id,
    kind: shown.kind,
    views: shown.views ?? before.views,
    likes: shown.likes ?? before.likes,
    comments: shown.comments ?? before.comments,
    shares: shown.shares ?? before.shares,
    at: shown.at,
    pinned: shown.pinned,
    durationSeconds: shown.durationSeconds ?? before.durationSeconds,
    duet: shown.duet ?? before.duet,
    stitch: shown.stitch ?? before.stitch,
    sponsored: shown.sponsored ?? before.sponsored,
    country: shown.country ?? before.country,
    topics: shown.topics.length > 0 ? shown.topics : before.topics,
    page: shown.page,
  };
}

function rememberedPost(video: RememberedVideo): Post {
  return {
    id: video.id,
    kind: video.kind ?? 'video',
    views: latestViews(video),
    likes: video.likes ?? null,
    comments: video.comments ?? null,
    shares: video.shares ?? null,
    at: postedSeconds(video),
    pinned: video.pinned ?? false,
    durationSeconds: video.durationSeconds ?? null,
    duet: video.duet ?? null,
    stitch: video.stitch ?? null,
    sponsored: video.sponsored ?? null,
    country: video.country ?? null,
    topics: video.topics ?? [],
    page: null,
  };
}

function latestViews(video: RememberedVideo): Views | null {
  let latest: Sighting | null = null;
  for (const seen of video.views ?? []) {
    // ISO instants in UTC sort as text.
    if (
      latest === null ||
      seen.at > latest.at ||
      (seen.at === latest.at && seen.value > latest.value)
    ) {
      latest = seen;
    }
  }
  return latest;
}

/** By what a creator's own videos are known. */
export interface Owner {
  /** Her handle, in lower case; `null` where the page names nobody. */
  readonly handle: string | null;
  /** Whether a video without a handle is hers: on her profile it is. */
  readonly hasUnnamed: boolean;
}

/** Returns whose page it is. */
export function ownerOf({ page, creator }: Reading): Owner {
  const handle = creator?.handle ?? page.handle;
  return { handle: handle?.toLowerCase() ?? null, hasUnnamed: page.kind === 'profile' };
}

/** Returns whether `video` is the creator's. On a profile that names nobody every video is. */
export function isOwn(video: Pick<Video, 'handle'>, { handle, hasUnnamed }: Owner): boolean {
  if (video.handle === null || handle === null) return hasUnnamed;
  return video.handle === handle || video.handle.toLowerCase() === handle;
}

/** Returns whether `video` is another creator's and stands on this one's profile all the same. */
export function isReposted(video: Pick<Video, 'handle'>, owner: Owner): boolean {
  return owner.hasUnnamed && !isOwn(video, owner);
}
