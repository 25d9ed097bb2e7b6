import { report } from '../faults/report';
import { SETTINGS_KEY } from './key';
import { settingsSchema } from './settings';
import type { Settings } from './settings';
import { loadSettings } from './store';
import type { SettingsArea } from './store';

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
    const { settings, problem } = await loadSettings(area);
    // Saving defaults over what could not even be looked at would lose it.
    if (problem === 'unreadable') return { ok: false, fault: 'storage-failed' };
    const changed = settingsSchema.parse(change(settings));
    try {
      await area.set({ [SETTINGS_KEY]: changed });
    } catch (error) {
      report(error, 'saving the settings');
      return { ok: false, fault: 'storage-failed' };
    }
    return { ok: true, settings: changed };
  });
}
