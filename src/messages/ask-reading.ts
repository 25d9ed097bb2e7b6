import type { Reading } from '../reading/reading';
import { askTab } from './ask-tab';
import type { Answer } from './transport';

/** Asks the page in tab `tabId` what it has seen so far, and reads that. */
export function askReading(tabId: number): Promise<Answer<Reading>> {
  // What reads it comes while the page answers: a popup that is opened elsewhere goes without.
  const reader = import('./seen');
  return askTab(tabId, 'read-tab', async (raw) => (await reader).seenAsReading.parse(raw));
}
