import * as z from 'zod/mini';
import type { Settings } from './settings';

/** A setting by its name; the version is none. */
export type SettingName = Exclude<keyof Settings, 'version'>;

/** Where it stands in the extension's storage when each setting was last changed. */
export const EDITS_KEY = 'settings.edits';

/** When each setting was last changed, as ISO instants; a setting that never was is absent. */
export const editsSchema = z.record(z.string(), z.iso.datetime());
export type Edits = z.infer<typeof editsSchema>;

/** Returns the names of the settings, in their order. */
export function settingNames(settings: Settings): SettingName[] {
  return (Object.keys(settings) as (keyof Settings)[]).filter((name) => name !== 'version');
}

/** Returns the names of the settings whose values differ, however their fields are ordered. */
export function differing(a: Settings, b: Settings): SettingName[] {
  return settingNames(a).filter((name) => canonical(a[name]) !== canonical(b[name]));
}

/**
 * How far ahead of this device's clock an edit may be dated, in milliseconds: clocks differ, and one that is set for
 * the wrong time zone is hours off.
 */
const TOLERANCE_MS = 86_400_000;

/**
 * Returns when an edit was made; `''`, which is before all others, where it never was, or where its date lies further
 * ahead of `now` than clocks differ: it would win over every later edit.
 */
export function dateOf(edit: string | undefined, now: Date): string {
  const latest = new Date(now.getTime() + TOLERANCE_MS).toISOString();
  return edit === undefined || edit > latest ? '' : edit;
}

/**
 * Returns the edits after `before` became `after` at `now`. An edit is dated after the one before it, also where
 * the clock was set back a little; after a date that no clock explains, by the clock.
 */
export function editsAfter(edits: Edits, before: Settings, after: Settings, now: Date): Edits {
  const next = { ...edits };
  for (const name of differing(before, after)) {
    const last = Date.parse(dateOf(edits[name], now));
    next[name] = new Date(last >= now.getTime() ? last + 1 : now.getTime()).toISOString();
  }
  return next;
}

/** The same value gives the same text, in whatever order its fields were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
