import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { creatorFor } from '../site/creators';
import { expect, test } from './harness';

/** What axe finds wrong; `within` limits it to our own nodes on a page that is not ours. */
async function violations(page: Page, within?: string) {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (within === undefined ? axe : axe.include(within)).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** Opens whatever folds, one inside the other. */
async function unfoldAll(view: Page): Promise<void> {
  await view.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ site: { theme } });

    test('axe finds nothing wrong with the card, folded, open, and with its menu', async ({
      page,
      openCreator,
    }) => {
      await openCreator(creatorFor('not-eligible').handle);
      const card = page.locator('[data-permille=card]');
      await expect(card).toHaveAttribute('data-state', 'ready');
      expect(await violations(page, '[data-permille=card]')).toEqual([]);
      await card.getByRole('button', { name: 'Show what it is made of' }).click();
      await expect(card.getByText('An estimate.')).toBeVisible();
      expect(await violations(page, '[data-permille=card]')).toEqual([]);
      await card.getByRole('button', { name: 'What is shown, and where' }).click();
      await expect(card.getByLabel('Amounts on videos')).toBeVisible();
      expect(await violations(page, '[data-permille=card]')).toEqual([]);
    });

    test('axe finds nothing wrong with the reasons of a badge', async ({ page, openCreator }) => {
      await openCreator(creatorFor('micro').handle);
      await page.locator('[data-permille=badge]').first().waitFor();
      const box = await page.locator('[data-permille=badge]').first().boundingBox();
      await page.mouse.move(box!.x + 5, box!.y + 5);
      await expect(page.locator('[data-permille=tip]')).toBeVisible();
      expect(await violations(page, '[data-permille=tip]')).toEqual([]);
    });

    test('axe finds nothing wrong with the pill and the chips', async ({ page }) => {
      await page.goto('https://www.tiktok.com/search?q=x');
      await page.locator('[data-permille=chip]').first().waitFor();
      expect(await violations(page, '[data-permille=chip]')).toEqual([]);
      await page.goto(`https://www.tiktok.com/@${creatorFor('micro').handle}`);
      const link = page.locator('[data-e2e=user-post-item] a').first();
      await page.goto((await link.getAttribute('href')) ?? '');
      await page.locator('[data-permille=pill]').waitFor();
      expect(await violations(page, '[data-permille=pill]')).toEqual([]);
    });

    test('axe finds nothing wrong with the badges', async ({ page, openCreator }) => {
      await openCreator(creatorFor('micro').handle);
      await expect(page.locator('[data-permille=badge]')).toHaveCount(16);
      expect(await violations(page, '[data-permille=badge]')).toEqual([]);
    });

    test('axe finds nothing wrong with any part of the popup over a creator', async ({
      page,
      openCreator,
      popup,
    }) => {
      await openCreator(creatorFor('not-eligible').handle);
      await expect(page.locator('[data-permille=card]')).toHaveAttribute('data-state', 'ready');
      const view = await popup();
      await view.emulateMedia({ colorScheme: theme });
      for (const tab of ['Month', 'What if', 'Videos', 'Why']) {
        await view.getByRole('tab', { name: tab }).click();
        await expect(view.getByRole('tabpanel')).not.toBeEmpty();
        if (tab === 'What if') await view.getByLabel('Hours of LIVE a month').fill('10');
        await unfoldAll(view);
        expect(await violations(view), tab).toEqual([]);
      }
      await view.getByRole('button', { name: 'JSON' }).click();
      await expect(view.getByText(/^Saved as/)).toBeVisible();
      expect(await violations(view), 'toast').toEqual([]);
    });

    test('axe finds nothing wrong with the popup elsewhere and at the first run', async ({
      page,
      popup,
    }) => {
      await page.goto('https://www.tiktok.com/foryou');
      const first = await popup(page, { firstRun: true });
      await first.emulateMedia({ colorScheme: theme });
      for (const button of ['Next', 'Next', 'Start']) {
        await expect(first.getByRole('button', { name: button })).toBeVisible();
        expect(await violations(first), button).toEqual([]);
        await first.getByRole('button', { name: button }).click();
      }
      await expect(first.getByText('Calculate by hand')).toBeVisible();
      await unfoldAll(first);
      await first.getByLabel('Followers', { exact: true }).fill('120000');
      await expect(first.getByTestId('month')).toBeVisible();
      expect(await violations(first), 'elsewhere').toEqual([]);
    });
  });
}
