import { browser } from 'wxt/browser';
import { askBy } from './transport';
import type { Answer } from './transport';

/** Asks the page in tab `tabId`, once: there may be nobody. The answer is as it came. */
export function askTab(tabId: number, type: string): Promise<Answer<unknown>> {
  return askBy((message) => browser.tabs.sendMessage(tabId, message), [], { type });
}
