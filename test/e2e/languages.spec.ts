import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openOptions } from '../../scripts/support/options';
import { openPopup } from '../../scripts/support/popup';
import { creatorFor } from '../site/creators';
import { inOwnBrowser } from './own-browser';
import { cardReady } from './popup';

// English is what all other tests read. Here nothing may be cut off, and no value be left out of its text.
const OPTIONS = ['money', 'assumptions', 'rates', 'page', 'memory', 'payouts', 'help', 'about'];

const { handle } = creatorFor('not-eligible');

for (const language of ['nl', 'de', 'fr', 'es', 'pt-BR', 'ja', 'ko']) {
  test(`what is said in ${language} fits a narrow window and is complete`, async () => {
    test.slow();
    await inOwnBrowser(async (launched) => {
      const page = await launched.context.newPage();
      await page.goto(`https://www.tiktok.com/@${handle}`);
      await cardReady(page);
      await expect(page.locator('[data-permille=card]')).toHaveAttribute('lang', language);
      await expect(page.locator('[data-permille=card]')).not.toContainText(/[{}]/);

      const popup = await openPopup(launched, page);
      await expect(popup.getByTestId('month')).toBeVisible();
      for (const tab of await popup.getByRole('tab').all()) {
        await tab.click();
        await expectToFit(popup, language);
      }
      for (const place of OPTIONS) {
        const options = await openOptions(launched, place);
        await options.setViewportSize({ width: 360, height: 740 });
        await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
        if (place === 'memory') await expect(options.getByText(`@${handle}`)).toBeVisible();
        await expectToFit(options, language);
        await options.close();
      }
    }, language);
  });
}

/** Expects the page to be in `language`, no wider than its window, and without a value that was left out. */
async function expectToFit(page: Page, language: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('body')).not.toContainText(/[{}]/);
  const excess = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(excess).toBe(0);
}
