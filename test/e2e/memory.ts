import type { Worker } from '@playwright/test';

interface Evaluator {
  evaluate(run: () => Promise<void>): Promise<void>;
}

/** Empties what the extension keeps, from within one of its contexts, so that each test starts as after installation. */
export async function forgetAll(within: Evaluator): Promise<void> {
  await within.evaluate(async () => {
    await Promise.all([
      chrome.storage.local.clear(),
      chrome.storage.sync.clear(),
      chrome.storage.session.clear(),
    ]);
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('IndexedDB gave no reason'));
        };
      });
    // Stores are emptied, not deleted: deleting waits for connections that the worker may still hold.
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const database = await done(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      if (stores.length > 0) {
        const transaction = database.transaction(stores, 'readwrite');
        await Promise.all(stores.map((store) => done(transaction.objectStore(store).clear())));
      }
      database.close();
    }
  });
}

/** Returns everything in one store of memory; nothing where there is no memory yet. */
export function remembered(worker: Worker, store: string): Promise<unknown[]> {
  return worker.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('IndexedDB gave no reason'));
        };
      });
    // To open one that is not there would make it, without its stores.
    const there = await indexedDB.databases();
    if (!there.some(({ name: called }) => called === 'permille')) return [];
    const database = await done(indexedDB.open('permille'));
    const all = (await done(database.transaction(name).objectStore(name).getAll())) as unknown[];
    database.close();
    return all;
  }, store);
}

/** An earlier visit: so many days ago, when a video had this share of the views it has now. */
interface Visit {
  readonly daysAgo: number;
  readonly share: number;
}

/**
 * Gives the only creator remembered earlier visits, first one first: each video that was there then was seen
 * with fewer views. Returns how many videos that are.
 */
export function sawBefore(worker: Worker, visits: readonly Visit[]): Promise<number> {
  return worker.evaluate(async (earlier) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('IndexedDB gave no reason'));
        };
      });
    interface Sighting {
      at: string;
      value: number;
      low: number;
      high: number;
    }
    interface History {
      videos: { postedAt: string | null; views: Sighting[] }[];
    }
    const database = await done(indexedDB.open('permille'));
    const store = database.transaction('histories', 'readwrite').objectStore('histories');
    const [history] = (await done(store.getAll())) as History[];
    if (!history) throw new Error('Nothing is remembered');
    const grown = new Set<unknown>();
    for (const { daysAgo, share } of earlier.toReversed()) {
      const at = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
      for (const video of history.videos) {
        const last = video.views.at(-1);
        if (!last || video.postedAt === null || video.postedAt > at) continue;
        const value = Math.floor(last.value * share);
        video.views.unshift({ at, value, low: value, high: value });
        grown.add(video);
      }
    }
    await done(store.put(history));
    database.close();
    return grown.size;
  }, visits);
}
