import { browser } from 'wxt/browser';
import { roomOf } from '../creators/room';
import { report } from '../faults/report';
import { askEstimate } from '../messages/ask-estimate';
import { askEstimateSeen } from '../messages/ask-estimate-seen';
import { readEstimated } from '../messages/estimated';
import { askGift } from '../messages/ask-gift';
import { browserSpeech } from '../settings/speech';
import { updateSettings } from '../settings/update';
import { download } from '../ui/download';
import { readScene } from './read-scene';
import { askScene, TIKTOK } from './scene';
import type { Services } from './services';

/** Returns what the popup needs, of this browser and of `window`. */
export function browserServices(window: Window): Services {
  const { tabs, permissions, runtime } = browser;
  return {
    scene: async () => readScene(await askScene({ tabs, permissions })),
    async estimate(subject, whatIf, videos) {
      if ('seen' in subject) {
        const { seen, isPrivate } = subject;
        return readEstimated(await askEstimateSeen({ reading: seen, isPrivate, whatIf, videos }));
      }
      const { reading } = subject;
      const answer = await askEstimate({ reading, whatIf });
      return answer.ok ? { ok: true, value: { reading, estimate: answer.value } } : answer;
    },
    exported: async (subject, whatIf) =>
      (await import('../messages/ask-export')).askExport({ subject, whatIf }),
    gift: askGift,
    change: async (change) => (await updateSettings(browser.storage.local, change)).ok,
    speech: browserSpeech,
    creators: {
      // Memory is not needed for the first figures, so the popup opens without it.
      recent: async (query) =>
        (await import('./creators-memory')).recentCreators(query, new Date()),
      memory: async (handle) =>
        (await import('./creators-memory')).creatorMemory(handle, new Date()),
      room: roomOf(browser.storage),
    },
    requestAccess: () => permissions.request({ origins: [TIKTOK] }),
    async reloadTab(tabId) {
      await tabs.reload(tabId);
      window.close();
    },
    openOptions() {
      // Rejects where there is no options page.
      runtime.openOptionsPage().catch((error: unknown) => {
        report(error, 'opening the options');
      });
    },
    copy: (text) => window.navigator.clipboard.writeText(text),
    save(name, file) {
      download(window.document, name, file);
    },
    now: () => new Date(),
  };
}
