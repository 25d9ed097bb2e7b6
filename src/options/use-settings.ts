import { useCallback, useEffect, useRef, useState } from 'react';
import type { Settings } from '../settings/settings';
import type { Loaded } from '../settings/store';
import type { Updated } from '../settings/update';

/** What becomes of the settings: called more than once, so it returns and changes nothing. */
export type Change = (settings: Settings) => Settings;

/** Where the settings are kept. */
export interface SettingsStore {
  load(): Promise<Loaded>;
  update(change: Change): Promise<Updated>;
  /** Calls back on each change by any page, until the signal aborts. */
  onChange(signal: AbortSignal, changed: () => void): void;
}

/**
 * Returns the settings as they are now, and a function that changes them. A change is shown at once and
 * then saved on top of what other pages have saved; the function tells whether that went well. Changes of
 * other pages show as they come.
 */
export function useSettings(
  store: SettingsStore,
  first: Loaded,
): Loaded & { change: (change: Change) => Promise<boolean> } {
  const [loaded, setLoaded] = useState(first);
  /** While a change of this page is being saved, what storage holds is older than what is shown. */
  const saving = useRef(0);

  const refresh = useCallback(async () => {
    const next = await store.load();
    if (saving.current === 0) setLoaded(next);
  }, [store]);

  useEffect(() => {
    const closed = new AbortController();
    store.onChange(closed.signal, () => {
      if (saving.current === 0) void refresh();
    });
    return () => {
      closed.abort();
    };
  }, [store, refresh]);

  const change = useCallback(
    async (step: Change) => {
      setLoaded((shown) => ({ ...shown, settings: step(shown.settings) }));
      saving.current += 1;
      const updated = await store.update(step);
      saving.current -= 1;
      await refresh();
      return updated.ok;
    },
    [store, refresh],
  );

  return { ...loaded, change };
}
