import * as z from 'zod/mini';
import { rateEditsSchema } from '../rates/edits';
import { readVersioned } from '../versions/versioned';
import type { ReadVersioned, Versions } from '../versions/versioned';
import { fromV1 } from './migrations/v1';
import { settingsSchema } from './settings';
import type { Settings } from './settings';

const VERSIONS: Versions<Settings> = {
  current: 2,
  steps: new Map([[1, fromV1]]),
  schema: settingsSchema,
};

/** Returns stored settings of any version as those of this one, or why they cannot be read. */
export function migrate(raw: unknown): ReadVersioned<Settings> {
  return readVersioned(raw, VERSIONS);
}

/** Rates of the user's own that are not in force, as they were stored, by id. */
export type RefusedRates = Readonly<Record<string, unknown>>;

const withEdits = z.looseObject({ rateEdits: z.record(z.string(), z.unknown()) });

/**
 * Returns stored settings without those of the user's own rates that this version refuses (one that has gone, or
 * narrower bounds), and these; `null` where that alone does not make them readable.
 */
export function migrateWithoutRefused(
  raw: unknown,
): { settings: Settings; refused: RefusedRates } | null {
  const stored = withEdits.safeParse(raw);
  if (!stored.success) return null;
  const edits = Object.entries(stored.data.rateEdits);
  const isTaken = ([id, edit]: [string, unknown]) =>
    rateEditsSchema.safeParse({ [id]: edit }).success;
  const read = migrate({ ...stored.data, rateEdits: Object.fromEntries(edits.filter(isTaken)) });
  const refused = Object.fromEntries(edits.filter((edit) => !isTaken(edit)));
  return read.ok ? { settings: read.value, refused } : null;
}
