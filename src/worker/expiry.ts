import type { Browser } from 'wxt/browser';
import { expireDaily } from '../creators/forget';
import { loadSettings } from '../settings/store';
import type { WorkerContext } from './context';

/**
 * Forgets who was not seen for as long as the user chose, when the browser starts: memory grows old also for
 * those who do not open TikTok any more.
 */
export function expireAtStart(
  { onStartup }: Pick<typeof Browser.runtime, 'onStartup'>,
  { storage, memory, now }: Pick<WorkerContext, 'storage' | 'memory' | 'now'>,
): void {
  onStartup.addListener(() => {
    void loadSettings(storage).then(({ settings, problem }) => {
      // The days that the user chose are not known then, and the standard ones may be fewer.
      if (problem !== null) return null;
      return memory.use((db) => expireDaily(db, now(), settings.memory.keepDays));
    });
  });
}
