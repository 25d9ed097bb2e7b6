import type { Page, Worker } from '@playwright/test';
import { seenAsReading } from '../../src/messages/seen';
import type { Reading } from '../../src/reading/reading';
import { expect, test as base } from './harness';

interface Fixtures {
  /** Asks the page in `page`'s tab what has been read on it, as the popup does. */
  readTab: (page: Page) => Promise<Reading>;
}

export { expect };

export const test = base.extend<Fixtures>({
  readTab: async ({ browserWithExtension }, use) => {
    await use(async (page) => {
      const { extension } = browserWithExtension;
      if (!extension) throw new Error('Without the extension nothing is read');
      return seenAsReading.parse(await seenIn(extension.worker, page));
    });
  },
});

/** Asks the page in `page`'s tab what it has seen so far; returns that as it was sent. */
export async function seenIn(worker: Worker, page: Page): Promise<unknown> {
  const reply: unknown = await worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const id = tabs.filter((tab) => tab.url === url).at(-1)?.id;
    if (id === undefined) throw new Error(`The extension sees no tab at ${url}`);
    const answered: unknown = await chrome.tabs.sendMessage(id, {
      type: 'read-tab',
      request: null,
    });
    return answered;
  }, page.url());
  return (reply as { answer: unknown }).answer;
}
