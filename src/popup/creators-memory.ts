import { openCreators } from '../creators/database';
import { recall } from '../creators/recall';
import { recent } from '../creators/recent';
import type { Memory } from '../engine/memory';
import type { KnownCreator } from './services';

/** As many as fit into a list that one looks through; the search finds the others. */
const LISTED = 12;

/**
 * Returns the creators seen last whose name or handle holds `query`, the last first; `null` where memory
 * cannot be opened.
 */
export async function recentCreators(query: string, now: Date): Promise<KnownCreator[] | null> {
  const opened = await openCreators();
  if (!opened.ok) return null;
  const { db } = opened;
  try {
    const heads = await recent(db, { query, limit: LISTED }, now);
    return heads.map(({ handle, name, followers, lastSeen }) => ({
      handle,
      name,
      followers: followers?.value ?? null,
      lastSeen,
    }));
  } finally {
    db.close();
  }
}

/** Returns what is remembered of the creator called `handle`; `null` where nothing is, or it cannot be read. */
export async function creatorMemory(handle: string, now: Date): Promise<Memory | null> {
  const opened = await openCreators();
  if (!opened.ok) return null;
  const { db } = opened;
  try {
    return await recall(db, handle, now);
  } finally {
    db.close();
  }
}
