import { expect, test } from '@playwright/test';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { openPopup } from '../../scripts/support/popup';
import { creatorFor } from '../site/creators';
import { addressOf } from '../site/tile';
import { videosOf } from '../site/videos';
import { collectFaults } from './faults';
import { remembered, sawBefore } from './memory';
import { inOwnBrowser } from './own-browser';

// Private windows: docs/privacy.md, "Never".

const card = (page: Page) => page.locator('[data-permille=card]');
const now = new Date();
const micro = creatorFor('micro');
const short = videosOf(micro, now)
  .slice(0, 16)
  .find(({ kind, durationSeconds }) => kind === 'video' && durationSeconds < 60)!;
const address = addressOf(micro, short);
const badge = (page: Page) =>
  page.locator(`[data-e2e=user-post-item]:has(a[href="${address}"]) [data-permille=badge]`);
const unsure = /Earns only if it is 60 s or longer/;
const tooShort = new RegExp(`Earns nothing: ${String(short.durationSeconds)} s`);
const profile = (role: string) => `https://www.tiktok.com/@${creatorFor(role).handle}`;

/**
 * Allows the extension in private windows, as a person does on the browser's own page, and returns its new worker. The
 * browser loads it anew for that, and one that came from a folder only in developer mode.
 */
async function allowInPrivate(context: BrowserContext, id: string, old: Worker): Promise<Worker> {
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: Record<
        'updateProfileConfiguration' | 'updateExtensionConfiguration',
        (change: object) => Promise<void>
      >;
    };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  const others = () => context.serviceWorkers().filter((worker) => worker !== old);
  await expect.poll(() => others().length).toBe(1);
  await extensions.close();
  return others()[0]!;
}

/** Opens an address in a private window. */
async function openPrivate(context: BrowserContext, worker: Worker, url: string): Promise<Page> {
  const coming = context.waitForEvent('page', { timeout: 15_000 });
  const isPrivate = await worker.evaluate(
    async (address) => (await chrome.windows.create({ incognito: true, url: address }))?.incognito,
    url,
  );
  expect(isPrivate).toBe(true);
  const page = await coming;
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  return page;
}

test('in a private window card and popup know nothing from before, and nothing of it is remembered', async () => {
  await inOwnBrowser(
    async (launched) => {
      const { context } = launched;
      const { id, worker: old } = launched.extension!;
      const worker = await allowInPrivate(context, id, old);
      const { faults } = collectFaults(context);
      const kept = async () => [
        await remembered(worker, 'heads'),
        await remembered(worker, 'histories'),
      ];
      const over = (page: Page) => openPopup({ ...launched, extension: { id, worker } }, page);
      // What its own page told of a video stays known on the profile: it is too short to earn.
      const page = await context.newPage();
      await page.goto(profile('micro'));
      await expect(badge(page)).toHaveAttribute('aria-label', unsure);
      await page.goto(address);
      await expect(page.locator('[data-permille=pill]')).toHaveAttribute('aria-label', tooShort);
      await page.goto(profile('micro'));
      await expect(badge(page)).toHaveAttribute('aria-label', tooShort);
      await expect.poll(() => remembered(worker, 'heads')).toHaveLength(1);
      expect(await sawBefore(worker, [{ daysAgo: 3, share: 0.5 }])).toBeGreaterThan(0);
      const known = await over(page);
      await known.getByRole('tab', { name: 'Videos' }).click();
      await expect(known.getByTestId('history')).toBeVisible();
      await known.close();
      // So that what is compared below does not change by a look that this page has still to take.
      await page.goto('about:blank');
      const before = await kept();

      const hidden = await openPrivate(context, worker, profile('micro'));
      await expect(badge(hidden)).toHaveAttribute('aria-label', unsure);
      const popup = await over(hidden);
      await expect(popup.getByTestId('month')).toContainText('a month');
      // The page works there as anywhere: there is nothing that the popup would have to say.
      await expect(popup.getByRole('alert')).toHaveCount(0);
      await popup.getByRole('tab', { name: 'Videos' }).click();
      await expect(popup.locator('tr[data-video]').first()).toBeVisible();
      await expect(popup.getByTestId('history')).toHaveCount(0);
      await popup.close();
      const other = await openPrivate(context, worker, profile('macro'));
      await (await over(other)).getByTestId('month').waitFor();
      expect(await kept()).toEqual(before);

      // Who is opened after it, in a window that is not private, is remembered: by then so would those before be.
      await page.goto(profile('nano'));
      await expect.poll(() => remembered(worker, 'heads')).toHaveLength(2);
      const keys = (await remembered(worker, 'heads')).map((head) => (head as { key: string }).key);
      expect(keys.sort()).toEqual([creatorFor('micro').handle, creatorFor('nano').handle].sort());
      expect(faults.unexpected()).toEqual([]);
    },
    'en',
    { site: { now } },
  );
});
