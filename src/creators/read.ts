import { report } from '../faults/report';
import { readVersioned } from '../versions/versioned';
import type { Versions } from '../versions/versioned';
import { blank } from './blank';
import type { CreatorsDb, Writing } from './database';
import { CREATOR_STORES } from './database';
import { HEADS, HISTORIES } from './record';
import type { Head, Kept } from './record';

/** The two records of a creator as the database holds them; `undefined` where there is none. */
export interface Raw {
  key: string;
  head: unknown;
  history: unknown;
}

/** A record that could not be read. */
export interface Broken {
  store: 'heads' | 'histories';
  key: string;
  raw: unknown;
  error: unknown;
}

/**
 * Returns the creator that two records hold, and those of the two that could not be read: what one of them
 * says is used without the other. `kept` is `null` where neither says anything.
 */
export function understood(raw: Raw): { kept: Kept | null; broken: Broken[] } {
  const broken: Broken[] = [];
  const take = <T>(store: Broken['store'], record: unknown, versions: Versions<T>): T | null => {
    if (record === undefined) return null;
    const read = readVersioned(record, versions);
    if (read.ok) return read.value;
    broken.push({ store, key: raw.key, raw: record, error: read.error });
    return null;
  };
  const head = take('heads', raw.head, HEADS);
  const history = take('histories', raw.history, HISTORIES);
  if (head === null && history === null) return { kept: null, broken };
  const at = head?.lastSeen ?? history?.videos[0]?.seenAt ?? new Date(0).toISOString();
  const none = blank(raw.key, at);
  return { kept: { head: head ?? none.head, history: history ?? none.history }, broken };
}

/** Returns the heads among records, in their order, and those that could not be read. */
export function understoodHeads(records: readonly { key: string }[]): {
  heads: Head[];
  broken: Broken[];
} {
  const heads: Head[] = [];
  const broken: Broken[] = [];
  for (const record of records) {
    const read = readVersioned(record, HEADS);
    if (read.ok) heads.push(read.value);
    else broken.push({ store: 'heads', key: record.key, raw: record, error: read.error });
  }
  return { heads, broken };
}

export async function rawOf(transaction: Writing, key: string): Promise<Raw> {
  const [head, history] = await Promise.all([
    transaction.objectStore('heads').get(key),
    transaction.objectStore('histories').get(key),
  ]);
  return { key, head, history };
}

/** How many records that could not be read are kept; the oldest go first. */
const MOST_ASIDE = 100;

/** Takes records that cannot be read out of the way of the others, keeps them aside and reports them. */
export async function setAside(
  transaction: Writing,
  broken: readonly Broken[],
  now: Date,
): Promise<void> {
  const aside = transaction.objectStore('aside');
  for (const { store, key, raw, error } of broken) {
    report(error, `the memory of a creator (${store}), which is kept aside`);
    await aside.add({ at: now.toISOString(), store, raw });
    await transaction.objectStore(store).delete(key);
  }
  const over = (await aside.count()) - MOST_ASIDE;
  if (over <= 0) return;
  for (const key of await aside.getAllKeys(null, over)) await aside.delete(key);
}

/** The same in a transaction of its own, for those who only read. */
export async function setAsideLater(
  db: CreatorsDb,
  broken: readonly Broken[],
  now: Date,
): Promise<void> {
  if (broken.length === 0) return;
  const transaction = db.transaction(CREATOR_STORES, 'readwrite');
  await setAside(transaction, broken, now);
  await transaction.done;
}
