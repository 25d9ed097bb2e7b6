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
  context: Pick<WorkerContext, 'storage' | 'memory' | 'now'>,
): void {
  onStartup.addListener(() => {
    void loadSettings(context.storage).then(({ settings, problem }) => {
      // The days that the user chose are not known then, and the standard ones may be fewer.
      if (problem !== null && problem !== 'rates-refused') return null;
      return context.memory.use((db) => expireDaily(db, context.now(), settings.memory.keepDays));
    });
  });
}
