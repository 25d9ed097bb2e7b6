import type { Browser } from 'wxt/browser';
import type { Estimate } from '../engine/estimate';
import { askEstimateSeen } from '../messages/ask-estimate-seen';
import { askTab } from '../messages/ask-tab';
import type { Answer } from '../messages/transport';
import type { Reading } from '../reading/reading';

/** What the popup is opened over. */
export type Scene =
  /** Nothing of TikTok, or a page of it that is no creator's. */
  | { state: 'elsewhere'; gaveUp?: boolean }
  /** The browser no longer lets Permille read TikTok. */
  | { state: 'no-access' }
  /** A page of TikTok that does not answer: it was open before Permille was. */
  | { state: 'not-connected'; tabId: number }
  /** The worker did not answer. */
  | { state: 'fault' }
  /**
   * `seen` is what the page sent, of a private window or not; of its videos, reading and Estimate hold the first alone.
   * `gaveUp`: the page takes away what is drawn on it, so that nothing is.
   */
  | {
      state: 'creator';
      seen: unknown;
      isPrivate: boolean;
      gaveUp: boolean;
      reading: Reading;
      estimate: Estimate;
    };

/** What was asked for a Scene, as it came. */
export type AskedScene =
  | Exclude<Scene, { state: 'creator' }>
  | { state: 'asked'; seen: unknown; isPrivate: boolean; gaveUp: boolean; answer: Answer<unknown> };

interface Needs {
  tabs: Pick<typeof Browser.tabs, 'query'>;
  permissions: Pick<typeof Browser.permissions, 'contains'>;
}

/** The one site that Permille reads. */
export const TIKTOK = 'https://www.tiktok.com/*';

/** Asks what the active tab shows, and what it amounts to. `readScene` takes the answers. */
export async function askScene({ tabs, permissions }: Needs): Promise<AskedScene> {
  const [access, [tab]] = await Promise.all([
    permissions.contains({ origins: [TIKTOK] }),
    tabs.query({ active: true, currentWindow: true }),
  ]);
  if (!access) return { state: 'no-access' };
  if (tab?.id === undefined) return { state: 'elsewhere' };
  const seen = await askTab(tab.id, 'read-tab');
  if (!seen.ok) {
    return isTikTok(tab.url) ? { state: 'not-connected', tabId: tab.id } : { state: 'elsewhere' };
  }
  const isPrivate = tab.incognito;
  const answer = await askEstimateSeen({ reading: seen.value, isPrivate, videos: 'first' });
  const { gaveUp } = Object(seen.value) as { gaveUp?: unknown };
  return { state: 'asked', seen: seen.value, isPrivate, gaveUp: gaveUp === true, answer };
}

/** The browser tells the address only of pages that Permille may read. */
function isTikTok(url: string | undefined): boolean {
  return url?.startsWith(TIKTOK.slice(0, -1)) === true;
}
