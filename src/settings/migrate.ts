import * as z from 'zod/mini';
import { fromV1 } from './migrations/v1';
import { settingsSchema } from './settings';
import type { Settings } from './settings';

const CURRENT = 2;

/** The step from each version to the next. */
const STEPS: ReadonlyMap<number, (raw: unknown) => unknown> = new Map([[1, fromV1]]);

const versioned = z.object({ version: z.int().check(z.positive()) });

export type Migrated =
  | { ok: true; settings: Settings }
  | {
      ok: false;
      /** `newer-version`: written by a Permille that is newer than this one. */
      code: 'damaged' | 'newer-version';
      /** The version they say they are; `null` where they say none. */
      version: number | null;
      error: unknown;
    };

/**
 * Returns stored settings of any version as those of this version, or why they cannot be read. `raw` stays
 * as it is.
 */
export function migrate(raw: unknown): Migrated {
  const stored = versioned.safeParse(raw);
  if (!stored.success) return { ok: false, code: 'damaged', version: null, error: stored.error };
  const { version } = stored.data;
  if (version > CURRENT) {
    const error = new Error(
      `The settings are of version ${version}; this Permille knows ${CURRENT}`,
    );
    return { ok: false, code: 'newer-version', version, error };
  }
  try {
    let value: unknown = structuredClone(raw);
    for (let at = version; at < CURRENT; at += 1) value = STEPS.get(at)?.(value);
    return { ok: true, settings: settingsSchema.parse(value) };
  } catch (error) {
    return { ok: false, code: 'damaged', version, error };
  }
}
