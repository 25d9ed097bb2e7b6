import { creatorFor } from '../site/creators';
import { expect, test } from './harness';
import { cardReady } from './popup';

test.beforeEach(async ({ page, openCreator }) => {
  await openCreator(creatorFor('macro').handle);
  await cardReady(page);
});

test('every figure opens down to what was seen, assumed or cited', async ({ popup }) => {
  const view = await popup();
  await view.getByRole('tab', { name: 'Why' }).click();
  const tree = view.getByRole('region', { name: 'Why these numbers' });
  await tree.locator('summary', { hasText: 'Creator Rewards' }).first().click();
  const share = tree.locator('li', { hasText: 'Qualified share of views' }).last();
  await expect(share).toContainText('30 –\u2060 60%');
  const source = share.getByRole('link', { name: /Napolify/ });
  await expect(source).toHaveAttribute(
    'href',
    'https://napolify.com/blogs/news/tiktok-qualified-views',
  );
  await expect(source).toHaveAttribute('rel', /noreferrer/);
  await tree.locator('summary', { hasText: 'Views that may earn' }).first().click();
  await tree.locator('summary', { hasText: 'Views in 30 days' }).first().click();
  await expect(tree.locator('[data-from=seen]').first()).toHaveText('seen');
  await expect(view.getByText(/^Seen: 16 videos in \d+ days/)).toBeVisible();
});

test('what would narrow the range most leads to trying it out', async ({ popup }) => {
  const view = await popup();
  await view.getByRole('tab', { name: 'Why' }).click();
  const narrowing = view.getByTestId('narrowing');
  await expect(narrowing.locator('[data-missing]').first()).toContainText(/\d% narrower/);
  const deals = narrowing.locator('[data-missing=deals]');
  await deals.getByRole('button', { name: 'Try it' }).click();
  await expect(view.getByRole('tab', { name: 'What if' })).toHaveAttribute('aria-selected', 'true');
  await view.getByLabel('Sponsored posts a month').fill('2');
  await view.getByRole('tab', { name: 'Why' }).click();
  await expect(narrowing.locator('[data-missing=deals]')).toHaveCount(0);
});
