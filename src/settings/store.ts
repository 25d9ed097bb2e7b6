import type { Browser } from 'wxt/browser';
import { report } from '../faults/report';
import { defaultSettings } from './defaults';
import { asideKey, SETTINGS_KEY } from './key';
import { migrate } from './migrate';
import type { Settings } from './settings';

export type SettingsArea = Pick<Browser.storage.StorageArea, 'get' | 'set'>;

/**
 * Why the settings in force are not those that were stored; views say it by the text
 * `settingsProblem.<code>`. `unreadable`: the browser's storage did not answer.
 */
export type SettingsProblem = 'damaged' | 'newer-version' | 'unreadable';

export interface Loaded {
  settings: Settings;
  problem: SettingsProblem | null;
}

/**
 * Returns the stored settings, or the defaults where there are none. Settings that cannot be read are put
 * aside untouched, reported once, and the defaults are in force; the problem stays until settings are saved.
 * `asked` is what `area` answers for their key, where it was asked already.
 */
export async function loadSettings(
  area: SettingsArea,
  asked?: Promise<Record<string, unknown>>,
): Promise<Loaded> {
  try {
    const stored = await (asked ?? area.get(SETTINGS_KEY));
    const raw: unknown = stored[SETTINGS_KEY];
    if (raw === undefined) return { settings: defaultSettings(), problem: null };
    const migrated = migrate(raw);
    if (migrated.ok) return { settings: migrated.value, problem: null };
    await putAside(area, raw, migrated);
    return { settings: defaultSettings(), problem: migrated.code };
  } catch (error) {
    report(error, 'reading the settings');
    return { settings: defaultSettings(), problem: 'unreadable' };
  }
}

/** Keeps `raw` where saving does not overwrite it. What is there already was reported then. */
async function putAside(
  area: SettingsArea,
  raw: unknown,
  { version, error }: Extract<ReturnType<typeof migrate>, { ok: false }>,
): Promise<void> {
  const key = asideKey(version);
  const kept = await area.get(key);
  if (JSON.stringify(kept[key]) === JSON.stringify(raw)) return;
  report(error, 'reading the settings');
  await area.set({ [key]: raw });
}
