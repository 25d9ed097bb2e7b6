import type { Writing } from './database';
import { rawOf } from './read';
import type { Raw } from './read';
import { MOST } from './record';
import type { Kept } from './record';

export async function put(transaction: Writing, { head, history }: Kept): Promise<void> {
  await Promise.all([
    transaction.objectStore('heads').put(head),
    transaction.objectStore('histories').put(history),
  ]);
}

export async function remove(transaction: Writing, key: string): Promise<void> {
  await Promise.all([
    transaction.objectStore('heads').delete(key),
    transaction.objectStore('histories').delete(key),
  ]);
}

/** Puts records back exactly as they were, also where there were none. */
export async function putBack(transaction: Writing, { key, head, history }: Raw): Promise<void> {
  await remove(transaction, key);
  if (isStored(head)) await transaction.objectStore('heads').put(head);
  if (isStored(history)) await transaction.objectStore('histories').put(history);
}

function isStored(record: unknown): record is { key: string } {
  return record !== undefined;
}

/** Forgets the creators that are over the limit, those not seen for longest first, and returns them. */
export async function trim(transaction: Writing): Promise<Raw[]> {
  const heads = transaction.objectStore('heads');
  const over = (await heads.count()) - MOST.creators;
  if (over <= 0) return [];
  const forgotten: Raw[] = [];
  for (const key of await heads.index('lastSeen').getAllKeys(null, over)) {
    forgotten.push(await rawOf(transaction, key));
    await remove(transaction, key);
  }
  return forgotten;
}
