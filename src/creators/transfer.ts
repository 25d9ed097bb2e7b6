import type { CreatorsDb } from './database';
import { CREATOR_STORES } from './database';
import type { Undo } from './forget';
import { merged } from './merge';
import { rawOf, setAside, understood } from './read';
import type { Raw } from './read';
import type { Kept } from './record';
import { put, putBack, trim } from './write';

/** Returns every creator that is remembered. Records that cannot be read are left out. */
export async function exportAll(db: CreatorsDb): Promise<Kept[]> {
  const transaction = db.transaction(['heads', 'histories']);
  const [heads, histories] = await Promise.all([
    transaction.objectStore('heads').getAll(),
    transaction.objectStore('histories').getAll(),
  ]);
  const byKey = new Map(histories.map((history) => [history.key, history]));
  return heads.flatMap((head) => {
    const { kept } = understood({ key: head.key, head, history: byKey.get(head.key) });
    return kept === null ? [] : [kept];
  });
}

/** What an import of creators would do. */
export interface ImportPlan {
  creators: number;
  /** Creators that are not remembered here. */
  unknown: number;
  /** Creators seen later in the file than here. */
  newer: number;
}

/** Returns what importing `creators` would do; changes nothing. */
export async function previewImport(
  db: CreatorsDb,
  creators: readonly Kept[],
): Promise<ImportPlan> {
  const heads = await db.getAll('heads');
  const lastSeen = new Map(
    heads.map((head) => [
      head.key,
      understood({ key: head.key, head, history: undefined }).kept?.head.lastSeen ?? '',
    ]),
  );
  const plan = { creators: creators.length, unknown: 0, newer: 0 };
  for (const { head } of creators) {
    const here = lastSeen.get(head.key);
    if (here === undefined) plan.unknown += 1;
    else if (head.lastSeen > here) plan.newer += 1;
  }
  return plan;
}

/** Adds `creators` to what is remembered: what is known of one on both sides is put together. */
export async function importAll(
  db: CreatorsDb,
  creators: readonly Kept[],
  now: Date,
): Promise<Undo> {
  const transaction = db.transaction(CREATOR_STORES, 'readwrite');
  const before: Raw[] = [];
  for (const creator of creators) {
    const raw = await rawOf(transaction, creator.head.key);
    const { kept, broken } = understood(raw);
    await setAside(transaction, broken, now);
    before.push(raw);
    await put(transaction, kept === null ? creator : merged(kept, creator, now.getTime()));
  }
  const forgotten = await trim(transaction);
  await transaction.done;
  return () => restore(db, before, forgotten);
}

async function restore(
  db: CreatorsDb,
  before: readonly Raw[],
  forgotten: readonly Raw[],
): Promise<void> {
  const transaction = db.transaction(CREATOR_STORES, 'readwrite');
  const imported = new Set(before.map(({ key }) => key));
  // Of the creators that the import itself pushed out, only those that were here before come back.
  for (const raw of forgotten) if (!imported.has(raw.key)) await putBack(transaction, raw);
  for (const raw of before) await putBack(transaction, raw);
  await transaction.done;
}
