import type { Browser } from 'wxt/browser';
import type { Asker } from './context';

const TIKTOK = 'https://www.tiktok.com';

interface Runtime {
  readonly id: string;
  getURL(path: '/'): string;
}

/**
 * Returns who sent a message, by what the browser says of the sender and by nothing that the message says:
 * our script in the top frame of a page of TikTok's, a page of the extension, or `null` for anyone else.
 */
export function askerOf(sender: Browser.runtime.MessageSender, runtime: Runtime): Asker | null {
  if (sender.id !== runtime.id) return null;
  // An address of the extension has no origin that every browser writes alike.
  if (sender.url?.startsWith(runtime.getURL('/')) === true) return 'extension';
  return originOf(sender) === TIKTOK && sender.tab !== undefined && sender.frameId === 0
    ? 'page'
    : null;
}

/** Firefox tells the address alone. */
function originOf({ origin, url }: Browser.runtime.MessageSender): string | null {
  if (origin !== undefined) return origin;
  try {
    return url === undefined ? null : new URL(url).origin;
  } catch {
    return null;
  }
}
