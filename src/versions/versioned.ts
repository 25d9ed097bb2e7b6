import * as z from 'zod/mini';

/** How something that is kept or exchanged is read, whatever version of Permille wrote it. */
export interface Versions<T> {
  /** The version that this Permille writes. */
  current: number;
  /** The step from each earlier version to the next: pure, frozen, throws on what is not that version. */
  steps: ReadonlyMap<number, (raw: unknown) => unknown>;
  /** The shape of the current version. */
  schema: z.ZodMiniType<T>;
}

export type ReadVersioned<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      /** `newer-version`: written by a Permille that is newer than this one. */
      code: 'damaged' | 'newer-version';
      /** The version it says it is; `null` where it says none. */
      version: number | null;
      error: unknown;
    };

const versioned = z.object({ version: z.int().check(z.positive()) });

/**
 * Returns `raw` as the current version, migrated on a copy step by step, or why it cannot be read. Never
 * throws; `raw` stays as it is.
 */
export function readVersioned<T>(raw: unknown, versions: Versions<T>): ReadVersioned<T> {
  const { current, steps, schema } = versions;
  const stored = versioned.safeParse(raw);
  if (!stored.success) return { ok: false, code: 'damaged', version: null, error: stored.error };
  const { version } = stored.data;
  if (version > current) {
    const error = new Error(`This is of version ${version}; this Permille knows ${current}`);
    return { ok: false, code: 'newer-version', version, error };
  }
  try {
    let value = version === current ? raw : structuredClone(raw);
    for (let at = version; at < current; at += 1) value = steps.get(at)?.(value);
    return { ok: true, value: schema.parse(value) };
  } catch (error) {
    return { ok: false, code: 'damaged', version, error };
  }
}
