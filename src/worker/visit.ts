import type { Browser } from 'wxt/browser';
import { expireDaily } from '../creators/forget';
import { keyOf } from '../creators/record';
import { remember } from '../creators/remember';
import { ownerOf } from '../creators/sights';
import type { EstimateInput } from '../engine/input';
import type { Memory } from '../engine/memory';
import type { Reading } from '../reading/reading';
import { engineSettings } from '../settings/engine';
import type { Settings } from '../settings/settings';
import { loadSettings } from '../settings/store';
import type { Asker, WorkerContext } from './context';
import { namedBy } from './named';

/** What every answer about a page is made from. */
export interface Visit {
  settings: Settings;
  /**
   * Whether memory may be used and added to: it is switched on, and the window of the sender is not a private one. The
   * popup has no tab to tell by; it says itself whether it is open over one.
   */
  remembers: boolean;
  /**
   * Whether what is known of a creator beyond the page may go into an answer: always for pages of the extension, for a
   * page of TikTok's where its address names her. A message that says otherwise is answered as if nothing were known.
   */
  isAbout: (handle: string) => boolean;
}

export async function visitOf(
  context: WorkerContext,
  who: Asker,
  sender: Browser.runtime.MessageSender,
): Promise<Visit> {
  const { settings } = await loadSettings(context.storage);
  const named = namedBy(sender);
  return {
    settings,
    remembers: settings.memory.on && sender.tab?.incognito !== true,
    isAbout: (handle) => who === 'extension' || named.has(keyOf(handle)),
  };
}

/**
 * Adds a reading to memory, where memory may be added to; once a day what is too old goes. A reading of a creator
 * whom the sender's address does not name is not added; what is of nobody, a list, adds to those who are known.
 */
export async function keep(
  reading: Reading,
  { settings, remembers, isAbout }: Visit,
  context: WorkerContext,
): Promise<void> {
  const owner = ownerOf(reading);
  if (!remembers || (owner !== null && !isAbout(owner))) return;
  const now = context.now();
  await context.memory.add(async (db) => {
    const added = await remember(db, reading, now);
    await expireDaily(db, now, settings.memory.keepDays);
    return added;
  });
}

/** Returns what the engine takes: the reading, what is remembered of its creator, the user's settings, the moment. */
export async function inputOf(
  reading: Reading,
  visit: Visit,
  context: WorkerContext,
): Promise<EstimateInput> {
  const whose = handleOf(reading);
  const handle = whose !== null && visit.isAbout(whose) ? whose : null;
  const now = context.now();
  const memory =
    visit.remembers && handle !== null ? await context.memory.recall(handle, now) : null;
  return inputWith({ reading, handle, memory }, visit, now);
}

interface Known {
  reading: Reading;
  /** Whose own account it may be; `null` where that is not to be looked at. */
  handle: string | null;
  memory: Memory | null;
}

/** The same with a memory that is at hand. */
export function inputWith(
  { reading, handle, memory }: Known,
  { settings }: Visit,
  now: Date,
): EstimateInput {
  return { reading, memory, settings: engineSettings(settings, handle), now: now.toISOString() };
}

/** Returns whose page it is; on a page of many, whose video is open. */
function handleOf({ creator, page, videos }: Reading): string | null {
  return creator?.handle ?? page.handle ?? videos[0]?.handle ?? null;
}
