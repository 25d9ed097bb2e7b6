import type { Creator, Fact, Live, Reading, Video } from '../reading/reading';
import { blank } from './blank';
import { keyOf } from './record';
import type { Grid, Kept, KeptLive, KeptVideo, Sighting } from './record';

/**
 * Returns what a reading made at `now` says of each creator, by key: of the creator of the page everything,
 * of those whose videos it lists only those videos. A creator of whom nothing was seen is left out.
 */
export function sightsOf(reading: Reading, now: Date): Map<string, Kept> {
  const at = now.toISOString();
  const owner = ownerOf(reading);
  const sights = new Map<string, Kept>();
  const sightOf = (handle: string): Kept => {
    const key = keyOf(handle);
    const known = sights.get(key) ?? blank(handle, at);
    sights.set(key, known);
    return known;
  };
  if (owner !== null) {
    addCreator(sightOf(owner), reading.creator, at);
    addLive(sightOf(owner), reading.live, now);
  }
  for (const video of reading.videos) {
    const handle = video.handle ?? (reading.page.kind === 'profile' ? owner : null);
    if (handle !== null) sightOf(handle).history.videos.push(keptVideo(video, reading, at));
  }
  const grid = gridOf(reading, owner, at);
  if (owner !== null && grid !== null) sightOf(owner).history.grids.push(grid);
  for (const [key, sight] of sights) {
    if (isEmpty(sight)) sights.delete(key);
  }
  return sights;
}

/** Returns the same for creators that a page only names, with the followers it shows of them. */
export function mentionSights(
  mentions: readonly { handle: string; followers: Fact | null }[],
  now: Date,
): Map<string, Kept> {
  const at = now.toISOString();
  const sights = new Map<string, Kept>();
  for (const { handle, followers } of mentions) {
    if (followers === null) continue;
    const sight = blank(handle, at);
    addFollowers(sight, followers, at);
    sights.set(keyOf(handle), sight);
  }
  return sights;
}

/** Returns the handle of the creator whose page it is; feeds and lists are nobody's. */
export function ownerOf({ page, creator }: Reading): string | null {
  const isOwned = page.kind === 'profile' || page.kind === 'video' || page.kind === 'live';
  return isOwned ? (creator?.handle ?? page.handle) : null;
}

function addCreator(sight: Kept, creator: Creator | null, at: string): void {
  if (creator === null) return;
  const { name, verified, region, followers, following, likes, videoCount } = creator;
  Object.assign(sight.head, { name, verified, region });
  addFollowers(sight, followers, at);
  sight.head.following = sighting(following, at);
  sight.head.likes = sighting(likes, at);
  sight.head.videoCount = sighting(videoCount, at);
}

function addFollowers({ head, history }: Kept, followers: Fact | null, at: string): void {
  head.followers = sighting(followers, at);
  if (head.followers !== null) history.followers = [head.followers];
}

function sighting(fact: Fact | null, at: string): Sighting | null {
  return fact && { at, value: fact.value, low: fact.low, high: fact.high };
}

/** Longer ago than this a LIVE did not begin: TikTok ends them, and page data may be of another. */
const LONGEST_LIVE_MS = 86_400_000;

function addLive({ history }: Kept, live: Live | null, now: Date): void {
  if (live === null || live.onAir === false) return;
  if (live.viewers === null && live.startedAt === null) return;
  const until = now.toISOString();
  const started = live.startedAt === null ? null : Date.parse(live.startedAt);
  const began =
    started !== null && started <= now.getTime() && now.getTime() - started <= LONGEST_LIVE_MS;
  const from = began ? new Date(started).toISOString() : until;
  const kept: KeptLive = { from, began, until, viewers: live.viewers?.value ?? null };
  history.lives.push(kept);
}

function keptVideo(video: Video, { page }: Reading, at: string): KeptVideo {
  const { id, kind, postedAt, pinned, durationSeconds, duet, stitch, sponsored } = video;
  const views = sighting(viewsOf(video, page.kind), at);
  return {
    id,
    kind,
    postedAt,
    pinned: page.kind === 'profile' ? pinned : null,
    durationSeconds,
    duet,
    stitch,
    sponsored,
    country: video.country,
    topics: video.topics,
    likes: sighting(video.likes, at),
    comments: sighting(video.comments, at),
    shares: sighting(video.shares, at),
    saves: sighting(video.saves, at),
    views: views === null ? [] : [views],
    seenAt: at,
  };
}

/**
 * What search and Explore show beside a video are hearts, under an attribute that says views; the reader
 * knows, and memory would keep the mistake for months if it ever did not.
 */
function viewsOf({ views }: Video, kind: Reading['page']['kind']): Fact | null {
  const showsHearts = kind === 'search' || kind === 'explore';
  return showsHearts && views?.from === 'visible' ? null : views;
}

/** A profile that lists newest first shows every video since its oldest one that is not pinned. */
function gridOf(
  { page, creator, videos, problems }: Reading,
  owner: string | null,
  at: string,
): Grid | null {
  if (page.kind !== 'profile' || owner === null) return null;
  if (problems.some(({ code }) => code === 'not-newest-first')) return null;
  let since: string | null = null;
  let dated = 0;
  for (const { postedAt, pinned } of videos) {
    if (postedAt === null) continue;
    dated += 1;
    if (!pinned && (since === null || postedAt < since)) since = postedAt;
  }
  if (since === null) return null;
  const count = creator?.videoCount ?? null;
  return { at, since, complete: count !== null && count.high <= dated };
}

function isEmpty({ head, history }: Kept): boolean {
  const counts = [head.followers, head.following, head.likes, head.videoCount];
  return (
    counts.every((count) => count === null) &&
    history.videos.length === 0 &&
    history.lives.length === 0
  );
}
