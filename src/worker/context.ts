import type { Browser } from 'wxt/browser';
import type { Settings } from '../settings/settings';
import type { FullSpeech } from '../words/speech';

/** What a handler needs of the world. The worker may stop at any moment, so nothing is kept here. */
export interface WorkerContext {
  storage: Pick<Browser.storage.StorageArea, 'get' | 'set'>;
  locks: Pick<LockManager, 'request'>;
  now(): Date;
  /** Returns how the browser's language and the user's settings write things. */
  speech(settings: Settings): FullSpeech;
}
