import type { Page } from '@playwright/test';
import { creatorFor } from '../site/creators';
import { inContentScript } from './content-script';
import { HeldAnswers } from './hold-answers';
import { remembered } from './memory';
import { expect, seenIn, test } from './read-tab';
import { WorkerStopper } from './stop-worker';

// Messages are lost, come twice, late, and one before another that was sent first.

const card = (page: Page) => page.locator('[data-permille=card]');
const badges = (page: Page) => page.locator('[data-permille=badge]');
const [first, second] = [creatorFor('micro'), creatorFor('nano')];

/** What the badge of each tile says, by the id of its video. */
function badgesByVideo(page: Page): Promise<Record<string, string>> {
  return page
    .locator('[data-e2e=user-post-item]')
    .evaluateAll((tiles) =>
      Object.fromEntries(
        tiles.map((tile) => [
          /\d{18,}/.exec(tile.querySelector('a')?.href ?? '')?.[0] ?? '',
          [...tile.querySelectorAll('[data-permille=badge]')]
            .map((badge) => badge.getAttribute('aria-label'))
            .join(' and '),
        ]),
      ),
    );
}

/** When something was seen last changes with each look; what was seen does not. */
function withoutMoments(records: unknown[]): unknown {
  return JSON.parse(JSON.stringify(records).replaceAll(/"(at|seenAt)":"[^"]+"/g, '"$1":""'));
}

test('answers that are lost are asked for again', async ({
  context,
  page,
  openCreator,
  browserWithExtension,
}) => {
  const stopper = await WorkerStopper.in(context);
  const held = await HeldAnswers.in(browserWithExtension.extension!.worker);
  await openCreator(first.handle);
  await expect(card(page)).toHaveAttribute('data-state', 'reading');
  await expect.poll(() => held.count()).toBeGreaterThan(1);
  // With the worker go all of its answers.
  await stopper.stop();
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(badges(page)).toHaveCount(16);
});

test('an answer for the page before is not drawn on the next', async ({
  page,
  openCreator,
  browserWithExtension,
  readTab,
}) => {
  const held = await HeldAnswers.in(browserWithExtension.extension!.worker);
  await openCreator(first.handle);
  await expect.poll(() => held.count()).toBeGreaterThan(1);
  const ofFirst = await held.count();
  await page.evaluate((path) => {
    window.__site.navigate(path);
  }, `/@${second.handle}`);
  const label = /What @willow\.brook probably earns.*3,241 of 10,000 followers/s;
  await expect(async () => {
    // What the second page asks for is answered, however often it asks; what the first did is held.
    if ((await held.count()) > ofFirst) await held.letGo('last');
    expect(await card(page).getAttribute('aria-label')).toMatch(label);
  }).toPass();
  await held.end();
  await expect(badges(page)).toHaveCount(second.videos.count > 16 ? 16 : second.videos.count);
  // The page hears of the worker in order: what was sent before has arrived.
  expect((await readTab(page)).page.handle).toBe(second.handle);
  await expect(card(page)).toHaveCount(1);
  await expect(card(page)).toHaveAttribute('aria-label', label);
});

test('an answer for a node that holds another video by now is not drawn on it', async ({
  page,
  openCreator,
  browserWithExtension,
}) => {
  await openCreator(first.handle);
  await expect(badges(page)).toHaveCount(16);
  const right = await badgesByVideo(page);
  expect(new Set(Object.values(right)).size).toBeGreaterThan(8);
  const held = await HeldAnswers.in(browserWithExtension.extension!.worker);
  for (const asked of [1, 2]) {
    await page.evaluate(() => {
      window.__site.reuse(1);
    });
    await expect.poll(() => held.count()).toBeGreaterThanOrEqual(asked);
  }
  await expect(async () => {
    // The card asks as well. What was asked of the videos first stays held.
    if ((await held.count()) > 1) await held.letGo('last');
    expect(await badgesByVideo(page)).toEqual(right);
  }).toPass();
  await held.end();
  await expect.poll(() => held.count()).toBe(0);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await badgesByVideo(page)).toEqual(right);
});

test('what the person did last with the card is kept, whichever answer comes first', async ({
  page,
  openCreator,
  browserWithExtension,
}) => {
  const { worker } = browserWithExtension.extension!;
  await openCreator(first.handle);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  const held = await HeldAnswers.in(worker);
  await card(page).getByRole('button', { name: 'Show what it is made of' }).click();
  await card(page).getByRole('button', { name: 'Show less' }).click();
  await expect.poll(() => held.count()).toBeGreaterThan(0);
  await held.end();
  await expect
    .poll(() => worker.evaluate(() => chrome.storage.local.get('card')))
    .toMatchObject({ card: { cardOpen: false } });
  await page.reload();
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(card(page).getByRole('button', { name: 'Show less' })).toHaveCount(0);
});

test('what is asked or told many times is remembered once and drawn once', async ({
  page,
  openCreator,
  browserWithExtension,
  readTab,
}) => {
  const { id, worker } = browserWithExtension.extension!;
  await openCreator(first.handle);
  await expect(badges(page)).toHaveCount(16);
  await expect.poll(() => remembered(worker, 'heads')).toHaveLength(1);
  const evaluate = await inContentScript(page, id);
  const request = { reading: await seenIn(worker, page) };
  const message = JSON.stringify({ type: 'draw-card', request });
  const ask = `chrome.runtime.sendMessage(${message}).then(({ answer }) => answer.state)`;
  expect(await evaluate(ask)).toBe('ready');
  const known = async () => withoutMoments(await remembered(worker, 'histories'));
  const before = await known();
  const many = `Promise.all(Array.from({ length: 30 }, () => ${ask}))`;
  expect(await evaluate(many)).toEqual(Array.from({ length: 30 }, () => 'ready'));
  expect(await known()).toEqual(before);

  await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: 'https://www.tiktok.com/*' });
    const told = tabs.flatMap((tab) =>
      Array.from({ length: 50 }, () =>
        chrome.tabs.sendMessage(tab.id!, { type: 'settings-changed', request: null }),
      ),
    );
    await Promise.all(told);
  });
  await readTab(page);
  await expect(card(page)).toHaveCount(1);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(badges(page)).toHaveCount(16);
});
