import type { Page, WebWorker } from 'puppeteer-core';
import { defaultSettings } from '../../src/settings/defaults';
import { SETTINGS_KEY } from '../../src/settings/key';
import type { Settings } from '../../src/settings/settings';
import { creatorFor } from '../site/creators';
import { expect, test } from '@playwright/test';
import { whereTabsSleep } from './sleep';

// The browser puts tabs to sleep that nobody looks at: nothing of theirs runs until they are looked at again.

const TILE = '[data-e2e=user-post-item]';
const BADGE = '[data-permille=badge]';
const count = (page: Page, css: string) => page.$$eval(css, (all) => all.length);
const label = async (page: Page) => {
  const card = await page.waitForSelector('[data-permille=card][data-state=ready]');
  return card?.evaluate((node) => node.getAttribute('aria-label'));
};
const choose = (worker: WebWorker, currency: Settings['currency']) =>
  worker.evaluate((key, settings) => chrome.storage.local.set({ [key]: settings }), SETTINGS_KEY, {
    ...defaultSettings(),
    currency,
  });

test('a tab that was put to sleep and woken goes on', async () => {
  await whereTabsSleep(async ({ open, sleep, wake }) => {
    const { handle, videos } = creatorFor('nano');
    const page = await open(`/@${handle}`);
    await label(page);
    await sleep(page);
    await wake(page);
    await expect
      .poll(async () => {
        await page.evaluate(() => {
          scrollTo(0, document.documentElement.scrollHeight);
        });
        return count(page, TILE);
      })
      .toBe(videos.count);
    await expect.poll(() => count(page, BADGE)).toBe(videos.count);
  });
});

test('a tab asleep asks nothing of the worker, whatever happens meanwhile, and asks again when it wakes', async () => {
  test.slow();
  await whereTabsSleep(async ({ worker, open, sleep, wake }) => {
    const [mine, others] = [creatorFor('micro').handle, creatorFor('macro').handle];
    const page = await open(`/@${mine}`);
    await label(page);
    await worker.evaluate(() => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      chrome.runtime.onMessage.addListener((_message, { tab }) => {
        asked.push(tab?.url ?? '');
      });
    });
    const askedBy = async (handle: string) => {
      const asked = await worker.evaluate(
        () => (globalThis as unknown as { asked: string[] }).asked,
      );
      return asked.filter((url) => url.endsWith(handle)).length;
    };
    // The page never rests: awake it asks again and again.
    await page.evaluate(() => {
      // eslint-disable-next-line no-restricted-globals -- It is the page's.
      setInterval(() => {
        window.__site.rerender();
      }, 50);
    });
    await expect.poll(() => askedBy(mine)).toBeGreaterThan(1);

    await sleep(page);
    // What it sent before has arrived by the time that another tab was answered.
    const other = await open(`/@${others}`);
    await label(other);
    const before = await askedBy(mine);
    for (const [currency, sign] of [
      ['EUR', '€'],
      ['GBP', '£'],
      ['JPY', '¥'],
    ] as const) {
      await choose(worker, currency);
      await expect.poll(() => label(other)).toContain(sign);
      await other.reload();
      expect(await label(other)).toContain(sign);
    }
    expect(await askedBy(others)).toBeGreaterThan(3);
    expect(await askedBy(mine)).toBe(before);
    expect(await label(page)).toContain('$');

    await wake(page);
    await expect.poll(() => askedBy(mine)).toBeGreaterThan(before);
    await expect.poll(() => label(page)).toContain('¥');
  });
});

test('a tab asleep hears of changed settings when it wakes', async () => {
  await whereTabsSleep(async ({ worker, open, sleep, wake }) => {
    const page = await open(`/@${creatorFor('micro').handle}`);
    expect(await label(page)).toContain('$');
    await sleep(page);
    await choose(worker, 'EUR');
    await wake(page);
    await expect.poll(() => label(page)).toContain('€');
    await expect.poll(async () => (await count(page, BADGE)) - (await count(page, TILE))).toBe(0);
  });
});
