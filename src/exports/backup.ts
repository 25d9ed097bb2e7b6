import * as z from 'zod/mini';
import { understood } from '../creators/read';
import type { Kept } from '../creators/record';
import { keyOf } from '../creators/record';
import { migrate } from '../settings/migrate';
import type { Settings } from '../settings/settings';
import { readVersioned } from '../versions/versioned';
import type { Versions } from '../versions/versioned';
import { words } from '../words/words';
import type { Words } from '../words/words';

/**
 * The one file that Permille writes and reads back: the settings and what is remembered of creators. Both
 * carry versions of their own and are migrated as they are where they live.
 */
const fileSchema = z.object({
  format: z.literal('permille'),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
  settings: z.unknown(),
  creators: z
    .array(z.object({ head: z.unknown(), history: z.unknown() }))
    .check(z.maxLength(5_000)),
});
const FILES: Versions<z.infer<typeof fileSchema>> = {
  current: 1,
  steps: new Map(),
  schema: fileSchema,
};

/** Far more than five thousand creators take; what is larger is another file. */
const MOST_CHARACTERS = 500_000_000;

const FORMAT = { format: 'permille' } as const;
const BEGINNING = JSON.stringify(FORMAT).slice(0, -1);

/** What a backup file says. */
export interface Backup {
  exportedAt: string;
  /** `null` where the file's settings could not be read. */
  settings: Settings | null;
  creators: Kept[];
  /** How many creators of the file could not be read. */
  unreadable: number;
}

export type BackupProblem = 'too-large' | 'not-a-backup' | 'newer-version' | 'damaged';
export type ReadBackup = { ok: true; backup: Backup } | { ok: false; problem: BackupProblem };

/** Returns what to tell the user of a file that cannot be imported. */
export function backupProblemWords(problem: BackupProblem): Words {
  return words(`backupProblem.${problem}`);
}

/** Returns the file's text. */
export function backupText(settings: Settings, creators: readonly Kept[], now: Date): string {
  const made = { ...FORMAT, version: 1, exportedAt: now.toISOString() };
  return JSON.stringify({ ...made, settings, creators });
}

/** Returns what a file's text says, or why it cannot be imported. Never throws; changes nothing. */
export function readBackup(text: string): ReadBackup {
  if (text.length > MOST_CHARACTERS) return { ok: false, problem: 'too-large' };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    // A file that was cut off still begins as ours do.
    return { ok: false, problem: text.startsWith(BEGINNING) ? 'damaged' : 'not-a-backup' };
  }
  const isOurs = z.object({ format: z.literal('permille') }).safeParse(raw).success;
  if (!isOurs) return { ok: false, problem: 'not-a-backup' };
  const file = readVersioned(raw, FILES);
  if (!file.ok) return { ok: false, problem: file.code };
  const { exportedAt, settings, creators } = file.value;
  const migrated = migrate(settings);
  const kept = creators.flatMap((creator) => creatorOf(creator) ?? []);
  return {
    ok: true,
    backup: {
      exportedAt,
      settings: migrated.ok ? migrated.value : null,
      creators: [...new Map(kept.map((creator) => [creator.head.key, creator])).values()],
      unreadable: creators.length - kept.length,
    },
  };
}

/** Takes a creator only whole: half of one from a file is more likely a mistake than a memory. */
function creatorOf({ head, history }: { head: unknown; history: unknown }): Kept | null {
  const { kept, broken } = understood({ key: '?', head, history });
  if (kept === null || broken.length > 0 || head === undefined || history === undefined)
    return null;
  const key = keyOf(kept.head.handle);
  return kept.head.key === key && kept.history.key === key ? kept : null;
}
