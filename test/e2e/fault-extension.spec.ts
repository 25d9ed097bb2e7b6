import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { creatorFor } from '../site/creators';
import { inOwnBrowser } from './own-browser';

// The extension goes away under open tabs: it is updated, reloaded or switched off.

const card = (page: Page) => page.locator('[data-permille=card]');

/** Collects what the page's console says in red. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** Switches the extension as a person does on the browser's own page; an update does the same, off and on. */
async function switchExtension(context: BrowserContext, id: string, on: boolean): Promise<void> {
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(([which, state]) => chrome.management.setEnabled(which, state), [
    id,
    on,
  ] as const);
  await extensions.close();
}

test('a tab that is open while the extension is updated says what to do, and works after it', async () => {
  await inOwnBrowser(async ({ context, extension }) => {
    const page = await context.newPage();
    const errors = errorsOf(page);
    await page.goto(`https://www.tiktok.com/@${creatorFor('micro').handle}`);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await switchExtension(context, extension?.id ?? '', false);
    await switchExtension(context, extension?.id ?? '', true);
    await page.bringToFront();
    await page.evaluate(
      (path) => {
        window.__site.navigate(path);
      },
      `/@${creatorFor('nano').handle}`,
    );
    await expect(card(page)).toContainText('Reload the page to see it again');
    expect(errors).toEqual([]);
    await page.reload();
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expect(card(page)).toHaveAttribute('aria-label', /3,241 of 10,000 followers/);
  });
});

test('a tab that is open while the extension is switched off says what to do, and raises no error', async () => {
  await inOwnBrowser(async ({ context, extension }) => {
    const page = await context.newPage();
    const errors = errorsOf(page);
    await page.goto(`https://www.tiktok.com/@${creatorFor('micro').handle}`);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await switchExtension(context, extension?.id ?? '', false);
    await page.bringToFront();
    await page.evaluate(async () => {
      for (let count = 0; count < 20; count += 1) {
        scrollBy(0, 900);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      window.__site.rerender();
    });
    await expect(page.locator('[data-permille=card][data-state=reading]')).toHaveCount(0);
    await page.evaluate(
      (path) => {
        window.__site.navigate(path);
      },
      `/@${creatorFor('nano').handle}`,
    );
    await expect(card(page)).toContainText('Reload the page to see it again');
    expect(errors).toEqual([]);
    await page.reload();
    await expect(page.locator('[data-e2e=user-post-item]').first()).toBeVisible();
    await expect(page.locator('[data-permille]')).toHaveCount(0);
  });
});
