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

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ site: { theme } });

    test('axe finds nothing wrong with the card, folded and open', async ({
      page,
      openCreator,
    }) => {
      await openCreator(creatorFor('not-eligible').handle);
      const card = page.locator('[data-permille=card]');
      await expect(card).toHaveAttribute('data-state', 'ready');
      expect(await violations(page, '[data-permille=card]')).toEqual([]);
      await card.getByRole('button').click();
      await expect(card.getByText('An estimate.')).toBeVisible();
      expect(await violations(page, '[data-permille=card]')).toEqual([]);
    });

    test('axe finds nothing wrong with the badges', async ({ page, openCreator }) => {
      await openCreator(creatorFor('micro').handle);
      await expect(page.locator('[data-permille=badge]')).toHaveCount(16);
      expect(await violations(page, '[data-permille=badge]')).toEqual([]);
    });

    test('axe finds nothing wrong with the popup', async ({ page, openCreator, popup }) => {
      await openCreator(creatorFor('not-eligible').handle);
      await expect(page.locator('[data-permille=card]')).toHaveAttribute('data-state', 'ready');
      const view = await popup();
      await view.emulateMedia({ colorScheme: theme });
      await expect(view.getByTestId('month')).toBeVisible();
      await view.getByText('How this was read').click();
      expect(await violations(view)).toEqual([]);
    });
  });
}
