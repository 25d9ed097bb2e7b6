import type { Browser } from 'wxt/browser';
import { report } from '../faults/report';
import { SETTINGS_KEY } from './key';
import { defaultSettings, settingsSchema } from './settings';
import type { Settings } from './settings';

/** Where settings that could not be read are kept, so that nothing is lost. */
const ASIDE_KEY = 'settings.aside';

type Storage = Pick<Browser.storage.StorageArea, 'get' | 'set'>;

/**
 * Returns the stored settings, or the defaults where there are none. Settings that cannot be read (damaged,
 * or from a newer version) are put aside untouched, reported, and the defaults are in force.
 */
export async function loadSettings(area: Storage): Promise<Settings> {
  const stored = await area.get(SETTINGS_KEY);
  const raw: unknown = stored[SETTINGS_KEY];
  if (raw === undefined) return defaultSettings();
  const parsed = settingsSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  report(parsed.error, 'reading the settings');
  await area.set({ [ASIDE_KEY]: raw });
  return defaultSettings();
}

/** Stores `settings`. Throws what the browser throws when storage is full or blocked. */
export async function saveSettings(area: Storage, settings: Settings): Promise<void> {
  await area.set({ [SETTINGS_KEY]: settingsSchema.parse(settings) });
}
