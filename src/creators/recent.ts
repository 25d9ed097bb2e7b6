import type { CreatorsDb } from './database';
import { setAsideLater, understoodHeads } from './read';
import type { Head } from './record';

/** Returns how many creators are remembered. */
export async function count(db: CreatorsDb): Promise<number> {
  return db.count('heads');
}

/**
 * Returns the creators seen last, the last first, at most `limit`: those whose handle or name holds `query`,
 * whatever its case and with or without the @; all where it is empty.
 */
export async function recent(
  db: CreatorsDb,
  { query, limit }: { query: string; limit: number },
  now: Date,
): Promise<Head[]> {
  const records = await db.getAllFromIndex('heads', 'lastSeen');
  const { heads, broken } = understoodHeads(records.reverse());
  await setAsideLater(db, broken, now);
  const wanted = plain(query.trim().replace(/^@/, ''));
  const found = heads.filter(
    ({ key, name }) => key.includes(wanted) || plain(name ?? '').includes(wanted),
  );
  return found.slice(0, limit);
}

/** Accents and case make no difference in a search. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
