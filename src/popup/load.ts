import type { Browser } from 'wxt/browser';
import type { Estimate } from '../engine/estimate';
import { askEstimate } from '../messages/ask-estimate';
import { askReading } from '../messages/ask-reading';
import type { Reading } from '../reading/reading';

/** What the popup has to show. */
export type Loaded =
  | { state: 'no-page' }
  | { state: 'fault' }
  | { state: 'read'; reading: Reading; estimate: Estimate };

/**
 * Asks the page in tab `tabId` what it read, and the worker what that amounts to. A tab without an
 * answer is not a TikTok page, or one that was open before Permille was installed.
 */
export async function load(tabId: number): Promise<Loaded> {
  const read = await askReading(tabId);
  if (!read.ok) return { state: 'no-page' };
  const answer = await askEstimate({ reading: read.value });
  if (!answer.ok) return { state: 'fault' };
  return { state: 'read', reading: read.value, estimate: answer.value };
}

/** Returns the id of the tab that the popup was opened on; `null` where the window has none. */
export async function activeTab(tabs: Pick<typeof Browser.tabs, 'query'>): Promise<number | null> {
  const [active] = await tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
