import { report } from '../faults/report';
import type { CreatorsDb } from '../creators/database';
import type { Undo } from '../creators/forget';
import { importAll, previewImport } from '../creators/transfer';
import type { ImportPlan } from '../creators/transfer';
import { differing } from '../settings/edits';
import type { SettingName } from '../settings/edits';
import type { Settings } from '../settings/settings';
import { loadSettings } from '../settings/store';
import type { SettingsArea } from '../settings/store';
import { updateSettings } from '../settings/update';
import type { Backup } from './backup';

/** What importing a file would do. */
export interface BackupPlan {
  /** `null` where there is no memory to add to. */
  creators: ImportPlan | null;
  /** Creators of the file that cannot be read and are left out. */
  unreadable: number;
  /** Which settings differ from those in force; `null` where the file's cannot be read. */
  settings: SettingName[] | null;
}

/** Returns what importing `backup` would do; changes nothing. */
export async function planImport(
  db: CreatorsDb | null,
  settings: Settings,
  backup: Backup,
): Promise<BackupPlan> {
  return {
    creators: db && (await previewImport(db, backup.creators)),
    unreadable: backup.unreadable,
    settings: backup.settings && differing(settings, backup.settings),
  };
}

export type Imported = { ok: true; undo: Undo } | { ok: false; fault: 'storage-failed' };

interface Place {
  /** `null` where there is no memory; then only settings are imported. */
  db: CreatorsDb | null;
  area: SettingsArea;
  locks: Pick<LockManager, 'request'>;
  now: () => Date;
}

/**
 * Imports what `take` says of `backup`: settings take the place of those in force, creators are added to
 * what is remembered. All of it or nothing; what is returned takes it back.
 */
export async function importBackup(
  { db, area, locks, now }: Place,
  backup: Backup,
  take: { settings: boolean; creators: boolean },
): Promise<Imported> {
  const { settings: before } = await loadSettings(area);
  const { settings } = backup;
  const setTo = async (wanted: Settings) => (await updateSettings(area, () => wanted, locks)).ok;
  const taken = take.settings && settings !== null;
  if (taken && !(await setTo(settings))) return { ok: false, fault: 'storage-failed' };
  try {
    const forget =
      db !== null && take.creators ? await importAll(db, backup.creators, now()) : null;
    return {
      ok: true,
      undo: async () => {
        if (taken) await setTo(before);
        await forget?.();
      },
    };
  } catch (error) {
    report(error, 'importing creators');
    if (taken) await setTo(before);
    return { ok: false, fault: 'storage-failed' };
  }
}
