import type { Page } from 'puppeteer-core';
import { creatorFor } from '../site/creators';
import { cardIn, expect, test } from './harness';

// In Firefox a person may take the access to a site back at any time, and give it again.

const site = { origins: ['https://www.tiktok.com/*'] };

const hasAccess = (view: Page) =>
  view.evaluate((wanted) => chrome.permissions.contains(wanted), site);

test('access that is taken back leaves the page alone, and given again brings the estimate back', async ({
  firefox,
  open,
}) => {
  const page = await open(`/@${creatorFor('micro').handle}`);
  await cardIn(page, 'ready');
  const view = await firefox.newExtensionPage('popup.html');
  expect(await hasAccess(view)).toBe(true);

  expect(await view.evaluate((wanted) => chrome.permissions.remove(wanted), site)).toBe(true);
  await page.reload();
  await page.waitForSelector('[data-e2e=user-post-item]');
  expect(await page.$$('[data-permille]')).toEqual([]);

  await giveAgain(view);
  await expect.poll(() => hasAccess(view)).toBe(true);
  await page.reload();
  await cardIn(page, 'ready');
});

/** Firefox lets an extension ask only while a person clicks. */
async function giveAgain(view: Page): Promise<void> {
  await view.evaluate((wanted) => {
    const button = document.createElement('button');
    button.id = 'give-again';
    button.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 99px; height: 50px';
    button.addEventListener('click', () => void chrome.permissions.request(wanted));
    document.body.append(button);
  }, site);
  await view.bringToFront();
  await view.click('#give-again');
}
