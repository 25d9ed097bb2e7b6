import type { Fact, Reading } from '../reading/reading';
import { blank } from './blank';
import type { CreatorsDb } from './database';
import { CREATOR_STORES } from './database';
import { merged } from './merge';
import { rawOf, setAside, understood } from './read';
import { keyOf } from './record';
import type { Kept } from './record';
import { mentionSights, ownerOf, sightsOf } from './sights';
import { put, trim } from './write';

/**
 * Adds what a reading made at `now` says to what is known of its creators: everything of the creator whose
 * page it is, and the videos that were listed of others who are known already. Who is only scrolled past is
 * not remembered: nobody opened her page. Returns whether anything was added; rejects with what IndexedDB says.
 */
export async function remember(db: CreatorsDb, reading: Reading, now: Date): Promise<boolean> {
  const owner = ownerOf(reading);
  return keep(db, sightsOf(reading, now), now, (key) => owner !== null && key === keyOf(owner));
}

/** The same for creators that a page only names, with the followers it shows of them. */
export async function rememberMentions(
  db: CreatorsDb,
  mentions: readonly { handle: string; followers: Fact | null }[],
  now: Date,
): Promise<boolean> {
  return keep(db, mentionSights(mentions, now), now, () => true);
}

/** `isWelcome` says of a key whether it is kept where it was not known before. */
async function keep(
  db: CreatorsDb,
  sights: ReadonlyMap<string, Kept>,
  now: Date,
  isWelcome: (key: string) => boolean,
): Promise<boolean> {
  if (sights.size === 0) return false;
  let added = false;
  // One transaction: no other page can change a creator between the look at it and the change.
  const transaction = db.transaction(CREATOR_STORES, 'readwrite');
  for (const [key, sight] of sights) {
    const { kept, broken } = understood(await rawOf(transaction, key));
    if (broken.length > 0) await setAside(transaction, broken, now);
    if (kept === null && !isWelcome(key)) continue;
    const { handle, lastSeen } = sight.head;
    await put(transaction, merged(kept ?? blank(handle, lastSeen), sight, now.getTime()));
    added = true;
  }
  await trim(transaction);
  await transaction.done;
  return added;
}
