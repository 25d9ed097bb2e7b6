import type { Reading } from '../reading/reading';
import { askTab } from './ask-tab';
import { seenAsReading } from './seen';
import type { Answer } from './transport';

/** Asks the page in tab `tabId` what it has seen so far, and reads that. */
export function askReading(tabId: number): Promise<Answer<Reading>> {
  return askTab(tabId, 'read-tab', (raw) => seenAsReading.parse(raw));
}
