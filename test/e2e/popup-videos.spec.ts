import type { Page } from '@playwright/test';
import { creatorFor } from '../site/creators';
import { addressOf } from '../site/tile';
import { videosOf } from '../site/videos';
import { expect, test } from './harness';
import { remembered, sawBefore } from './memory';
import { cardReady } from './popup';

const now = new Date();
const micro = creatorFor('micro');
const videos = videosOf(micro, now).filter(({ kind }) => kind === 'video');

test.use({ site: { now } });

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
  await expect(view.getByText('Where the length is not known')).toBeVisible();
});

test('of an account that is not eligible no video earns, whatever its length', async ({
  page,
  openCreator,
  popup,
}) => {
  await openCreator(creatorFor('not-eligible').handle);
  await cardReady(page);
  const view = await popup();
  await view.getByRole('tab', { name: 'Videos' }).click();
  await expect(view.getByText('The account is not eligible, so no video earns')).toBeVisible();
  await expect(view.getByText('Where the length is not known')).toHaveCount(0);
  await expect(view.getByRole('table')).not.toContainText(/\$[1-9]/);
});

test('of many videos some are shown, and more at each turn', async ({
  page,
  openCreator,
  popup,
}) => {
  await openCreator(creatorFor('thousand').handle);
  await cardReady(page);
  const tiles = page.locator('[data-e2e=user-post-item]');
  await expect(async () => {
    await tiles.last().scrollIntoViewIfNeeded();
    expect(await tiles.count()).toBeGreaterThan(50);
  }).toPass();
  const view = await popup();
  await view.getByRole('tab', { name: 'Videos' }).click();
  await expect(view.locator('tr[data-video]')).toHaveCount(25);
  await view.getByRole('button', { name: 'Show 25 more' }).click();
  await expect(view.locator('tr[data-video]')).toHaveCount(50);
  await expect(view.getByRole('button', { name: 'Show 25 more' })).toBeVisible();
});

test('the views gained since an earlier visit are a chart', async ({
  page,
  openCreator,
  popup,
  browserWithExtension,
}) => {
  const { handle } = creatorFor('micro');
  await openCreator(handle);
  await cardReady(page);
  const worker = browserWithExtension.extension?.worker;
  if (!worker) throw new Error('Without the extension nothing is remembered');
  await expect.poll(async () => (await remembered(worker, 'histories')).length).toBe(1);
  const posted = await sawBefore(worker, [{ daysAgo: 3, share: 0.5 }]);
  const view = await popup();
  await view.getByRole('tab', { name: 'Videos' }).click();
  const history = view.getByTestId('history');
  await expect(history.getByRole('img')).toHaveAttribute(
    'aria-label',
    new RegExp(`Views gained over time, of ${posted} videos`),
  );
});

test('on a video’s own page the popup says what that video has earned, and why or why not', async ({
  page,
  popup,
}) => {
  const short = videos.find(({ durationSeconds }) => durationSeconds < 60);
  const long = videos.find(({ durationSeconds, views }) => durationSeconds >= 60 && views > 20_000);
  if (!short || !long) throw new Error('The site has no such videos');
  await page.goto(addressOf(micro, short));
  await expect(page.locator('[data-permille=pill]')).toBeVisible();
  const first = await popup();
  await expect(first.getByRole('heading', { level: 1 })).toHaveText(micro.name);
  await expect(first.getByTestId('this-video')).toContainText(
    `Earns nothing: ${short.durationSeconds} s, needs 60 s`,
  );
  await first.close();

  await page.goto(addressOf(micro, long));
  await expect(page.locator('[data-permille=pill]')).toBeVisible();
  const second = await popup();
  await expect(second.getByTestId('this-video')).toContainText(/\$[\d,.K]+\s–\u2060?\s[\d,.K]+/);
  await expect(second.getByTestId('this-video')).toContainText('Long enough to earn Rewards');
});

test('on a LIVE and on a video’s page the videos are those remembered', async ({
  page,
  openCreator,
  popup,
}) => {
  await openCreator(micro.handle);
  await cardReady(page);
  const video = await page.locator('[data-e2e=user-post-item] a').first().getAttribute('href');
  for (const place of [video ?? '', `https://www.tiktok.com/@${micro.handle}/live`]) {
    await page.goto(place);
    await expect(page.locator('[data-permille=pill]')).toBeVisible();
    const view = await popup();
    await view.getByRole('tab', { name: 'Videos' }).click();
    await expect(view.locator('tr[data-video]')).toHaveCount(16);
    await expect(view.locator('tr[data-video]').first()).toContainText(/\$\d/);
    await view.close();
  }
});

test('on a LIVE the popup takes the viewers that are seen, and speaks of no video', async ({
  page,
  popup,
}) => {
  await page.goto(`https://www.tiktok.com/@${micro.handle}/live`);
  await expect(page.locator('[data-permille=pill]')).toBeVisible();
  const view = await popup();
  await expect(view.getByRole('heading', { level: 1 })).toHaveText(micro.name);
  await expect(view.getByTestId('this-video')).toHaveCount(0);
  await view.getByRole('tab', { name: 'What if' }).click();
  await expect(view.getByRole('slider', { name: 'LIVE viewers at a time' })).toHaveAttribute(
    'aria-valuetext',
    /seen/,
  );
});
