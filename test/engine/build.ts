import type { EstimateInput, EngineSettings } from '../../src/engine/input';
import type { Memory } from '../../src/engine/memory';
import type { Creator, Fact, Live, Reading, Video } from '../../src/reading/reading';

/** Readings for tests: what is not said is not known. */

export const NOW = '2026-04-18T12:00:00Z';

export function seen(value: number, low = value, high = value): Fact {
  return { value, low, high, from: 'visible' };
}

/** Returns the ISO instant so many days before NOW. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
}

let serial = 0;

export function video(
  facts: Partial<Omit<Video, 'views'>> & { views?: number | Fact | null } = {},
): Video {
  serial += 1;
  const { views = null, ...rest } = facts;
  return {
    id: String(7_600_000_000_000_000_000n + BigInt(serial)),
    handle: 'ada',
    kind: 'video',
    views: typeof views === 'number' ? seen(views) : views,
    likes: null,
    comments: null,
    saves: null,
    shares: null,
    postedAt: daysAgo(1),
    pinned: false,
    durationSeconds: null,
    duet: null,
    stitch: null,
    sponsored: null,
    country: null,
    topics: [],
    ...rest,
  };
}

export function creator(facts: Partial<Creator> = {}): Creator {
  return {
    handle: 'ada',
    name: 'Ada',
    followers: null,
    following: null,
    likes: null,
    videoCount: null,
    verified: null,
    region: null,
    ...facts,
  };
}

interface Parts {
  followers?: number | Fact | null;
  videos?: Video[];
  creator?: Partial<Creator> | null;
  live?: Live | null;
  kind?: Reading['page']['kind'];
  memory?: Memory;
  settings?: EngineSettings;
  now?: string;
}

export function input(parts: Parts = {}): EstimateInput {
  const { followers = null, videos = [], live = null, kind = 'profile', memory, settings } = parts;
  const count = typeof followers === 'number' ? seen(followers) : followers;
  return {
    reading: {
      page: { kind, handle: 'ada', videoId: null },
      creator: parts.creator === null ? null : creator({ followers: count, ...parts.creator }),
      videos,
      live,
      problems: [],
    },
    ...(memory && { memory }),
    ...(settings && { settings }),
    now: parts.now ?? NOW,
  };
}

/** A month seen in full: `views` on each of `count` long videos, and an old video that ends the 30 days. */
export function fullMonth(count: number, views: number, facts: Partial<Video> = {}): Video[] {
  const month = Array.from({ length: count }, (_, i) =>
    video({ views, durationSeconds: 90, postedAt: daysAgo(1 + (i * 28) / count), ...facts }),
  );
  return [...month, video({ views: 0, durationSeconds: 90, postedAt: daysAgo(31) })];
}
