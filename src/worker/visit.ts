import type { Browser } from 'wxt/browser';
import { expireDaily } from '../creators/forget';
import { remember } from '../creators/remember';
import type { EstimateInput } from '../engine/input';
import type { Memory } from '../engine/memory';
import type { Reading } from '../reading/reading';
import { engineSettings } from '../settings/engine';
import type { Settings } from '../settings/settings';
import { loadSettings } from '../settings/store';
import type { WorkerContext } from './context';

/** What every answer about a page is made from. */
export interface Visit {
  settings: Settings;
  /** Whether memory may be used and added to: it is switched on, and the window is not a private one. */
  remembers: boolean;
}

export async function visitOf(
  context: WorkerContext,
  sender: Browser.runtime.MessageSender,
): Promise<Visit> {
  const { settings } = await loadSettings(context.storage);
  return { settings, remembers: settings.memory.on && sender.tab?.incognito !== true };
}

/** Adds a reading to memory, where memory may be added to; once a day what is too old goes. */
export async function keep(
  reading: Reading,
  { settings, remembers }: Visit,
  context: WorkerContext,
): Promise<void> {
  if (!remembers) return;
  const now = context.now();
  await context.memory.use(async (db) => {
    await remember(db, reading, now);
    await expireDaily(db, now, settings.memory.keepDays);
  });
}

/** Returns what the engine takes: the reading, what is remembered of its creator, the user's settings, the moment. */
export async function inputOf(
  reading: Reading,
  visit: Visit,
  context: WorkerContext,
): Promise<EstimateInput> {
  const handle = handleOf(reading);
  const now = context.now();
  const memory =
    visit.remembers && handle !== null ? await context.memory.recall(handle, now) : null;
  return inputWith(reading, memory, visit, now);
}

/** The same with a memory that is at hand. */
export function inputWith(
  reading: Reading,
  memory: Memory | null,
  { settings }: Visit,
  now: Date,
): EstimateInput {
  return {
    reading,
    memory,
    settings: engineSettings(settings, handleOf(reading)),
    now: now.toISOString(),
  };
}

/** Returns whose page it is; on a page of many, whose video is open. */
function handleOf({ creator, page, videos }: Reading): string | null {
  return creator?.handle ?? page.handle ?? videos[0]?.handle ?? null;
}
