import { creatorFor } from '../site/creators';
import { expect, test } from './harness';
import { badges, card, expectOneBadgeEach, tiles } from './tiles';

// What becomes of what is drawn when the page moves on, or draws itself anew.

test('moving to another creator in the page leaves nothing of the one before', async ({
  page,
  openCreator,
}) => {
  const [first, second] = [creatorFor('micro'), creatorFor('nano')];
  await openCreator(first.handle);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  const before = (await card(page).getAttribute('aria-label')) ?? '';

  await page.locator(`nav a[href="/@${second.handle}"]`).click();
  await expect(card(page)).toHaveAttribute('aria-label', new RegExp(`@${second.handle}`));
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(card(page)).toHaveAttribute('aria-label', /3,241 of 10,000 followers/);
  await expect(card(page)).toHaveCount(1);
  await expectOneBadgeEach(page, await tiles(page).count());

  await page.goBack();
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(card(page)).toHaveAttribute('aria-label', before);
  await expectOneBadgeEach(page, await tiles(page).count());
});

test('a page that rebuilds its tiles keeps one badge on each', async ({ page, openCreator }) => {
  await openCreator(creatorFor('micro').handle);
  await expectOneBadgeEach(page, 16);
  await page.evaluate(() => {
    window.__site.rerender();
  });
  await expectOneBadgeEach(page, 16);
});

test('nothing is drawn where there is no creator', async ({ page }) => {
  await page.goto('https://www.tiktok.com/foryou');
  await page
    .locator(`nav a[href="/@${creatorFor('micro').handle}"]`)
    .first()
    .click();
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await page.locator('nav a[href="/foryou"]').click();
  await expect(page.locator('[data-permille]')).toHaveCount(0);
});

test.describe('with every moment held', () => {
  test.use({ site: { hold: true } });

  test('while the old page is still there, nothing of it is said of the new creator', async ({
    page,
    openCreator,
  }) => {
    const [from, to] = [creatorFor('micro'), creatorFor('not-eligible')];
    await openCreator(from.handle);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expectOneBadgeEach(page, 16);

    // The address is the new creator's; header and tiles are still the old one's.
    await page.locator(`nav a[href="/@${to.handle}"]`).click();
    await expect(page).toHaveURL(`https://www.tiktok.com/@${to.handle}`);
    await expect(card(page)).toHaveAttribute('aria-label', new RegExp(`@${to.handle}`));
    await expect(badges(page)).toHaveCount(0);
    await expect(card(page)).toHaveAttribute('data-state', 'reading');

    // The new header without tiles: still no figure.
    await page.evaluate(() => {
      window.__site.release('navigation');
    });
    await expect(page.locator('[data-e2e=user-subtitle]')).toHaveText(to.handle);
    await expect(card(page)).toHaveAttribute('data-state', 'reading');

    await page.evaluate(() => {
      window.__site.release('grid');
    });
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expect(card(page)).toHaveAttribute('aria-label', /3,666 of 10,000 followers/);
    await expectOneBadgeEach(page, 16);
  });
});

test('a node that is given to another video gets that video’s badge', async ({
  page,
  openCreator,
}) => {
  await openCreator(creatorFor('macro').handle);
  await expectOneBadgeEach(page, 16);
  const labels = () =>
    badges(page).evaluateAll((all) => all.map((badge) => badge.getAttribute('aria-label')));
  const before = await labels();
  await page.evaluate(() => {
    window.__site.reuse(3);
  });
  await expect(async () => {
    expect((await labels()).slice(0, 10)).not.toEqual(before.slice(0, 10));
  }).toPass();
  await expectOneBadgeEach(page, await tiles(page).count());
});
