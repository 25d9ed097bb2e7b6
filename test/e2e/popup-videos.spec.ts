import type { Page } from '@playwright/test';
import { creatorFor } from '../site/creators';
import { expect, test } from './harness';
import { cardReady } from './popup';

/** The column's texts, top to bottom, without the lines that say why. */
const column = (view: Page, at: number) =>
  view.locator(`tr[data-video] td:nth-child(${at})`).allTextContents();

/** "6.36K" → 6360. */
function count(text: string): number {
  const [, digits = '', unit = ''] = /^([\d.,]+)([KM]?)$/.exec(text) ?? [];
  const power = unit === 'M' ? 1e6 : unit === 'K' ? 1e3 : 1;
  return Number(digits.replaceAll(',', '')) * power;
}

test('the videos sort by every column, both ways', async ({ page, openCreator, popup }) => {
  await openCreator(creatorFor('micro').handle);
  await cardReady(page);
  const view = await popup();
  await view.getByRole('tab', { name: 'Videos' }).click();
  await expect(view.locator('tr[data-video]')).toHaveCount(16);
  const posted = view.getByRole('columnheader', { name: 'Posted' });
  await expect(posted).toHaveAttribute('aria-sort', 'descending');

  const heading = view.getByRole('columnheader', { name: 'Views' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(posted).not.toHaveAttribute('aria-sort', /./);
  const down = (await column(view, 2)).map(count);
  expect(down).toEqual(down.toSorted((a, b) => b - a));

  await heading.getByRole('button').press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const up = (await column(view, 2)).map(count);
  expect(up).toEqual(up.toSorted((a, b) => a - b));
});

test('each video leads to its page, and one that cannot earn says why', async ({
  page,
  openCreator,
  popup,
}) => {
  const { handle } = creatorFor('photos');
  await openCreator(handle);
  await cardReady(page);
  const view = await popup();
  await view.getByRole('tab', { name: 'Videos' }).click();
  const first = view.locator('tr[data-video] a').first();
  await expect(first).toHaveAttribute(
    'href',
    new RegExp(`^https://www\\.tiktok\\.com/@${handle}/(video|photo)/\\d+$`),
  );
  await expect(view.locator('tr[data-earns=no]').first()).toBeVisible();
  await expect(view.getByText('Earns nothing: photo posts are not counted').first()).toBeVisible();
  await expect(view.getByText('Where no length is known')).toBeVisible();
});
