import type { Page } from '@playwright/test';
import { creatorFor } from '../site/creators';
import { expect, test } from './harness';
import { remembered } from './memory';

const card = (page: Page) => page.locator('[data-permille=card]');
const pill = (page: Page) => page.locator('[data-permille=pill]');

/** The ends of the Rewards range that the card says, in dollars. */
async function rewards(page: Page): Promise<[low: number, high: number]> {
  const said = /Rewards \$([\d,]+)\s–\u2060?\s([\d,]+)\./;
  await expect(card(page)).toHaveAttribute('aria-label', said);
  const label = (await card(page).getAttribute('aria-label')) ?? '';
  const [, low = '', high = ''] = said.exec(label) ?? [];
  return [low, high].map((text) => Number(text.replaceAll(',', ''))) as [number, number];
}

test('ten visits to her videos narrow what Rewards come to', async ({ page, openCreator }) => {
  test.slow();
  const { handle } = creatorFor('micro');
  await openCreator(handle);
  const before = await rewards(page);
  const addresses = await page
    .locator('[data-e2e=user-post-item] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const address of addresses.slice(0, 10)) {
    await page.goto(address);
    await expect(pill(page)).toBeVisible();
  }
  await openCreator(handle);
  await expect(async () => {
    const after = await rewards(page);
    expect(after[1] / after[0]).toBeLessThan(before[1] / before[0]);
  }).toPass();
});

test('who is come to without loading is remembered as well', async ({
  page,
  openCreator,
  browserWithExtension,
}) => {
  const { worker } = browserWithExtension.extension!;
  const handles = ['micro', 'nano'].map((role) => creatorFor(role).handle);
  await openCreator(creatorFor('micro').handle);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await page.locator(`nav a[href="/@${creatorFor('nano').handle}"]`).click();
  await expect
    .poll(async () => {
      const heads = (await remembered(worker, 'heads')) as { handle: string }[];
      return heads.map(({ handle }) => handle).sort();
    })
    .toEqual(handles.sort());
});
