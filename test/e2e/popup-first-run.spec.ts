import { creatorFor } from '../site/creators';
import { expect, test } from './harness';
import { cardReady } from './popup';

test('the first run says what is read and what never happens, and asks for the money to speak of', async ({
  page,
  openCreator,
  popup,
}) => {
  await openCreator(creatorFor('macro').handle);
  await cardReady(page);
  const view = await popup(page, { firstRun: true });
  await expect(view.getByRole('heading', { name: 'What Permille reads' })).toBeVisible();
  await view.getByRole('button', { name: 'Next' }).click();
  await expect(view.getByRole('heading', { name: 'What it never does' })).toBeFocused();
  await view.getByRole('button', { name: 'Back' }).click();
  await expect(view.getByRole('heading', { name: 'What Permille reads' })).toBeFocused();
  await view.getByRole('button', { name: 'Next' }).click();
  await view.getByRole('button', { name: 'Next' }).click();
  await view.getByLabel('Show amounts in').selectOption('EUR');
  await view.getByLabel('What a month has to bring').fill('2750');
  await view.getByRole('button', { name: 'Start' }).click();

  await expect(view.getByTestId('month')).toContainText('€');
  await expect(view.getByTestId('nine-to-five')).toContainText('of your target of €2,750 a month');
  await view.reload();
  await expect(view.getByTestId('month')).toContainText('€');
});

test('the first run refuses a target that is none, and can be left without one', async ({
  page,
  popup,
}) => {
  await page.goto('https://www.tiktok.com/foryou');
  const view = await popup(page, { firstRun: true });
  await view.getByRole('button', { name: 'Next' }).press('Enter');
  await view.getByRole('button', { name: 'Next' }).press('Enter');
  const target = view.getByLabel('What a month has to bring');
  await target.fill('-5');
  await expect(view.getByRole('alert')).toHaveText('A number from 0 to 1,000,000,000');
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await target.fill('');
  await expect(view.getByRole('alert')).toHaveCount(0);
  await view.getByRole('button', { name: 'Start' }).click();
  await expect(view.getByRole('heading', { name: 'Open a creator’s page' })).toBeVisible();
});
