import { creatorFor } from '../site/creators';
import { cardIn, expect, expectText, test } from './harness';

test('a profile has a badge on each tile and a card with the month', async ({ open }) => {
  const page = await open(`/@${creatorFor('micro').handle}`);
  expect(await cardIn(page, 'ready')).toMatch(/\$[\d,.KM]+\s–\u2060?\s[\d,.KM]+ a month/);
  await expect.poll(() => page.$$('[data-permille=badge]')).toHaveLength(16);
  const perTile = await page.$$eval('[data-e2e=user-post-item]', (tiles) =>
    tiles.map((tile) => tile.querySelectorAll('[data-permille=badge]').length),
  );
  expect(perTile).toEqual(Array.from({ length: 16 }, () => 1));
});

test('moving on in the page leaves nothing of the creator before', async ({ open }) => {
  const [first, second] = [creatorFor('micro'), creatorFor('not-eligible')];
  const page = await open(`/@${first.handle}`);
  await cardIn(page, 'ready');
  await page.click(`nav a[href="/@${second.handle}"]`);
  await page.waitForSelector(`[data-permille=card][aria-label*="@${second.handle}"]`);
  await expect.poll(() => cardIn(page, 'ready')).toContain('3,666 of 10,000 followers');
  expect(await page.$$('[data-permille=card]')).toHaveLength(1);
});

test('the popup shows the creator of the open tab', async ({ open, popup }) => {
  const creator = creatorFor('not-eligible');
  const page = await open(`/@${creator.handle}`);
  await cardIn(page, 'ready');
  const view = await popup(page);
  await expectText(view, 'main', creator.name);
  await expectText(view, '[data-testid=month]', 'a month');
  await expectText(view, '[data-criterion=followers]', '3,666');
});
