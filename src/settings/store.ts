import type { Browser } from 'wxt/browser';
import { report } from '../faults/report';
import { defaultSettings } from './defaults';
import { asideKey, SETTINGS_KEY } from './key';
import { migrate, migrateWithoutRefused } from './migrate';
import type { RefusedRates } from './migrate';
import type { Settings } from './settings';

export type SettingsArea = Pick<Browser.storage.StorageArea, 'get' | 'set'>;

/**
 * Why the settings in force are not those that were stored. `unreadable`: the browser's storage did not answer;
 * `rates-refused`: all are in force but some of the user's own rates.
 */
export type SettingsProblem = 'damaged' | 'newer-version' | 'unreadable' | 'rates-refused';

export interface Loaded {
  settings: Settings;
  problem: SettingsProblem | null;
  /** The user's own rates that are not in force. */
  refused: RefusedRates;
}

/**
 * Returns the stored settings, or the defaults where there are none. Settings that cannot be read are put
 * aside untouched, reported once, and the defaults are in force; the problem stays until settings are saved. Where
 * single rates of the user are all that is refused, the rest is in force, and the problem stays until one of the user's
 * rates is changed.
 * `asked` is what `area` answers for their key, where it was asked already.
 */
export async function loadSettings(
  area: SettingsArea,
  asked?: Promise<Record<string, unknown>>,
): Promise<Loaded> {
  try {
    const stored = await (asked ?? area.get(SETTINGS_KEY));
    const raw: unknown = stored[SETTINGS_KEY];
    if (raw === undefined) return withDefaults(null);
    const migrated = migrate(raw);
    if (migrated.ok) return { settings: migrated.value, problem: null, refused: {} };
    const rest = migrateWithoutRefused(raw);
    if (rest) return { ...rest, problem: 'rates-refused' };
    await putAside(area, raw, migrated);
    return withDefaults(migrated.code);
  } catch (error) {
    report(error, 'reading the settings');
    return withDefaults('unreadable');
  }
}

function withDefaults(problem: SettingsProblem | null): Loaded {
  return { settings: defaultSettings(), problem, refused: {} };
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
