import type { Page } from '@playwright/test';
import { creatorFor } from '../site/creators';
import { expect, test } from './harness';
import { cardReady } from './popup';

const month = (view: Page) => view.getByTestId('month').locator('p').first();

test.beforeEach(async ({ page, openCreator }) => {
  await openCreator(creatorFor('macro').handle);
  await cardReady(page);
});

test('what one tries out re-estimates the month, and reset takes it back', async ({ popup }) => {
  const view = await popup();
  const asRead = await month(view).textContent();
  await view.getByRole('tab', { name: 'What if' }).click();
  const hours = view.getByLabel('Hours of LIVE a month');
  await expect(hours).toHaveAttribute('aria-valuetext', 'Not known');
  await hours.fill('40');
  await expect(hours).toHaveAttribute('aria-valuetext', '40');
  await expect(month(view)).not.toHaveText(asRead ?? '');
  await expect(view.getByTestId('as-read')).toContainText(/As read: \$/);
  await view.getByRole('tab', { name: 'Month' }).click();
  await expect(view.locator('[data-stream=live]')).toHaveAttribute('data-state', 'earns');

  await view.getByRole('button', { name: 'Reset' }).click();
  await expect(month(view)).toHaveText(asRead ?? '');
  await expect(view.getByTestId('as-read')).toHaveCount(0);
  await expect(view.locator('[data-stream=live]')).toHaveAttribute('data-state', 'unknown');
});

test('every control moves its part', async ({ popup }) => {
  const view = await popup();
  await view.getByRole('tab', { name: 'What if' }).click();
  let before = await month(view).textContent();
  const moves = async (what: string) => {
    await expect(month(view), what).not.toHaveText(before ?? '');
    before = await month(view).textContent();
  };
  await view.getByLabel('Region').selectOption('BR');
  await moves('region');
  await view.getByLabel('Region').selectOption('');
  await moves('region as known');
  await view.getByLabel('Niche').selectOption('finance');
  await moves('niche');
  await view.getByLabel('Views on videos of a minute or more').fill('20');
  await moves('long videos');
  await view.getByLabel('Sponsored posts a month').fill('4');
  await moves('deals');
  // Fewer posts carry fewer deals.
  await view.getByLabel('Posts a month', { exact: true }).fill('5');
  await moves('posts');
  await view.getByLabel('Hours of LIVE a month').fill('60');
  await moves('hours');
  await view.getByLabel('LIVE viewers at a time').fill('70');
  await moves('viewers');
});

test('the arrow keys move a slider, and nothing tried out is kept', async ({ popup }) => {
  const view = await popup();
  const asRead = await month(view).textContent();
  await view.getByRole('tab', { name: 'What if' }).click();
  const deals = view.getByLabel('Sponsored posts a month');
  await deals.focus();
  for (let press = 0; press < 6; press += 1) await deals.press('ArrowRight');
  await expect(month(view)).not.toHaveText(asRead ?? '');
  await view.reload();
  await expect(month(view)).toHaveText(asRead ?? '');
});

test('what is tried out stays when a setting changes under it', async ({ popup, settings }) => {
  const view = await popup();
  await view.getByRole('tab', { name: 'What if' }).click();
  await view.getByLabel('Hours of LIVE a month').fill('40');
  await expect(view.getByTestId('as-read')).toContainText('$');
  await settings({ card: 'observed', currency: 'EUR' });
  await expect(view.getByTestId('as-read')).toContainText('€');
  await expect(view.getByLabel('Hours of LIVE a month')).toHaveAttribute('aria-valuetext', '40');
});
