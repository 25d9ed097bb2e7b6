import type { Page } from '@playwright/test';
import { stillPage } from '../../scripts/support/popup';
import { creatorFor } from '../site/creators';
import { extensionToTest } from './build';
import { collectFaults } from './faults';
import { expect, test } from './harness';
import { inOwnBrowser } from './own-browser';
import { WorkerStopper } from './stop-worker';

// The browser may stop the worker at any moment. Nobody must notice.

const tiles = (page: Page) => page.locator('[data-e2e=user-post-item]');
const badges = (page: Page) => page.locator('[data-permille=badge]');
const card = (page: Page) => page.locator('[data-permille=card]');

test('what nobody catches in a worker that was woken is seen', async () => {
  const careless = `
    chrome.storage.onChanged.addListener(() => { setTimeout(() => { throw new Error('thrown'); }); });
    chrome.storage.onChanged.addListener(async () => { throw new Error('rejected'); });`;
  await inOwnBrowser(
    async ({ context, extension }) => {
      const { faults } = collectFaults(context);
      const page = await context.newPage();
      await page.goto(stillPage(extension!.id));
      const stopper = await WorkerStopper.in(context);
      for (const change of [1, 2]) {
        await expect(async () => {
          expect(await stopper.stop()).toBe(false);
        }).toPass();
        faults.seen.length = 0;
        await page.evaluate((n) => chrome.storage.local.set({ change: n }), change);
        await expect
          .poll(() => faults.seen.map((fault) => fault.replace(/ \(.*/, '')).sort())
          .toEqual([
            'Uncaught in the worker: Uncaught Error: thrown',
            'Unhandled in the worker: Error: rejected',
          ]);
      }
    },
    'en',
    { extension: extensionToTest('en', careless) },
  );
});

test('the worker is stopped before a page asks', async ({ context, page, openCreator }) => {
  const stopper = await WorkerStopper.in(context);
  await page.goto('https://www.tiktok.com/foryou');
  await expect(async () => {
    expect(await stopper.stop()).toBe(false);
  }).toPass();
  await openCreator(creatorFor('micro').handle);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(badges(page)).toHaveCount(16);
});

test('the worker is stopped while it answers', async ({ context, page, openCreator }) => {
  const stopper = await WorkerStopper.in(context);
  for (const role of ['micro', 'macro', 'nano', 'pinned', 'photos']) {
    const opening = openCreator(creatorFor(role).handle);
    // Somewhere between the first question and the last answer, another time for each.
    await expect(card(page)).toHaveCount(1);
    await stopper.stop();
    await opening;
    await stopper.stop();
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expect(badges(page)).toHaveCount(await tiles(page).count());
  }
});

test('the worker is stopped after it has answered', async ({
  context,
  page,
  openCreator,
  popup,
}) => {
  const stopper = await WorkerStopper.in(context);
  await openCreator(creatorFor('micro').handle);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  const view = await popup();
  await expect(view.getByTestId('month')).toContainText('a month');
  await stopper.stop();
  await view.reload();
  await expect(view.getByTestId('month')).toContainText('a month');
});

test('the worker is stopped a hundred times while a profile is scrolled', async ({
  context,
  page,
  openCreator,
}) => {
  test.slow();
  const { handle, videos } = creatorFor('macro');
  const stopper = await WorkerStopper.in(context);
  await openCreator(handle);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  let stops = 0;
  while (stops < 100) {
    await page.evaluate(() => {
      // Up and down, so that the list has something to do after its end as well.
      const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
      scrollTo(0, atEnd ? 0 : scrollY + 900);
      if (atEnd) window.__site.rerender();
    });
    if (await stopper.stop()) stops += 1;
  }
  await expect(async () => {
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    expect(await tiles(page).count()).toBe(videos.count);
  }).toPass();
  await expect(badges(page)).toHaveCount(videos.count);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(card(page)).toHaveAttribute('aria-label', /in 30 days/);
});
