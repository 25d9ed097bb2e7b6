import type { Page } from '@playwright/test';
import { creatorFor } from '../site/creators';
import { expect, test } from './harness';

// The synthetic site by itself: what other tests build on.
test.use({ withExtension: false });

const tiles = (page: Page) => page.locator('[data-e2e=user-post-item]');
const counts = (page: Page) => page.locator('[data-e2e=video-views]');

test('grows by sixteen tiles with each scroll until all videos are there', async ({
  page,
  openCreator,
}) => {
  const { handle, videos } = creatorFor('pinned');
  await openCreator(handle);
  await expect(tiles(page)).toHaveCount(16);
  const all = videos.count + videos.pinned.length;
  await expect(async () => {
    await page.mouse.wheel(0, 4_000);
    expect(await tiles(page).count()).toBe(all);
  }).toPass();
  const ids = await tiles(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(ids).size).toBe(all);
});

test('keeps the first tiles as they are while it grows', async ({ page, openCreator }) => {
  await openCreator(creatorFor('micro').handle);
  const first = await tiles(page).first().elementHandle();
  await expect(async () => {
    await page.mouse.wheel(0, 4_000);
    expect(await tiles(page).count()).toBeGreaterThan(40);
  }).toPass();
  expect(await first.evaluate((node) => node.isConnected)).toBe(true);
});

test.describe('with every moment held', () => {
  test.use({ site: { hold: true } });

  test('shows the old page, then empty places, then the new page, and keeps the old page data', async ({
    page,
    openCreator,
  }) => {
    const [from, to] = [creatorFor('micro'), creatorFor('nano')];
    await openCreator(from.handle);
    const dataAtFirst = await page.locator('#__UNIVERSAL_DATA_FOR_REHYDRATION__').textContent();
    expect(dataAtFirst).toContain(`"uniqueId":"${from.handle}"`);

    await page.locator(`nav a[href="/@${to.handle}"]`).click();
    await expect(page).toHaveURL(`https://www.tiktok.com/@${to.handle}`);
    await expect(page.locator('[data-e2e=user-subtitle]')).toHaveText(from.handle);
    await expect(tiles(page)).toHaveCount(16);

    await release(page, 'navigation');
    await expect(page.locator('[data-e2e=user-subtitle]')).toHaveText(to.handle);
    await expect(tiles(page)).toHaveCount(0);

    await release(page, 'grid');
    await expect(tiles(page)).toHaveCount(16);
    await expect(tiles(page).locator('a').first()).toHaveAttribute('href', new RegExp(to.handle));
    const dataAtLast = await page.locator('#__UNIVERSAL_DATA_FOR_REHYDRATION__').textContent();
    expect(dataAtLast).toBe(dataAtFirst);
  });

  test('brings late counts in two waves', async ({ page, openCreator }) => {
    await openCreator(creatorFor('late-counts').handle);
    await expect(tiles(page)).toHaveCount(16);
    await expect(counts(page)).toHaveCount(0);
    await release(page, 'counts-1');
    await expect(counts(page)).toHaveCount(16);
    await expect(counts(page).filter({ hasText: /\d/ })).toHaveCount(8);
    await release(page, 'counts-2');
    await expect(counts(page).filter({ hasText: /\d/ })).toHaveCount(16);
  });
});

test('goes back and forward between creators without loading', async ({ page, openCreator }) => {
  const [first, second] = [creatorFor('micro'), creatorFor('nano')];
  const subtitle = page.locator('[data-e2e=user-subtitle]');
  await openCreator(first.handle);
  await page.evaluate(() => {
    document.body.dataset.loaded = 'once';
  });
  await page.locator(`nav a[href="/@${second.handle}"]`).click();
  await expect(subtitle).toHaveText(second.handle);
  await page.goBack();
  await expect(subtitle).toHaveText(first.handle);
  await expect(tiles(page)).toHaveCount(16);
  await page.goForward();
  await expect(subtitle).toHaveText(second.handle);
  await expect(page.locator('body')).toHaveAttribute('data-loaded', 'once');
});

