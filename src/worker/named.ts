import type { Browser } from 'wxt/browser';
import { keyOf } from '../creators/record';
import { readAddress } from '../tiktok/address';

/**
 * Returns the keys of the creators whom the address of a message's sender names, by what the browser says of it.
 * Right after a page moved on without loading, frame and tab may each tell the address before or the one after, so
 * either counts. Lists and feeds name nobody.
 */
export function namedBy({ url, tab }: Browser.runtime.MessageSender): ReadonlySet<string> {
  const handles = [url, tab?.url].map((address) => readAddress(address ?? '').handle);
  return new Set(handles.flatMap((handle) => (handle === null ? [] : keyOf(handle))));
}
