import type { Browser } from 'wxt/browser';
import { report } from '../faults/report';

const KEY = 'cardOpen';

type Area = Pick<Browser.storage.StorageArea, 'get' | 'set'>;

/**
 * Whether the creator card was left open; a new page starts as the last one was left. A failure of the
 * browser's storage costs only the memory of it, and is reported.
 */
export const cardOpen = {
  /** Returns the remembered state, folded where nothing readable is remembered. */
  async get(area: Area): Promise<boolean> {
    try {
      const stored = await area.get(KEY);
      return stored[KEY] === true;
    } catch (error) {
      report(error, 'reading how the card was left');
      return false;
    }
  },
  async set(area: Area, open: boolean): Promise<void> {
    try {
      await area.set({ [KEY]: open });
    } catch (error) {
      report(error, 'remembering how the card was left');
    }
  },
};
