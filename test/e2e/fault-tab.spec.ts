import type { Page } from '@playwright/test';
import { creators, creatorFor } from '../site/creators';
import { expect, test } from './harness';
import { remembered, sawBefore } from './memory';

const card = (page: Page) => page.locator('[data-permille=card]');
const badges = (page: Page) => page.locator('[data-permille=badge]');

test('ten tabs at once each show their own creator', async ({ context }) => {
  test.slow();
  const ten = creators
    .filter(
      ({ state, tiles, videos }) =>
        state === 'public' && tiles !== 'without-counts' && videos.count > 0,
    )
    .slice(0, 10);
  expect(ten).toHaveLength(10);
  const pages = await Promise.all(ten.map(() => context.newPage()));
  await Promise.all(
    pages.map((page, index) => page.goto(`https://www.tiktok.com/@${ten[index]!.handle}`)),
  );
  for (const [index, page] of pages.entries()) {
    await page.bringToFront();
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expect(card(page)).toHaveAttribute('aria-label', new RegExp(`@${ten[index]!.handle}`));
    await expect(badges(page)).toHaveCount(await page.locator('[data-e2e=user-post-item]').count());
  }
});

test('a memory that is dated ahead of the clock changes no figure of the page and is kept', async ({
  browserWithExtension,
  page,
  openCreator,
}) => {
  const { worker } = browserWithExtension.extension!;
  await openCreator(creatorFor('micro').handle);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  const label = (await card(page).getAttribute('aria-label')) ?? '';
  await expect.poll(() => remembered(worker, 'histories')).toHaveLength(1);
  const dated = await sawBefore(worker, [{ daysAgo: -400, share: 50 }]);
  expect(dated).toBeGreaterThan(0);
  await page.reload();
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(card(page)).toHaveAttribute('aria-label', label);
  const ahead = new Date(Date.now() + 399 * 86_400_000).toISOString();
  const [{ videos }] = (await remembered(worker, 'histories')) as [
    { videos: { views: { at: string }[] }[] },
  ];
  expect(videos.filter(({ views }) => views.some(({ at }) => at > ahead))).toHaveLength(dated);
});

test.describe('a clock that was set back by three days', () => {
  test.use({ site: { now: new Date(Date.now() + 3 * 86_400_000) } });

  test('shows no nonsense: videos from the future are still videos', async ({
    page,
    openCreator,
  }) => {
    await openCreator(creatorFor('micro').handle);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    const label = (await card(page).getAttribute('aria-label')) ?? '';
    expect(label).not.toMatch(/NaN|Infinity|undefined|null|-\d/);
    expect(label).toMatch(/\d+ videos in \d+ days/);
  });
});
