import { creatorFor } from '../site/creators';
import { expect, test } from './harness';

test.describe('the rates in the options', () => {
  test('can be edited: what changes is shown first, and badges on the open page follow at once', async ({
    page,
    openCreator,
    options,
  }) => {
    await openCreator(creatorFor('macro').handle);
    const badge = page.locator('[data-permille=badge]').first();
    const before = await badge.getAttribute('aria-label');
    const view = await options('rates/rewards.rpm');
    const rate = view.locator('[id="rewards.rpm"]');
    await expect(rate).toBeFocused();
    await rate.getByLabel('Low').fill('4');
    await rate.getByLabel('Likely').fill('6.3');
    await expect(rate.getByRole('alert')).toContainText('must rise in that order');
    await rate.getByLabel('High').fill('10');
    await expect(rate.getByTestId('effect')).toContainText('Rewards');
    await expect(badge).toHaveAttribute('aria-label', before ?? '');
    await rate.getByLabel('High').press('Enter');
    await expect(badge).not.toHaveAttribute('aria-label', before ?? '');
    await expect(rate.getByText('yours', { exact: true })).toBeVisible();

    await rate.getByRole('button', { name: 'Reset' }).click();
    await expect(badge).toHaveAttribute('aria-label', before ?? '');
    await view.getByRole('button', { name: 'Undo' }).click();
    await expect(badge).not.toHaveAttribute('aria-label', before ?? '');
    await view.getByRole('button', { name: 'Reset 1 number of yours' }).click();
    await expect(badge).toHaveAttribute('aria-label', before ?? '');
  });

  test('are refused out of bounds, with the reason', async ({ options }) => {
    const view = await options('rates/live.usdPerDiamond');
    const rate = view.locator('[id="live.usdPerDiamond"]');
    await expect(rate.getByText('Disputed:')).toBeVisible();
    await rate.getByLabel('High').fill('5');
    await expect(rate.getByRole('alert')).toContainText('between 0 and 0.1');
    await expect(rate.getByRole('alert')).toContainText('a Diamond comes from two coins');
    await expect(rate.getByRole('button', { name: 'Use this' })).toBeDisabled();
  });

  test('are found by the keyboard, by card and by programme', async ({ options }) => {
    const view = await options('rates');
    await view.getByRole('heading', { level: 1 }).click();
    await view.keyboard.press('/');
    await expect(view.getByRole('searchbox')).toBeFocused();
    await view.keyboard.type('diamond');
    await expect(view.getByRole('heading', { name: 'LIVE gifts' })).toBeVisible();
    await expect(view.getByRole('heading', { name: 'Brand deals' })).toBeHidden();
    const diamond = view.locator('[id="live.usdPerDiamond"]');
    await expect(diamond).toContainText('0.05');
    await view.getByRole('radio', { name: 'Observed' }).check();
    await expect(diamond).toContainText('0.005 –\u2060 0.01');
    await view.getByRole('searchbox').fill('nothing is called this');
    await expect(view.getByText('Nothing here is called that')).toBeVisible();
  });

  test('of one page are those of the other', async ({ options }) => {
    const one = await options('rates/rewards.minFollowers');
    const other = await options('rates/rewards.minSeconds');
    const followers = one.locator('[id="rewards.minFollowers"]');
    await followers.getByLabel('Your number').fill('5000');
    await followers.getByRole('button', { name: 'Use this' }).click();
    const seconds = other.locator('[id="rewards.minSeconds"]');
    await seconds.getByLabel('Your number').fill('30');
    await seconds.getByRole('button', { name: 'Use this' }).click();
    for (const view of [one, other]) {
      await expect(view.locator('[id="rewards.minFollowers"] summary')).toContainText('5,000');
      await expect(view.locator('[id="rewards.minSeconds"] summary')).toContainText('30');
    }
  });
});
