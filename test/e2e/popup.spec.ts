import { creatorFor } from '../site/creators';
import { expect, test } from './harness';
import { cardReady } from './popup';

test.describe('the popup over a profile', () => {
  test('shows who it is, how well it was read, the month and each stream on its scale', async ({
    page,
    openCreator,
    popup,
  }) => {
    const creator = creatorFor('not-eligible');
    await openCreator(creator.handle);
    await cardReady(page);
    const view = await popup();
    await expect(view.getByRole('heading', { name: creator.name })).toBeVisible();
    await expect(view.getByText('3,666 followers')).toBeVisible();
    await expect(view.getByText(/Little to go on · 16 videos in \d days/)).toBeVisible();
    await expect(view.getByTestId('month')).toContainText('a month');
    const rewards = view.locator('[data-stream=rewards]').first();
    await expect(rewards).toHaveAttribute('data-state', 'cannot');
    await expect(rewards).toContainText('Not eligible: 3,666 of 10,000 followers');
    await expect(rewards).toContainText(/If eligible: \$/);
    await expect(view.locator('[data-stream=brand]')).toHaveAttribute('data-state', 'earns');
    const live = view.locator('[data-stream=live]');
    await expect(live).toHaveAttribute('data-state', 'unknown');
    await expect(live).toContainText('Hours of LIVE are not known');
  });

  test('folds eligibility criterion by criterion, what else is possible and what brands look at', async ({
    page,
    openCreator,
    popup,
  }) => {
    await openCreator(creatorFor('not-eligible').handle);
    await cardReady(page);
    const view = await popup();
    const followers = view.locator('[data-criterion=followers]');
    await expect(followers).toBeHidden();
    await view.getByText('Not eligible for Rewards').click();
    await expect(followers).toHaveAttribute('data-status', 'not-met');
    await expect(followers).toContainText('10,000 followers');
    await expect(followers).toContainText('3,666');

    await view.getByText('Also possible').click();
    for (const stream of ['subscriptions', 'affiliate', 'shop', 'fund']) {
      await expect(view.locator(`[data-stream=${stream}]`)).toBeVisible();
    }
    await view.getByText('Figures that brands look at').click();
    await expect(view.locator('[data-figure=meanViews]')).toContainText('of 16 posts');
    await expect(view.locator('[data-figure=engagementByViews]')).toContainText('not shown');
    await expect(view.locator('[data-figure=postsPerWeek]')).toContainText(/\d/);
  });

  test('compares the month with a 9-to-5: the wage that ships, then the target', async ({
    page,
    openCreator,
    popup,
    settings,
  }) => {
    await openCreator(creatorFor('macro').handle);
    await cardReady(page);
    const view = await popup();
    const gauge = view.getByTestId('nine-to-five');
    await expect(gauge).toContainText('of $5,180 a month, the median full-time wage in the US');
    await expect(gauge).toContainText(/Rewards alone would take .+ qualified views a month/);
    await settings({ target: { amount: 3_210, currency: 'EUR' }, currency: 'EUR' });
    await expect(gauge).toContainText('of your target of €3,210 a month');
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
    await view.getByRole('tab', { name: 'Why' }).click();
    await expect(view.getByLabel('Article')).toBeChecked();
    await expect(
      view.getByText(/A Diamond is disputed: .* 200 coins pay the creator \$5/),
    ).toBeVisible();
    const before = await view.getByTestId('month').textContent();

    await view.getByLabel('Observed').check();
    await expect(view.getByTestId('month')).not.toHaveText(before ?? '');
    await expect(badge).not.toHaveAttribute('aria-label', article ?? '');

    await view.reload();
    await view.getByRole('tab', { name: 'Why' }).click();
    await expect(view.getByLabel('Observed')).toBeChecked();
  });

  test('follows the currency', async ({ page, openCreator, popup, settings }) => {
    await openCreator(creatorFor('macro').handle);
    await cardReady(page);
    const view = await popup();
    await expect(view.getByTestId('month')).toContainText('$');
    await settings({ currency: 'EUR' });
    await expect(view.getByTestId('month')).toContainText('€');
    await expect(view.getByTestId('month')).not.toContainText('$');
  });

  test('is dark or light as the user chose, whatever the system', async ({
    page,
    openCreator,
    popup,
    settings,
  }) => {
    await openCreator(creatorFor('macro').handle);
    await cardReady(page);
    const view = await popup();
    const paper = () => view.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await view.emulateMedia({ colorScheme: 'light' });
    const light = await paper();
    await settings({ theme: 'dark' });
    await expect.poll(paper).not.toBe(light);
    await view.emulateMedia({ colorScheme: 'dark' });
    await settings({ theme: 'light' });
    await expect.poll(paper).toBe(light);
  });
});
