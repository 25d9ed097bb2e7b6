import type { Locator, Page } from '@playwright/test';
import { expect } from './harness';

/** What a profile shows: its own tiles, and on them what is drawn. */
export const tiles = (page: Page) => page.locator('[data-e2e=user-post-item]');
export const badges = (page: Page) => page.locator('[data-permille=badge]');
export const card = (page: Page) => page.locator('[data-permille=card]');
export const headline = (page: Page) => card(page).locator('[part~=figure], [part~=sentence]');

/** Scrolls until the page shows `count` tiles. */
export async function scrollTo(page: Page, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    while (document.querySelectorAll('[data-e2e=user-post-item]').length < wanted) {
      window.scrollTo(0, document.documentElement.scrollHeight);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, count);
}

/** The badge of each tile; -1 where a tile has another number of badges than one. */
async function badgesPerTile(page: Page): Promise<number[]> {
  return tiles(page).evaluateAll((all) =>
    all.map((tile) => tile.querySelectorAll('[data-permille=badge]').length),
  );
}

/** Expects `count` badges, one on each tile. */
export async function expectOneBadgeEach(page: Page, count: number): Promise<void> {
  await expect(badges(page)).toHaveCount(count);
  expect(await badgesPerTile(page)).toEqual(Array.from({ length: count }, () => 1));
}

/** Returns where `locator` is on the page. Throws where it is not. */
export async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (!found) throw new Error('Not on the page');
  return found;
}
