import type { Browser } from 'wxt/browser';

/** What a handler needs of the world. The worker may stop at any moment, so nothing is kept here. */
export interface WorkerContext {
  storage: Pick<Browser.storage.StorageArea, 'get' | 'set'>;
  now(): Date;
}
