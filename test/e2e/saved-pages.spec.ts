import type { Page } from '@playwright/test';
import { expect, test } from './harness';

// Real pages, reduced to their structure, opened as on the day on which they were seen.

const badges = (page: Page) => page.locator('[data-permille=badge]');
const card = (page: Page) => page.locator('[data-permille=card]');
const pill = (page: Page) => page.locator('[data-permille=pill]');

test('a real profile: 38 badges, 111,277 views in 14 days, not eligible', async ({
  page,
  openSaved,
}) => {
  await openSaved(
    'profile_2026-04.html',
    'https://www.tiktok.com/@valley.amber20',
    '2026-04-18T12:00:00Z',
  );
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(badges(page)).toHaveCount(38);
  const perTile = await page
    .locator('[data-e2e=user-post-item]')
    .evaluateAll((all) => all.map((tile) => tile.querySelectorAll('[data-permille=badge]').length));
  expect(perTile).toEqual(Array.from({ length: 38 }, () => 1));
  const label = await card(page).getAttribute('aria-label');
  expect(label).toContain('35 videos in 14 days, 111,277 views; the month is extrapolated');
  expect(label).toContain('3,666 of 10,000 followers');
  expect(label).toMatch(/If eligible, Rewards would pay \$\d+\s–\u2060?\s\d+ a month/);
});

test('a real profile without counts: no badge, and a card that says so', async ({
  page,
  openSaved,
}) => {
  await openSaved(
    'profile-without-counts_2026-05.html',
    'https://www.tiktok.com/@harbor.amber17',
    '2026-05-18T12:00:00Z',
  );
  await expect(card(page)).toHaveAttribute('data-state', 'counts-absent');
  await expect(card(page)).toHaveAttribute('aria-label', /This page shows no view counts/);
  await expect(badges(page)).toHaveCount(0);
});

test('a real video: 1.5M views from its data, and too short to earn', async ({
  page,
  openSaved,
}) => {
  await openSaved(
    'video-one-column_2025-11.html',
    'https://www.tiktok.com/@lagoon.birch60/video/7507673491141034650',
    '2025-11-07T12:00:00Z',
  );
  await expect(pill(page)).toHaveCount(1);
  const label = await pill(page).getAttribute('aria-label');
  expect(label).toContain('1,500,000 views');
  expect(label).toContain('0:09');
  expect(label).toContain('Earns nothing: 9 s, needs 60 s');
});

test('a real viewer with the data of the video before: no views, and nothing of those data', async ({
  page,
  openSaved,
}) => {
  await openSaved(
    'video-viewer-stale-blob_2022-08.html',
    'https://www.tiktok.com/@quartz.delta18/video/7118347469199207795',
    '2022-08-30T12:00:00Z',
  );
  await expect(pill(page)).toHaveAttribute('aria-label', /^No view count was seen/);
});

test('a real search: hearts make no figure', async ({ page, openSaved }) => {
  await openSaved(
    'search_2025-09.html',
    'https://www.tiktok.com/search?q=amber',
    '2025-09-29T12:00:00Z',
  );
  await expect(page.locator('[data-permille=chip]').first()).toBeVisible();
  await expect(page.locator('[data-permille]:not([data-permille=chip])')).toHaveCount(0);
  // Three accounts stand there with their followers; the 40 posts show likes alone.
  expect(await page.locator('[data-permille=chip]').count()).toBeLessThanOrEqual(3);
});
