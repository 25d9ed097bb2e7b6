import type { Browser } from 'wxt/browser';
import { whenOver } from '../signals/when-over';

/**
 * Whether the last try to remember something found no room. It is noted where the worker's end does not lose it and
 * the browser's does: by then there may be room again.
 */
const KEY = 'memoryFull';

type Session = Pick<Browser.storage.StorageArea, 'get' | 'set' | 'remove'>;

/** Notes whether there was room; writes only what changes, because every page that is read asks. */
export async function noteRoom(session: Session, full: boolean): Promise<void> {
  const was = await isFull(session);
  if (was === full) return;
  await (full ? session.set({ [KEY]: true }) : session.remove(KEY));
}

/** Where pages of the extension learn whether there is room. */
export interface Room {
  isFull: () => Promise<boolean>;
  /** Calls back when that changes, until the signal aborts. */
  onChange: (signal: AbortSignal, changed: (full: boolean) => void) => void;
}

/** Returns the room of memory as `areas`, the extension's storage, tell of it. */
export function roomOf(areas: Pick<typeof Browser.storage, 'session' | 'onChanged'>): Room {
  return {
    isFull: () => isFull(areas.session),
    onChange(signal, changed) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'session' && Object.hasOwn(changes, KEY)) {
          changed(changes[KEY]?.newValue === true);
        }
      };
      areas.onChanged.addListener(listener);
      const stop = () => {
        areas.onChanged.removeListener(listener);
      };
      whenOver(signal, stop);
    },
  };
}

async function isFull(session: Pick<Session, 'get'>): Promise<boolean> {
  return (await session.get(KEY))[KEY] === true;
}
