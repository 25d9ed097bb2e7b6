import type { Memory, RememberedVideo } from '../engine/memory';
import type { CreatorsDb } from './database';
import { setAsideLater, understood } from './read';
import { keyOf } from './record';
import type { Kept, KeptLive, KeptVideo } from './record';

/** Returns everything remembered of the creator called `handle`; `null` where nothing is. */
export async function recallKept(db: CreatorsDb, handle: string, now: Date): Promise<Kept | null> {
  const key = keyOf(handle);
  const transaction = db.transaction(['heads', 'histories']);
  const [head, history] = await Promise.all([
    transaction.objectStore('heads').get(key),
    transaction.objectStore('histories').get(key),
  ]);
  const { kept, broken } = understood({ key, head, history });
  await setAsideLater(db, broken, now);
  return kept;
}

/** Returns the same as the engine takes it. */
export async function recall(db: CreatorsDb, handle: string, now: Date): Promise<Memory | null> {
  const kept = await recallKept(db, handle, now);
  return kept && memoryOf(kept);
}

/** Returns the memories of those creators who are remembered, by key. */
export async function recallMany(
  db: CreatorsDb,
  handles: readonly string[],
  now: Date,
): Promise<Map<string, Memory>> {
  const memories = new Map<string, Memory>();
  for (const handle of handles) {
    const memory = await recall(db, handle, now);
    if (memory !== null) memories.set(keyOf(handle), memory);
  }
  return memories;
}

/** Returns what the engine takes of a creator's memory. */
export function memoryOf({ head, history }: Kept): Memory {
  return {
    handle: head.handle,
    region: head.region,
    followers: head.followers,
    videos: history.videos.map(rememberedVideo),
    grids: history.grids,
    lives: history.lives.map(liveSighting),
  };
}

function rememberedVideo(video: KeptVideo): RememberedVideo {
  const { id, kind, postedAt, pinned, durationSeconds, duet, stitch, sponsored } = video;
  const { country, topics, likes, comments, shares, saves, views } = video;
  return {
    id,
    kind,
    postedAt,
    ...(pinned !== null && { pinned }),
    durationSeconds,
    duet,
    stitch,
    sponsored,
    country,
    topics,
    likes: likes?.value ?? null,
    comments: comments?.value ?? null,
    shares: shares?.value ?? null,
    saves: saves?.value ?? null,
    views,
  };
}

const MINUTE_MS = 60_000;
/** The engine takes LIVEs of a day at most. */
const MOST_MINUTES = 1_440;

/** One look at a LIVE whose beginning is not known tells no length. */
function liveSighting({ from, until, viewers }: KeptLive): NonNullable<Memory['lives']>[number] {
  const minutes = (Date.parse(until) - Date.parse(from)) / MINUTE_MS;
  return { at: from, viewers, minutes: minutes > 0 ? Math.min(MOST_MINUTES, minutes) : null };
}
