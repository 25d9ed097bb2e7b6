import { thinnedGrids } from './grids';
import { joinedLives } from './lives';
import { MOST } from './record';
import type { Head, History, Kept, KeptVideo } from './record';
import { better, thinned } from './sightings';

/**
 * Returns what two memories of one creator add up to: facts stay until another takes their place, the later
 * look wins, and counts keep their history. The order of the two changes nothing but ties.
 * `now` (milliseconds) decides how fine the history stays.
 */
export function merged(a: Kept, b: Kept, now: number): Kept {
  const [earlier, later] = a.head.lastSeen <= b.head.lastSeen ? [a, b] : [b, a];
  const history = mergedHistory(earlier.history, later.history, now);
  return { head: mergedHead(earlier.head, later.head, history), history };
}

function mergedHead(a: Head, b: Head, history: History): Head {
  return {
    version: 1,
    key: b.key,
    handle: b.handle,
    name: b.name ?? a.name,
    verified: b.verified ?? a.verified,
    region: b.region ?? a.region,
    firstSeen: a.firstSeen <= b.firstSeen ? a.firstSeen : b.firstSeen,
    lastSeen: b.lastSeen,
    followers: better(a.followers, b.followers),
    following: better(a.following, b.following),
    likes: better(a.likes, b.likes),
    videoCount: better(a.videoCount, b.videoCount),
    videos: history.videos.length,
  };
}

function mergedHistory(a: History, b: History, now: number): History {
  const grids = thinnedGrids([...a.grids, ...b.grids], now);
  const anchors = grids.map(({ at }) => Date.parse(at));
  return {
    version: 1,
    key: b.key,
    followers: thinned([...a.followers, ...b.followers], now),
    videos: mergedVideos(a.videos, b.videos, now, anchors),
    grids,
    lives: joinedLives([...a.lives, ...b.lives]),
  };
}

function mergedVideos(
  before: readonly KeptVideo[],
  after: readonly KeptVideo[],
  now: number,
  anchors: readonly number[],
): KeptVideo[] {
  const byId = new Map(before.map((video) => [video.id, video]));
  for (const video of after) {
    const known = byId.get(video.id);
    byId.set(video.id, known === undefined ? video : mergedVideo(known, video, now, anchors));
  }
  const videos = [...byId.values()];
  return videos.length > MOST.videos ? mostTelling(videos) : videos;
}

function mergedVideo(
  x: KeptVideo,
  y: KeptVideo,
  now: number,
  anchors: readonly number[],
): KeptVideo {
  const [a, b] = x.seenAt <= y.seenAt ? [x, y] : [y, x];
  return {
    id: b.id,
    kind: b.kind,
    postedAt: b.postedAt ?? a.postedAt,
    pinned: b.pinned ?? a.pinned,
    durationSeconds: b.durationSeconds ?? a.durationSeconds,
    duet: b.duet ?? a.duet,
    stitch: b.stitch ?? a.stitch,
    sponsored: b.sponsored ?? a.sponsored,
    country: b.country ?? a.country,
    topics: b.topics.length > 0 ? b.topics : a.topics,
    likes: better(a.likes, b.likes),
    comments: better(a.comments, b.comments),
    shares: better(a.shares, b.shares),
    saves: better(a.saves, b.saves),
    views: thinned([...a.views, ...b.views], now, anchors),
    seenAt: b.seenAt,
  };
}

/** Returns the videos that stay: those with facts that only their own page shows, then the newest. */
function mostTelling(videos: readonly KeptVideo[]): KeptVideo[] {
  const rank = (video: KeptVideo) => Number(isTelling(video));
  return [...videos]
    .sort((a, b) => rank(b) - rank(a) || compareIds(b.id, a.id))
    .slice(0, MOST.videos);
}

function isTelling({
  durationSeconds,
  duet,
  stitch,
  sponsored,
  country,
  topics,
}: KeptVideo): boolean {
  const facts = [durationSeconds, duet, stitch, sponsored, country];
  return topics.length > 0 || facts.some((fact) => fact !== null);
}

/** Ids rise with time. They are longer than a number can hold, and no id begins with a nought. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
