import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { report } from '../faults/report';
import { problemOf } from './problem';
import type { MemoryProblem } from './problem';

/** A record as the database holds it: the key is sure, the rest is parsed where it is read. */
interface Stored {
  key: string;
}

interface CreatorsSchema extends DBSchema {
  /** What lists show of each creator. */
  heads: { key: string; value: Stored; indexes: { lastSeen: string } };
  /** What estimates use. */
  histories: { key: string; value: Stored };
  /** Records that could not be read, so that nothing is lost. */
  aside: { key: number; value: { at: string; store: string; raw: unknown } };
  /** Notes of memory's own, by name. */
  notes: { key: string; value: string };
}

export type CreatorsDb = IDBPDatabase<CreatorsSchema>;

/** Everything that a change of what is remembered touches. */
export const CREATOR_STORES: ('heads' | 'histories' | 'aside')[] = ['heads', 'histories', 'aside'];
export type Writing = IDBPTransaction<CreatorsSchema, typeof CREATOR_STORES, 'readwrite'>;

const NAME = 'permille';
const VERSION = 1;

export type Opened = { ok: true; db: CreatorsDb } | { ok: false; problem: MemoryProblem };

/** Longer than this nobody waits for memory to open, in milliseconds. */
const PATIENCE_MS = 2_000;

/**
 * Opens memory, and makes it where there is none. A browser without it or whose storage does not answer, a database
 * of a newer Permille and one that another page holds open are problems, not faults. The caller closes it; it closes
 * by itself when another page needs to change or delete it.
 */
export async function openCreators(): Promise<Opened> {
  return new Promise((resolve) => {
    let given = false;
    const give = (opened: Opened) => {
      // Nobody waits any more for one that comes after all.
      if (given && opened.ok) opened.db.close();
      given = true;
      resolve(opened);
    };
    const late = setTimeout(() => {
      give({ ok: false, problem: 'unavailable' });
    }, PATIENCE_MS);
    const blocked = () => {
      give({ ok: false, problem: 'blocked' });
    };
    void open(blocked)
      .then(
        (db) => {
          give({ ok: true, db });
        },
        (error: unknown) => {
          const problem = problemOf(error);
          if (problem !== 'newer-version') report(error, 'opening the memory of creators');
          give({ ok: false, problem });
        },
      )
      .finally(() => {
        clearTimeout(late);
      });
  });
}

async function open(blocked: () => void): Promise<CreatorsDb> {
  const db = await openDB<CreatorsSchema>(NAME, VERSION, {
    upgrade(made) {
      made.createObjectStore('heads', { keyPath: 'key' }).createIndex('lastSeen', 'lastSeen');
      made.createObjectStore('histories', { keyPath: 'key' });
      made.createObjectStore('aside', { autoIncrement: true });
      made.createObjectStore('notes');
    },
    blocked,
    blocking() {
      db.close();
    },
  });
  return db;
}
