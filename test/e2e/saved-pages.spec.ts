import type { Page } from '@playwright/test';
import { expect, test } from './harness';

// Real pages, reduced to their structure, opened as on the day on which they were seen.

const badges = (page: Page) => page.locator('[data-permille=badge]');
const card = (page: Page) => page.locator('[data-permille=card]');

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
  expect(label).toMatch(/If eligible, Rewards would pay \$\d+ – \d+ a month/);
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
