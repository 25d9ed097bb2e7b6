import type { Fact, Video } from '../../reading/reading';

/**
 * Returns what two tiles of one video say together: where only one says something, that; where they differ, the
 * larger number or the later text, so that it makes no difference which of them stands first.
 */
export function mergedVideo(one: Video, other: Video): Video {
  return {
    id: one.id,
    handle: more(one.handle, other.handle),
    // A tile is a video unless it says otherwise.
    kind: one.kind === 'photo' ? one.kind : other.kind,
    views: moreCounted(one.views, other.views),
    likes: moreCounted(one.likes, other.likes),
    comments: moreCounted(one.comments, other.comments),
    saves: moreCounted(one.saves, other.saves),
    shares: moreCounted(one.shares, other.shares),
    postedAt: more(one.postedAt, other.postedAt),
    pinned: one.pinned || other.pinned,
    durationSeconds: more(one.durationSeconds, other.durationSeconds),
    duet: more(one.duet, other.duet),
    stitch: more(one.stitch, other.stitch),
    sponsored: more(one.sponsored, other.sponsored),
    country: more(one.country, other.country),
    topics: moreTopics(one.topics, other.topics),
  };
}

function more<T extends boolean | number | string>(one: T | null, other: T | null): T | null {
  if (one === null || other === null) return one ?? other;
  return other > one ? other : one;
}

function moreCounted(one: Fact | null, other: Fact | null): Fact | null {
  if (one === null || other === null) return one ?? other;
  const more = other.value - one.value || other.low - one.low || other.high - one.high;
  return more > 0 ? other : one;
}

function moreTopics(one: string[], other: string[]): string[] {
  if (one.length !== other.length) return other.length > one.length ? other : one;
  return other.join('\n') > one.join('\n') ? other : one;
}
