import { creatorFor } from '../site/creators';
import { inContentScript } from './content-script';
import { expect, test } from './harness';

// What our own script in a page may do. Whoever took it over could do no more.

test('a content script gets no answer to what only pages of the extension may ask', async ({
  page,
  openCreator,
  browserWithExtension,
  faults,
}) => {
  faults.expect(/Permille, (answering|refusing)/);
  const { id, worker } = browserWithExtension.extension!;
  await openCreator(creatorFor('micro').handle);
  await expect(page.locator('[data-permille=card]')).toHaveAttribute('data-state', 'ready');
  const evaluate = await inContentScript(page, id);
  const ask = (message: string) =>
    evaluate(
      `chrome.runtime.sendMessage(${message}).catch(() => null).then((reply) => reply ?? {})`,
    );

  // The way is open: what a page may ask is answered.
  expect(await ask(`{ type: 'overlay-state', request: null }`)).toHaveProperty('answer');
  for (const message of [
    `{ type: 'gift', request: { coins: 200 } }`,
    `{ type: 'estimate', request: { reading: {} } }`,
    `{ type: 'estimate-seen', request: { reading: {}, videos: 'all' } }`,
    `{ type: 'export-estimate', request: { subject: { seen: {} } } }`,
    `{ type: 'save-settings', request: { card: 'observed' } }`,
    `{ type: 'draw-card', request: { reading: { page: 'wrong' } } }`,
  ]) {
    expect(await ask(message), message).not.toHaveProperty('answer');
  }

  // Memory is the extension's own: in the page there is only the page's.
  expect(
    await evaluate(
      `indexedDB.databases().then((all) => all.some(({ name }) => name === 'permille'))`,
    ),
  ).toBe(false);
  const before = await worker.evaluate(() => chrome.storage.local.get());
  await ask(
    `{ type: 'save-overlay-state', request: { card: 'observed', settings: { card: 'observed' } } }`,
  );
  expect(await worker.evaluate(() => chrome.storage.local.get())).toEqual(before);
});

test('the extension’s storage is closed to a content script, also what the browser carries between devices', async ({
  page,
  openCreator,
  browserWithExtension,
}) => {
  const { id, worker } = browserWithExtension.extension!;
  await openCreator(creatorFor('micro').handle);
  await expect(page.locator('[data-permille=card]')).toHaveAttribute('data-state', 'ready');
  const evaluate = await inContentScript(page, id);
  const kept = () =>
    worker.evaluate(async () => [
      await chrome.storage.local.get(),
      await chrome.storage.sync.get(),
    ]);
  const before = await kept();

  // The way is open: other parts of the extension's own are there.
  expect(await evaluate(`chrome.runtime.id`)).toBe(id);
  for (const area of ['local', 'sync']) {
    for (const attempt of [
      `get()`,
      `set({ settings: { card: 'observed' }, synced: { settings: {}, edits: {} } })`,
      `clear()`,
    ]) {
      const call = `chrome.storage.${area}.${attempt}`;
      expect(await evaluate(`(async () => ${call})().then(() => 'done')`), call).toBe('threw');
    }
  }
  expect(await kept()).toEqual(before);
});
