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
