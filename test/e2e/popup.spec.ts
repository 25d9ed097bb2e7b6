import { creatorFor } from '../site/creators';
import { expect, test } from './harness';

test.describe('the popup over a profile', () => {
  test('shows who it is, the month, eligibility by criterion and how it was read', async ({
    page,
    openCreator,
    popup,
  }) => {
    const creator = creatorFor('not-eligible');
    await openCreator(creator.handle);
    await expect(page.locator('[data-permille=card]')).toHaveAttribute('data-state', 'ready');
    const view = await popup();
    await expect(view.getByRole('heading', { name: creator.name })).toBeVisible();
    await expect(view.getByText('3,666 followers')).toBeVisible();
    await expect(view.getByTestId('month')).toContainText('a month');
    await expect(view.getByRole('heading', { name: 'Not eligible for Rewards' })).toBeVisible();
    const followers = view.locator('[data-criterion=followers]');
    await expect(followers).toHaveAttribute('data-status', 'not-met');
    await expect(followers).toContainText('10,000 followers');
    await expect(followers).toContainText('3,666');
    await view.getByText('How this was read').click();
    await expect(view.getByText(/^Seen: 16 videos in \d+ days/)).toBeVisible();
  });

  test('switches the rate card, and the open page follows at once', async ({
    page,
    openCreator,
    popup,
  }) => {
    await openCreator(creatorFor('macro').handle);
    const badge = page.locator('[data-permille=badge]').first();
    const article = await badge.getAttribute('aria-label');
    const view = await popup();
    await expect(view.getByLabel('Article')).toBeChecked();
    const before = await view.getByTestId('month').textContent();

    await view.getByLabel('Observed').check();
    await expect(view.getByTestId('month')).not.toHaveText(before ?? '');
    await expect(badge).not.toHaveAttribute('aria-label', article ?? '');

    await view.reload();
    await expect(view.getByLabel('Observed')).toBeChecked();
  });

  test('says that a page shows no view counts', async ({ page, openCreator, popup }) => {
    await openCreator(creatorFor('without-counts').handle);
    await expect(page.locator('[data-permille=card]')).toHaveAttribute(
      'data-state',
      'counts-absent',
    );
    const view = await popup();
    await expect(view.getByTestId('month')).toHaveText('This page shows no view counts');
  });
});

test('elsewhere the popup says what to open', async ({ page, popup }) => {
  await page.goto('https://www.tiktok.com/foryou');
  const view = await popup();
  await expect(view.getByRole('heading', { name: "Open a creator's profile" })).toBeVisible();
});
