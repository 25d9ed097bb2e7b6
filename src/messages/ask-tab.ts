import { browser } from 'wxt/browser';
import { askBy } from './transport';
import type { Answer, Parse } from './transport';

/** Asks the page in tab `tabId`, once: there may be nobody. */
export function askTab<T>(
  tabId: number,
  type: string,
  parse: Parse<T | Promise<T>>,
): Promise<Answer<T>> {
  return askBy((message) => browser.tabs.sendMessage(tabId, message), [], { type }, parse);
}
