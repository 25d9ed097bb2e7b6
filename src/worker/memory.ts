import type { CreatorsDb, Opened } from '../creators/database';
import { problemOf } from '../creators/problem';
import { recall } from '../creators/recall';
import { keyOf } from '../creators/record';
import type { Memory } from '../engine/memory';
import { report } from '../faults/report';

/** The way to memory: an estimate never waits for it long, and never fails because of it. */
export interface MemoryAccess {
  /** Returns what `work` makes of memory; `null` where there is none, or where it does not answer. */
  use<T>(work: (db: CreatorsDb) => Promise<T>): Promise<T | null>;
  /**
   * Does what adds to memory and returns whether it added anything. Where there is no room, that is noted for the
   * person to be told; where something could be added again, the note goes.
   */
  add(work: (db: CreatorsDb) => Promise<boolean>): Promise<void>;
  /**
   * Returns what is remembered of a creator; `null` where nothing is. While nothing changes, asking again
   * costs a look at the small head of the record: a page asks for every few videos that scroll by.
   */
  recall(handle: string, now: Date): Promise<Memory | null>;
}

/** Longer than this nobody waits for memory; a badge that comes later than that is of no use. */
const PATIENCE_MS = 2_000;

/**
 * Returns the way to the memory that `open` opens. The connection is held while the worker lives, and made
 * anew where it was closed. `noteFull` is told whether there was room for what was added.
 */
export function createMemory(
  open: () => Promise<Opened>,
  noteFull: (full: boolean) => Promise<void> = () => Promise.resolve(),
): MemoryAccess {
  let opening: Promise<Opened> | null = null;

  async function connection(): Promise<CreatorsDb | null> {
    opening ??= open();
    const opened = await opening;
    if (opened.ok) return opened.db;
    // What stood in the way may be gone the next time.
    opening = null;
    return null;
  }

  async function attempt<T>(work: (db: CreatorsDb) => Promise<T>): Promise<T | null> {
    const db = await connection();
    if (db === null) return null;
    try {
      return await work(db);
    } catch (error) {
      if (!isClosed(error)) throw error;
      // Closed in between, by another page that had to change it: once more on a new connection.
      opening = null;
      const again = await connection();
      return again && (await work(again));
    }
  }

  async function use<T>(work: (db: CreatorsDb) => Promise<T>): Promise<T | null> {
    try {
      return await inTime(attempt(work));
    } catch (error) {
      tell(error);
      return null;
    }
  }

  async function add(work: (db: CreatorsDb) => Promise<boolean>): Promise<void> {
    const full = await use(async (db) => {
      try {
        return (await work(db)) ? false : null;
      } catch (error) {
        if (problemOf(error) !== 'full') throw error;
        tell(error);
        return true;
      }
    });
    if (full === null) return;
    await noteFull(full).catch((error: unknown) => {
      report(error, 'noting whether memory has room');
    });
  }

  // The last creator recalled. It may be lost with the worker: then the record is read again.
  let last: { head: string; memory: Memory } | null = null;

  return {
    use,
    add,
    recall: (handle, now) =>
      use(async (db) => {
        const record = await db.get('heads', keyOf(handle));
        if (record === undefined) return recall(db, handle, now);
        const head = JSON.stringify(record);
        if (last?.head === head) return last.memory;
        const memory = await recall(db, handle, now);
        last = memory && { head, memory };
        return memory;
      }),
  };
}

function tell(error: unknown): void {
  report(error, `using the memory of creators (${problemOf(error)})`);
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`No answer in ${PATIENCE_MS} ms`));
    }, PATIENCE_MS);
    void work.then(resolve, reject).finally(() => {
      clearTimeout(late);
    });
  });
}
