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
