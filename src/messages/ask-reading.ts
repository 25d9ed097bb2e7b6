import { readingSchema } from '../reading/reading';
import type { Reading } from '../reading/reading';
import { ask } from './transport';
import type { Answer } from './transport';

/** Asks the page in tab `tabId` what has been read on it so far. */
export function askReading(tabId: number): Promise<Answer<Reading>> {
  return ask('read-tab', null, (raw) => readingSchema.parse(raw), tabId);
}
