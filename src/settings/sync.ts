import * as z from 'zod/mini';
import { defaultSettings } from './defaults';
import { EDITS_KEY, dateOf, differing, editsSchema, settingNames } from './edits';
import type { Edits, SettingName } from './edits';
import { SETTINGS_KEY } from './key';
import { migrate, migrateWithoutRefused } from './migrate';
import type { RefusedRates } from './migrate';
import type { Settings } from './settings';
import { loadSettings } from './store';
import type { SettingsArea } from './store';
import { aside, withRefused } from './stored';
import { loadEdits } from './update';

/** Where the settings stand in the storage that the browser carries to the user's other devices. */
export const SYNC_KEY = 'synced';

/** The user's own account and payouts stay on this device, and a first run is each device's own. */
const NOT_SYNCED: readonly SettingName[] = ['own', 'welcomed'];

/**
 * A browser carries at most this much in one piece, the name included.
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
const MOST_BYTES = 8_192 - SYNC_KEY.length;

const carriedSchema = z.object({ settings: z.unknown(), edits: editsSchema });

interface Place {
  local: SettingsArea;
  /** Absent where the browser carries nothing. */
  sync: SettingsArea | undefined;
  locks: Pick<LockManager, 'request'>;
  now: () => Date;
}

/**
 * Brings the settings here and those that the browser carries between devices to one state: of each
 * setting the later edit, so that an edit is undone only by a later one of the same setting, and never by one
 * that claims to be made in days to come. Without
 * settings here nothing is sent (`direction` "out"); what does not fit, cannot be read or was written by a newer
 * Permille is left alone. Never throws: settings work without it.
 */
export async function syncSettings(
  { local, sync, locks, now }: Place,
  direction: 'in' | 'out',
): Promise<void> {
  if (sync === undefined) return;
  try {
    await locks.request('permille.settings', async () => {
      const here = await stateHere(local);
      const there = await stateThere(sync);
      if (here === null || there === null) return;
      if (direction === 'out') {
        await send(sync, join(here, there, now()), there);
      } else if (there.settings !== null) {
        await take(local, join(here, there, now()), here);
      }
    });
  } catch {
    // Offline, over a quota or switched off by the user: the settings here are as they are.
  }
}

interface State {
  /** `null` where there are none yet. */
  settings: Settings | null;
  /** The user's own rates that are not in force; they go where the own rates go. */
  refused: RefusedRates;
  edits: Edits;
}

/** Returns `null` where the settings here cannot all be read: then they are not to be overwritten or sent. */
async function stateHere(local: SettingsArea): Promise<State | null> {
  const stored = await local.get(SETTINGS_KEY);
  const { settings, problem, refused } = await loadSettings(local);
  if (problem !== null && problem !== 'rates-refused') return null;
  const isStored = stored[SETTINGS_KEY] !== undefined && stored[SETTINGS_KEY] !== null;
  return { settings: isStored ? settings : null, refused, edits: await loadEdits(local) };
}

/** Returns `null` where what is carried is of a newer Permille. */
async function stateThere(sync: SettingsArea): Promise<State | null> {
  const stored = await sync.get(SYNC_KEY);
  const carried = carriedSchema.safeParse(stored[SYNC_KEY]);
  if (!carried.success) return { settings: null, refused: {}, edits: {} };
  const { settings, edits } = carried.data;
  const migrated = migrate(settings);
  if (migrated.ok) return { settings: migrated.value, refused: {}, edits };
  if (migrated.code === 'newer-version') return null;
  return { ...(migrateWithoutRefused(settings) ?? { settings: null, refused: {} }), edits };
}

/** Returns of each setting the later edit; of two that were never edited, or not at a date to believe, the one here. */
function join(here: State, there: State, now: Date): State {
  if (there.settings === null) return here;
  const settings = here.settings ?? defaultSettings();
  const joined = structuredClone(settings);
  const edits = { ...here.edits };
  let { refused } = here;
  for (const name of settingNames(settings)) {
    const edited = dateOf(there.edits[name], now);
    if (NOT_SYNCED.includes(name) || edited <= dateOf(edits[name], now)) continue;
    edits[name] = edited;
    Object.assign(joined, { [name]: there.settings[name] });
    if (name === 'rateEdits') ({ refused } = there);
  }
  return { settings: joined, refused, edits };
}

async function take(local: SettingsArea, joined: State, here: State): Promise<void> {
  const { settings, refused, edits } = joined;
  if (settings === null) return;
  const before = here.settings ?? defaultSettings();
  if (differing(before, settings).length === 0) return;
  await local.set({
    [SETTINGS_KEY]: withRefused(settings, refused),
    ...(refused === here.refused ? {} : aside(here.refused)),
    [EDITS_KEY]: edits,
  });
}

async function send(sync: SettingsArea, joined: State, there: State): Promise<void> {
  const { settings, refused, edits } = joined;
  if (settings === null) return;
  const { own, welcomed } = defaultSettings();
  const carried = { ...settings, own, welcomed };
  if (there.settings !== null && differing(there.settings, carried).length === 0) return;
  const item = { settings: withRefused(carried, refused), edits: withoutOwn(edits) };
  if (new TextEncoder().encode(JSON.stringify(item)).length > MOST_BYTES) return;
  await sync.set({ [SYNC_KEY]: item });
}

function withoutOwn(edits: Edits): Edits {
  const names: readonly string[] = NOT_SYNCED;
  return Object.fromEntries(Object.entries(edits).filter(([name]) => !names.includes(name)));
}
