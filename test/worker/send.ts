import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askerOf } from '../../src/worker/asker';
import type { Asker } from '../../src/worker/context';

/** Where the samples' creator is, and the popup. */
export const ADDRESS: Readonly<Record<Asker, string>> = {
  page: 'https://www.tiktok.com/@willow.fern',
  extension: 'chrome-extension://own/popup.html',
};

const runtime = { id: 'own', getURL: () => 'chrome-extension://own/' };

/** Returns whether a message of `send` comes from `who`, as the worker finds it out. */
export function isFrom(who: Asker, sender: Browser.runtime.MessageSender): boolean {
  return askerOf(sender, runtime) === who;
}

/** Sends a message as the browser would: from a page of TikTok's, the creator's if no `url` says otherwise, or the popup. */
export function send(
  who: Asker,
  type: string,
  request: unknown,
  { url = ADDRESS[who], tab = {} }: { url?: string; tab?: Partial<Browser.tabs.Tab> } = {},
): Promise<{ answer?: unknown; fault?: string }> {
  return new Promise((resolve) => {
    const sender = { id: runtime.id, frameId: 0, url, tab };
    void fakeBrowser.runtime.onMessage.trigger(
      { type, request },
      sender as never,
      resolve as never,
    );
  });
}