test('opens a video over the grid, with its address, and closes it again', async ({
  page,
  openCreator,
}) => {
  const { handle } = creatorFor('micro');
  await openCreator(handle);
  const address = await tiles(page).nth(2).locator('a').getAttribute('href');
  await tiles(page).nth(2).click();
  const viewer = page.getByRole('dialog');
  await expect(viewer).toBeVisible();
  await expect(page).toHaveURL(address ?? '');
  await expect(tiles(page)).toHaveCount(16);
  await viewer.getByRole('button', { name: 'Close' }).click();
  await expect(viewer).toHaveCount(0);
  await expect(page).toHaveURL(`https://www.tiktok.com/@${handle}`);
  expect(await page.evaluate(() => window.__site.events)).toEqual([
    { type: 'click', control: 'user-post-item' },
    { type: 'click', control: 'browse-close' },
  ]);
});

test('tells of the keys that reach it', async ({ page, openCreator }) => {
  await openCreator(creatorFor('micro').handle);
  await page.locator('[data-e2e=follow-button]').focus();
  await page.keyboard.press('l');
  expect(await page.evaluate(() => window.__site.events)).toEqual([
    { type: 'key', control: 'follow-button', key: 'l' },
  ]);
});

test('builds all tiles anew, or gives them to other videos', async ({ page, openCreator }) => {
  await openCreator(creatorFor('pinned').handle);
  const hrefs = () =>
    tiles(page)
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const badges = page.locator('[data-e2e=video-card-badge]');
  await page.waitForFunction(() => window.__site.pending().length === 0);
  const before = await hrefs();
  const node = await tiles(page).first().elementHandle();
  await expect(badges).toHaveCount(3);

  await page.evaluate(() => {
    window.__site.reuse(3);
  });
  expect(await hrefs()).toEqual([...before.slice(3), ...before.slice(0, 3)]);
  expect(await node.evaluate((element) => element.isConnected)).toBe(true);
  await expect(badges).toHaveCount(3);
  await expect(tiles(page).first().locator('[data-e2e=video-card-badge]')).toHaveCount(0);

  await page.evaluate(() => {
    window.__site.rerender();
  });
  expect(await hrefs()).toEqual([...before.slice(3), ...before.slice(0, 3)]);
  expect(await node.evaluate((element) => element.isConnected)).toBe(false);
});

test('shows the most viewed first when asked, and what others posted under reposts', async ({
  page,
  openCreator,
}) => {
  const { handle } = creatorFor('pinned');
  await openCreator(handle);
  await page.getByRole('button', { name: 'Popular' }).click();
  await expect(counts(page).first()).toHaveText('4M');
  await page.locator('[data-e2e=repost-tab]').click();
  await expect(tiles(page).first().locator('a')).not.toHaveAttribute('href', new RegExp(handle));
});

for (const [theme, dir, width] of [
  ['light', 'ltr', 360],
  ['dark', 'rtl', 360],
  ['dark', 'ltr', 1280],
  ['light', 'rtl', 2560],
] as const) {
  test.describe(`${theme}, ${dir}, ${String(width)} px`, () => {
    test.use({ site: { theme, dir } });

    test('stays within its width', async ({ page, openCreator }) => {
      await page.setViewportSize({ width, height: 900 });
      await openCreator(creatorFor('long-name').handle);
      await expect(page.locator('html')).toHaveAttribute('data-tux-color-scheme', theme);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const columns = await page
        .locator('#user-post-item-list')
        .evaluate((list) => getComputedStyle(list).gridTemplateColumns.split(' ').length);
      expect(columns).toBe(width === 360 ? 3 : width === 1280 ? 4 : 6);
    });
  });
}

test('asks for nothing but itself', async ({ page, openCreator, requests }) => {
  await openCreator(creatorFor('micro').handle);
  await expect(tiles(page)).toHaveCount(16);
  await page.locator('[data-e2e=nav-explore]').click();
  await expect(page.locator('[data-e2e=explore-item]').first()).toBeVisible();
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter(({ url }) => !url.startsWith('https://www.tiktok.com/'))).toEqual([]);
});

/** Lets the page go on past the moment called `name`, once it waits there. */
async function release(page: Page, name: string): Promise<void> {
  await page.waitForFunction((wanted) => window.__site.pending().includes(wanted), name);
  await page.evaluate((wanted) => {
    window.__site.release(wanted);
  }, name);
}
