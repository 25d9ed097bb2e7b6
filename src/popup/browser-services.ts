import { browser } from 'wxt/browser';
import { report } from '../faults/report';
import { askEstimate } from '../messages/ask-estimate';
import { askGift } from '../messages/ask-gift';
import { browserSpeech } from '../settings/speech';
import { updateSettings } from '../settings/update';
import { download } from '../ui/download';
import { findScene, TIKTOK } from './scene';
import type { Services } from './services';

/** Returns what the popup needs, of this browser and of `window`. */
export function browserServices(window: Window): Services {
  const { tabs, permissions, runtime } = browser;
  return {
    scene: () => findScene({ tabs, permissions }),
    estimate: (reading, whatIf) => askEstimate({ reading, whatIf }),
    gift: askGift,
    change: async (change) => (await updateSettings(browser.storage.local, change)).ok,
    speech: browserSpeech,
    creators: {
      // Memory is not needed for the first figures, so the popup opens without it.
      recent: async (query) =>
        (await import('./creators-memory')).recentCreators(query, new Date()),
      memory: async (handle) =>
        (await import('./creators-memory')).creatorMemory(handle, new Date()),
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
