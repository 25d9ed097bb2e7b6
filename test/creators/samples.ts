import { IDBFactory } from 'fake-indexeddb';
import { exactly } from '../../src/counts/count';
import { openCreators } from '../../src/creators/database';
import type { CreatorsDb } from '../../src/creators/database';
import type { Creator, Fact, Reading, Video } from '../../src/reading/reading';
import 'fake-indexeddb/auto';

/** An empty memory of its own. */
export async function emptyMemory(): Promise<CreatorsDb> {
  globalThis.indexedDB = new IDBFactory();
  return openMemory();
}

/** Opens what the last empty memory has become. */
export async function openMemory(): Promise<CreatorsDb> {
  const opened = await openCreators();
  if (!opened.ok) throw new Error(opened.problem);
  return opened.db;
}

export const exact = (value: number): Fact => ({ ...exactly(value), from: 'page-data' });
/** A count as a page rounds it: 1.2M is somewhere between 1.15 and 1.25 million. */
export const about = (value: number, low: number, high: number): Fact => ({
  value,
  low,
  high,
  from: 'visible',
});

/** Returns the id of a video made at that moment; `n` tells those of one second apart. */
export function idAt(iso: string, n = 0): string {
  return String((BigInt(Date.parse(iso) / 1000) << 32n) + BigInt(n));
}

export function video(postedAt: string, changes: Partial<Video> = {}): Video {
  return {
    id: idAt(postedAt),
    handle: null,
    kind: 'video',
    views: null,
    likes: null,
    comments: null,
    saves: null,
    shares: null,
    postedAt,
    pinned: false,
    durationSeconds: null,
    duet: null,
    stitch: null,
    sponsored: null,
    country: null,
    topics: [],
    ...changes,
  };
}

export function creator(changes: Partial<Creator> = {}): Creator {
  return {
    handle: 'willow.fern',
    name: 'Willow Fern',
    followers: null,
    following: null,
    likes: null,
    videoCount: null,
    verified: null,
    region: null,
    ...changes,
  };
}

/** A profile of willow.fern with these videos. */
export function profile(videos: Video[], changes: Partial<Reading> = {}): Reading {
  return {
    page: { kind: 'profile', handle: 'willow.fern', videoId: null },
    creator: creator(),
    videos,
    live: null,
    problems: [],
    ...changes,
  };
}

/** The page of one video of willow.fern. */
export function videoPage(video: Video): Reading {
  const own = { ...video, handle: 'willow.fern' };
  return profile([own], { page: { kind: 'video', handle: 'willow.fern', videoId: video.id } });
}
