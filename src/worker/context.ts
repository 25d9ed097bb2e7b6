import type { Browser } from 'wxt/browser';
import type { Settings } from '../settings/settings';
import type { FullSpeech } from '../words/speech';
import type { MemoryAccess } from './memory';

/** Who may send a message: our script in a page of TikTok's, or a page of the extension. */
export type Asker = 'page' | 'extension';

/** What a handler needs of the world. The worker may stop at any moment, so nothing is kept here. */
export interface WorkerContext {
  storage: Pick<Browser.storage.StorageArea, 'get' | 'set'>;
  locks: Pick<LockManager, 'request'>;
  memory: MemoryAccess;
  now: () => Date;
  /** Returns whether a message comes from `who`. */
  isFrom: (who: Asker, sender: Browser.runtime.MessageSender) => boolean;
  /** Returns how the browser's language and the user's settings write things. */
  speech: (settings: Settings) => FullSpeech;
}
