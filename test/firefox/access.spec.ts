import type { Page } from 'puppeteer-core';
import { creatorFor } from '../site/creators';
import { cardIn, expect, expectText, test } from './harness';
import { reloadExtensionPage } from './launch';

// In Firefox a person may take the access to a site back at any time, and give it again.

const site = { origins: ['https://www.tiktok.com/*'] };

const hasAccess = (view: Page) =>
  view.evaluate((wanted) => chrome.permissions.contains(wanted), site);

test('access that is taken back leaves the page alone, and given again brings the estimate back', async ({
  open,
  popup,
}) => {
  const page = await open(`/@${creatorFor('micro').handle}`);
  await cardIn(page, 'ready');
  const view = await popup(page);
  await expectText(view, '[data-testid=month]', 'a month');

  expect(await view.evaluate((wanted) => chrome.permissions.remove(wanted), site)).toBe(true);
  await page.reload();
  await page.waitForSelector('[data-e2e=user-post-item]');
  expect(await page.$$('[data-permille]')).toEqual([]);

  await reloadExtensionPage(view);
  await expectText(view, 'main', 'Permille may not read TikTok');
  await view.bringToFront();
  // Firefox's own question is answered with yes: see launch.ts.
  await view.locator('aria/Allow www.tiktok.com[role="button"]').click();
  await expect.poll(() => hasAccess(view)).toBe(true);

  // The tab was loaded without Permille, so the popup offers to load it again.
  await page.bringToFront();
  await reloadExtensionPage(view);
  await expectText(view, 'main', 'This page was open before Permille');
  await view.bringToFront();
  await view.locator('aria/Reload the page[role="button"]').click();
  await cardIn(page, 'ready');
  await expectText(await popup(page), '[data-testid=month]', 'a month');
});
