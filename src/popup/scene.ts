import type { Browser } from 'wxt/browser';
import type { Estimate } from '../engine/estimate';
import { askEstimate } from '../messages/ask-estimate';
import { askReading } from '../messages/ask-reading';
import type { Reading } from '../reading/reading';

/** What the popup is opened over. */
export type Scene =
  /** Nothing of TikTok, or a page of it that is no creator's. */
  | { state: 'elsewhere' }
  /** The browser no longer lets Permille read TikTok. */
  | { state: 'no-access' }
  /** A page of TikTok that does not answer: it was open before Permille was. */
  | { state: 'not-connected'; tabId: number }
  /** The worker did not answer. */
  | { state: 'fault' }
  | { state: 'creator'; reading: Reading; estimate: Estimate };

interface Needs {
  tabs: Pick<typeof Browser.tabs, 'query'>;
  permissions: Pick<typeof Browser.permissions, 'contains'>;
}

/** The one site that Permille reads. */
export const TIKTOK = 'https://www.tiktok.com/*';

/** Returns what the active tab shows, and what it amounts to. */
export async function findScene({ tabs, permissions }: Needs): Promise<Scene> {
  const [access, [tab]] = await Promise.all([
    permissions.contains({ origins: [TIKTOK] }),
    tabs.query({ active: true, currentWindow: true }),
  ]);
  if (!access) return { state: 'no-access' };
  if (tab?.id === undefined) return { state: 'elsewhere' };
  const read = await askReading(tab.id);
  if (!read.ok) {
    return isTikTok(tab.url) ? { state: 'not-connected', tabId: tab.id } : { state: 'elsewhere' };
  }
  if (!isCreators(read.value)) return { state: 'elsewhere' };
  const answer = await askEstimate({ reading: read.value });
  if (!answer.ok) return { state: 'fault' };
  return { state: 'creator', reading: read.value, estimate: answer.value };
}

/** Returns whether the page is one creator's: a profile, a video with its creator, a LIVE. */
export function isCreators({ page, creator }: Reading): boolean {
  if (page.kind === 'profile') return page.handle !== null;
  return ['video', 'live'].includes(page.kind) && (creator !== null || page.handle !== null);
}

/** The browser tells the address only of pages that Permille may read. */
function isTikTok(url: string | undefined): boolean {
  return url?.startsWith(TIKTOK.slice(0, -1)) === true;
}
