import { defaultSettings } from '../../src/settings/defaults';
import { creatorFor } from '../site/creators';
import { expect, test } from './harness';
import { badges, box, card, expectOneBadgeEach, headline, scrollTo, tiles } from './tiles';

test.describe('a creator who is eligible', () => {
  test('has a badge with money on each tile, at its top corner, and a card with the month', async ({
    page,
    openCreator,
  }) => {
    await openCreator(creatorFor('micro').handle);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expectOneBadgeEach(page, 16);
    await expect(headline(page)).toHaveText(/^\$[\d,.KM]+\s–\u2060?\s[\d,.KM]+ a month$/);
    for (const label of await badges(page).evaluateAll((all) =>
      all.map((badge) => badge.getAttribute('aria-label') ?? ''),
    )) {
      expect(label).toMatch(/^Rewards for this video so far, estimated: /);
    }
    const [tile, badge] = [await box(tiles(page).first()), await box(badges(page).first())];
    expect(badge.x + badge.width).toBeLessThanOrEqual(tile.x + tile.width);
    expect(badge.x).toBeGreaterThan(tile.x + tile.width / 3);
    expect(badge.y - tile.y).toBeLessThan(24);
  });

  test('gets badges for what scrolling brings, and a month that was seen whole', async ({
    page,
    openCreator,
  }) => {
    const { handle, videos } = creatorFor('micro');
    await openCreator(handle);
    await expect(card(page)).toHaveAttribute('aria-label', /the month is extrapolated/);
    await scrollTo(page, videos.count);
    await expectOneBadgeEach(page, videos.count);
    await expect(card(page)).toHaveAttribute('aria-label', /in 30 days/);
    await expect(card(page)).not.toHaveAttribute('aria-label', /extrapolated/);
  });
});

test('an account with too few followers is told so, with what it would earn', async ({
  page,
  openCreator,
}) => {
  await openCreator(creatorFor('not-eligible').handle);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(card(page)).toHaveAttribute('aria-label', /3,666 of 10,000 followers/);
  await expect(card(page)).toHaveAttribute(
    'aria-label',
    /If eligible, Rewards would pay (under )?\$/,
  );
  await expectOneBadgeEach(page, 16);
  await expect(badges(page).first()).toHaveAttribute('data-tone', 'none');
});

test('pinned hits of last year are not this month', async ({ page, openCreator }) => {
  const { handle, videos } = creatorFor('pinned');
  await openCreator(handle);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  const label = (await card(page).getAttribute('aria-label')) ?? '';
  const views = Number(/([\d,]+) views/.exec(label)?.[1]?.replaceAll(',', ''));
  expect(views).toBeGreaterThan(0);
  expect(views).toBeLessThan(videos.pinned[2]!.views);
});

test('photos earn nothing and say so', async ({ page, openCreator }) => {
  await openCreator(creatorFor('photos').handle);
  const photo = tiles(page).filter({ has: page.locator('a[href*="/photo/"]') });
  await expect(photo.first().locator('[data-permille=badge]')).toHaveText('photo');
});

test('a page without view counts has no badge, and a card that says why', async ({
  page,
  openCreator,
}) => {
  await openCreator(creatorFor('without-counts').handle);
  await expect(card(page)).toHaveAttribute('data-state', 'counts-absent');
  await expect(headline(page)).toHaveText('This page shows no view counts');
  await expect(badges(page)).toHaveCount(0);
});

test('counts that come late get their badges', async ({ page, openCreator }) => {
  await openCreator(creatorFor('late-counts').handle);
  await expectOneBadgeEach(page, 16);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
});

for (const [role, text] of [
  ['private', 'This account is private'],
  ['empty', 'No videos to read'],
  ['not-found', 'There is no such account'],
] as const) {
  test(`a profile that is ${role} says so and shows no figure`, async ({ page, openCreator }) => {
    await openCreator(creatorFor(role).handle);
    await expect(card(page)).toHaveAttribute('data-state', 'nothing');
    await expect(headline(page)).toHaveText(text);
    await expect(badges(page)).toHaveCount(0);
  });
}

test('videos without a view earn nothing', async ({ page, openCreator }) => {
  await openCreator(creatorFor('zero').handle);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(headline(page)).not.toHaveText(/[1-9]/);
});

test('a long name and markup in a biography change nothing', async ({ page, openCreator }) => {
  await openCreator(creatorFor('long-name').handle);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expectOneBadgeEach(page, 16);
});

test.describe('the card', () => {
  test('opens, is remembered, and folds with Esc without the page noticing', async ({
    page,
    openCreator,
  }) => {
    await openCreator(creatorFor('micro').handle);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    const open = card(page).getByRole('button', { name: 'Show what it is made of' });
    await open.click();
    await expect(card(page).getByText('Brand deals')).toBeVisible();

    await page.reload();
    await expect(card(page).getByText('Brand deals')).toBeVisible();

    const keys = await page.evaluateHandle(() => {
      const seen: string[] = [];
      document.addEventListener('keydown', (event) => seen.push(event.key));
      return seen;
    });
    await card(page).getByRole('button', { name: 'Show less' }).focus();
    await page.keyboard.press('Escape');
    await expect(card(page).getByText('Brand deals')).toBeHidden();
    await expect(open).toBeFocused();
    expect(await keys.jsonValue()).toEqual([]);
  });

  test('leaves the page its clicks', async ({ page, openCreator }) => {
    const { handle } = creatorFor('micro');
    await openCreator(handle);
    await expectOneBadgeEach(page, 16);
    const { x, y, width, height } = await box(badges(page).first());
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect(page).toHaveURL(/\/video\/\d+$/);
    await expect(card(page)).toHaveCount(0);

    await page.goBack();
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expectOneBadgeEach(page, 16);
  });
});

test('a thousand videos have a thousand badges', async ({ page, openCreator }) => {
  // The site brings them in 65 steps, each after a frame or more.
  test.slow();
  const { handle, videos } = creatorFor('thousand');
  await openCreator(handle);
  await scrollTo(page, videos.count);
  await expectOneBadgeEach(page, videos.count);
});

test('a grid sorted by popularity gives no month of its own, and the card says what to do', async ({
  page,
  openCreator,
  browserWithExtension,
}) => {
  const settings = { ...defaultSettings(), memory: { on: false, keepDays: 90 } };
  await browserWithExtension.extension!.worker.evaluate(
    (chosen) => chrome.storage.local.set({ settings: chosen }),
    settings,
  );
  await openCreator(creatorFor('pinned').handle);
  await expect(card(page)).toHaveAttribute('aria-label', /Seen: /);
  await page.getByRole('button', { name: 'Popular' }).click();
  await expect(card(page)).toHaveAttribute('aria-label', /not listed newest first; sort by Latest/);
  await expect(card(page)).not.toHaveAttribute('aria-label', /Seen: /);
});
