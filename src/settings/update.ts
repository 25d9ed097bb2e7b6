import { report } from '../faults/report';
import { EDITS_KEY, editsAfter, editsSchema } from './edits';
import type { Edits } from './edits';
import { SETTINGS_KEY } from './key';
import type { RefusedRates } from './migrate';
import { settingsSchema } from './settings';
import type { Settings } from './settings';
import { loadSettings } from './store';
import type { SettingsArea } from './store';
import { aside, withRefused } from './stored';

/** `storage-failed`: the browser's storage is full or blocked, and the settings are as they were. */
export type Updated = { ok: true; settings: Settings } | { ok: false; fault: 'storage-failed' };

/**
 * Changes the stored settings by `change`, which is given a copy to change or to replace, and returns what
 * was saved. Two open pages take turns, so that neither overwrites what the other has just saved. Throws
 * what `change` throws, and where it makes something that is no settings.
 */
export async function updateSettings(
  area: SettingsArea,
  change: (settings: Settings) => Settings,
  locks: Pick<LockManager, 'request'> = navigator.locks,
): Promise<Updated> {
  return locks.request('permille.settings', async (): Promise<Updated> => {
    const { settings, problem, refused } = await loadSettings(area);
    // Saving defaults over what could not even be looked at would lose it.
    if (problem === 'unreadable') return { ok: false, fault: 'storage-failed' };
    const before = structuredClone(settings);
    const changed = settingsSchema.parse(change(settings));
    try {
      const edits = editsAfter(await loadEdits(area), before, changed, new Date());
      await area.set({ ...stored(changed, before, refused), [EDITS_KEY]: edits });
    } catch (error) {
      report(error, 'saving the settings');
      return { ok: false, fault: 'storage-failed' };
    }
    return { ok: true, settings: changed };
  });
}

/** Refused rates stay where they were, and are told of, until the user changes own rates; then they go aside. */
function stored(changed: Settings, before: Settings, refused: RefusedRates): object {
  const stays = JSON.stringify(changed.rateEdits) === JSON.stringify(before.rateEdits);
  if (stays) return { [SETTINGS_KEY]: withRefused(changed, refused) };
  return { [SETTINGS_KEY]: changed, ...aside(refused) };
}

/** Returns when each setting was last changed; what cannot be read is as if nothing ever was. */
export async function loadEdits(area: SettingsArea): Promise<Edits> {
  const stored = await area.get(EDITS_KEY);
  const parsed = editsSchema.safeParse(stored[EDITS_KEY]);
  return parsed.success ? parsed.data : {};
}
