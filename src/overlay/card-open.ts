import type { Browser } from 'wxt/browser';
import { report } from '../faults/report';

const KEY = 'cardOpen';

/** Whether the creator card was left open; a new page starts as the last one was left. */
export const cardOpen = {
  /** Returns the remembered state, folded where nothing readable is remembered. */
  async get(area: Browser.storage.StorageArea): Promise<boolean> {
    const stored = await area.get(KEY);
    return stored[KEY] === true;
  },
  /** Remembers the state. A failure costs only the memory of it, and is reported. */
  async set(area: Browser.storage.StorageArea, open: boolean): Promise<void> {
    await area.set({ [KEY]: open }).catch((error: unknown) => {
      report(error, 'remembering how the card was left');
    });
  },
};
