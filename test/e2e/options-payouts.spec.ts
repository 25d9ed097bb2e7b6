import type { Page } from '@playwright/test';
import { creatorFor } from '../site/creators';
import { expect, test } from './harness';

async function add(view: Page, month: string, paid: string, views: string, qualified: string) {
  await view.getByLabel('Month', { exact: true }).selectOption({ label: month });
  await view.getByLabel('Paid, in USD').fill(paid);
  await view.getByLabel('Views', { exact: true }).fill(views);
  await view.getByLabel('Qualified views').fill(qualified);
  await view.getByRole('button', { name: 'Add this month' }).click();
}

/** The names of the last three months, the newest first. */
function lastMonths(): string[] {
  const format = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const now = new Date();
  return [1, 2, 3].map((back) =>
    format.format(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1))),
  );
}

/** The ends of "$1,200 – 3,400". */
function width(text: string): number {
  const [low = 0, high = 0] = [...text.matchAll(/[\d.,]+/g)].map(([number]) =>
    Number(number.replaceAll(',', '')),
  );
  return high / low;
}

test.describe('own payouts in the options', () => {
  test('narrow what is estimated, and say so before and after', async ({
    page,
    openCreator,
    options,
  }) => {
    const { handle } = creatorFor('micro');
    await openCreator(handle);
    const badge = page.locator('[data-permille=badge]').first();
    const before = await badge.getAttribute('aria-label');
    const view = await options('payouts');
    await view.getByLabel('Handle').fill(`@${handle}`);
    for (const month of lastMonths()) await add(view, month, '500', '1000000', '500000');
    await expect(view.locator('[data-month]')).toHaveCount(3);
    await expect(view.locator('[data-month]').first()).toContainText('$1.00 per 1,000 qualified');

    const rpm = view.getByTestId('taught').locator('dl').first().locator('dd');
    // Until the months are saved, what comes after is what was before.
    await expect(async () => {
      const [rpmBefore = '', rpmAfter = ''] = await rpm.allTextContents();
      expect(width(rpmAfter)).toBeLessThan(width(rpmBefore));
    }).toPass();
    await expect(badge).not.toHaveAttribute('aria-label', before ?? '');
  });

  test('are refused in plain words', async ({ options }) => {
    const view = await options('payouts');
    const [month = ''] = lastMonths();
    await view.getByLabel('Handle').fill('two words');
    await expect(view.getByRole('alert')).toContainText('A handle has 2 to 24 letters');
    await view.getByLabel('Handle').fill('willow.fern');
    await expect(view.getByRole('alert')).toBeHidden();
    await add(view, month, '', '1000', '500');
    await expect(view.getByRole('alert')).toContainText('Enter what was paid');
    await add(view, month, '10', '1000', '5000');
    await expect(view.getByRole('alert')).toContainText('Are the two swapped?');
    await add(view, month, '10', '', '');
    await expect(view.getByRole('alert')).toContainText('a month teaches nothing');
    await add(view, month, '10', '1000', '500');
    await add(view, month, '10', '1000', '500');
    await expect(view.getByRole('alert')).toContainText('That month is there already');
  });

  test('can be changed, removed and brought back', async ({ options }) => {
    const view = await options('payouts');
    const [month = ''] = lastMonths();
    await add(view, month, '10', '1000', '500');
    await view.getByRole('button', { name: `Change ${month}` }).click();
    await view.getByLabel('Paid, in USD').fill('12');
    await view.getByRole('button', { name: 'Save this month' }).click();
    await expect(view.getByText(`${month}: 12 USD`)).toBeVisible();
    await view.getByRole('button', { name: `Remove ${month}` }).click();
    await expect(view.locator('[data-month]')).toHaveCount(0);
    await view.getByRole('button', { name: 'Undo' }).click();
    await expect(view.getByText(`${month}: 12 USD`)).toBeVisible();
  });
});
