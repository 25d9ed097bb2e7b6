import { creatorFor } from '../site/creators';
import { expect, test } from './harness';

/** A machine that has other things to do may stand still for as long as this. */
const STANDSTILL_MS = 120_000;

test('ten thousand videos on a page have ten thousand badges', async ({ page, openCreator }) => {
  // As long as it takes, as long as it goes on.
  test.setTimeout(0);
  await openCreator(creatorFor('macro').handle);
  await expect(page.locator('[data-permille=badge]')).toHaveCount(16);
  const wanted = 10_000;
  // Tiles like those that are there, each with a video of its own, a few hundred at a time as fast scrolling brings them.
  await page.evaluate(async (count) => {
    const list = document.querySelector('#user-post-item-list');
    const pattern = list?.lastElementChild;
    if (!list || !pattern) throw new Error('The page has no tiles');
    const address = pattern.querySelector('a')?.href ?? '';
    const last = BigInt(/\d{18,}/.exec(address)?.[0] ?? 0);
    for (let made = list.children.length; made < count; made += 1) {
      const tile = pattern.cloneNode(true) as Element;
      for (const ours of tile.querySelectorAll('[data-permille]')) ours.remove();
      const older = last - (BigInt(made * 60) << 32n);
      tile.querySelector('a')?.setAttribute('href', address.replace(String(last), String(older)));
      list.append(tile);
      if (made % 250 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, wanted);
  const badges = page.locator('[data-permille=badge]');
  for (let drawn = 0; drawn < wanted;) {
    const before = drawn;
    await expect
      .poll(async () => (drawn = await badges.count()), { timeout: STANDSTILL_MS })
      .toBeGreaterThan(before);
  }
  await expect(badges).toHaveCount(wanted);
  const perTile = await page
    .locator('[data-e2e=user-post-item]')
    .evaluateAll(
      (all) =>
        all.filter((tile) => tile.querySelectorAll('[data-permille=badge]').length !== 1).length,
    );
  expect(perTile).toBe(0);
  await expect(page.locator('[data-permille=card]')).toHaveAttribute('data-state', 'ready');
});
