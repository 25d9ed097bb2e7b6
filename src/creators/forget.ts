import type { CreatorsDb, Writing } from './database';
import { CREATOR_STORES } from './database';
import { merged } from './merge';
import { rawOf, understood } from './read';
import type { Raw } from './read';
import { keyOf } from './record';
import { put, putBack, remove } from './write';

/**
 * Takes a change back. What was deleted is held by the page that deleted it and by nothing else: when the
 * page closes it is gone for good.
 */
export type Undo = () => Promise<void>;

/** Forgets one creator. */
export async function deleteOne(db: CreatorsDb, handle: string, now: () => Date): Promise<Undo> {
  const transaction = db.transaction(CREATOR_STORES, 'readwrite');
  const raw = await rawOf(transaction, keyOf(handle));
  await remove(transaction, raw.key);
  await transaction.done;
  return () => bringBack(db, [raw], now());
}

/** Forgets every creator, and what was kept aside of them. */
export async function deleteAll(db: CreatorsDb, now: () => Date): Promise<Undo> {
  const transaction = db.transaction(CREATOR_STORES, 'readwrite');
  const raws = await allRaw(transaction);
  const aside = await transaction.objectStore('aside').getAll();
  await Promise.all(CREATOR_STORES.map((store) => transaction.objectStore(store).clear()));
  await transaction.done;
  return async () => {
    await bringBack(db, raws, now());
    await Promise.all(aside.map((record) => db.add('aside', record)));
  };
}

async function allRaw(transaction: Writing): Promise<Raw[]> {
  const [heads, histories] = await Promise.all([
    transaction.objectStore('heads').getAll(),
    transaction.objectStore('histories').getAll(),
  ]);
  const raws = new Map<string, Raw>();
  for (const head of heads) raws.set(head.key, { key: head.key, head, history: undefined });
  for (const history of histories) {
    raws.set(history.key, { key: history.key, head: raws.get(history.key)?.head, history });
  }
  return [...raws.values()];
}

/** Puts deleted creators back; to what has been seen of them since, the old is added. */
async function bringBack(db: CreatorsDb, raws: readonly Raw[], now: Date): Promise<void> {
  const transaction = db.transaction(CREATOR_STORES, 'readwrite');
  for (const raw of raws) {
    const since = understood(await rawOf(transaction, raw.key)).kept;
    const before = understood(raw).kept;
    if (since !== null && before !== null) {
      await put(transaction, merged(before, since, now.getTime()));
    } else if (since === null) {
      await putBack(transaction, raw);
    }
  }
  await transaction.done;
}

const DAY_MS = 86_400_000;

/**
 * Forgets the creators not seen in the `keepDays` days before `now`. What is dated after `now`, because the
 * clock was set back, stays.
 */
export async function expire(db: CreatorsDb, now: Date, keepDays: number): Promise<void> {
  const oldest = new Date(now.getTime() - keepDays * DAY_MS).toISOString();
  const transaction = db.transaction(CREATOR_STORES, 'readwrite');
  const lastSeen = transaction.objectStore('heads').index('lastSeen');
  for (const key of await lastSeen.getAllKeys(IDBKeyRange.upperBound(oldest, true))) {
    await remove(transaction, key);
  }
  await transaction.done;
}

const EXPIRED = 'expired';

/** Does the same at most once a day; the day is kept with the memory, because the worker forgets. */
export async function expireDaily(db: CreatorsDb, now: Date, keepDays: number): Promise<void> {
  const last = Date.parse((await db.get('notes', EXPIRED)) ?? '');
  // A note from the future is of a clock that was set back, and says nothing.
  if (Math.abs(now.getTime() - last) < DAY_MS) return;
  await expire(db, now, keepDays);
  await db.put('notes', now.toISOString(), EXPIRED);
}
