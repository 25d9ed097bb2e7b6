import { stillPage } from '../../scripts/support/popup';
import { MESSAGES } from '../../src/worker/answers';
import { requests } from '../messages/requests';
import { seenOf } from '../messages/seen-of';
import { creator, profile, video } from '../creators/samples';
import { creatorFor } from '../site/creators';
import { inContentScript } from './content-script';
import { expect, test } from './harness';
import { remembered } from './memory';

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
  const ask = (type: string, request: unknown) =>
    evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type, request })})`);
  const still = await page.context().newPage();
  await still.goto(stillPage(id));
  const askFromExtension = (type: string, request: unknown) =>
    still.evaluate((message): Promise<unknown> => chrome.runtime.sendMessage(message), {
      type,
      request,
    });

  // The way is open: what a page may ask is answered.
  expect(await ask('overlay-state', null)).toHaveProperty('answer');
  const types = Object.keys(MESSAGES.extension);
  expect(types.length).toBeGreaterThan(0);
  for (const type of types) {
    expect(await ask(type, requests[type]), type).toEqual({ fault: 'refused' });
    // It is not for what it says.
    expect(await askFromExtension(type, requests[type]), type).toHaveProperty('answer');
  }
  // Nor is what a page may ask answered to others, or where it does not parse.
  expect(await askFromExtension('draw-card', requests['draw-card'])).toEqual({ fault: 'refused' });
  expect(await ask('draw-card', { reading: { page: 'wrong' } })).toEqual({ fault: 'refused' });

  // Memory is the extension's own: in the page there is only the page's.
  expect(
    await evaluate(
      `indexedDB.databases().then((all) => all.some(({ name }) => name === 'permille'))`,
    ),
  ).toBe(false);
  const before = await worker.evaluate(() => chrome.storage.local.get());
  await ask('save-overlay-state', { card: 'observed', settings: { card: 'observed' } });
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

test('a content script hears nothing of a creator whom the address does not name', async ({
  page,
  openCreator,
  browserWithExtension,
}) => {
  const { id, worker } = browserWithExtension.extension!;
  const known = creatorFor('micro').handle;
  const other = creatorFor('nano').handle;
  const card = page.locator('[data-permille=card]');
  await openCreator(known);
  await expect(card).toHaveAttribute('data-state', 'ready');
  await expect.poll(async () => (await remembered(worker, 'heads')).length).toBe(1);
  await openCreator(other);
  await expect(card).toHaveAttribute('data-state', 'ready');
  await expect.poll(async () => (await remembered(worker, 'heads')).length).toBe(2);

  const evaluate = await inContentScript(page, id);
  /** The card of a profile whose page shows a post without counts: all the rest could come from memory alone. */
  const cardOf = async (handle: string) => {
    const post = video('2026-06-01T00:00:00.000Z', { handle });
    const reading = profile([post], {
      page: { kind: 'profile', handle, videoId: null },
      creator: creator({ handle, name: null }),
    });
    const seen = seenOf(reading);
    const message = JSON.stringify({ type: 'draw-card', request: { reading: seen } });
    const reply = JSON.stringify(await evaluate(`chrome.runtime.sendMessage(${message})`));
    return reply.replaceAll(handle, 'HANDLE');
  };
  const ofNobody = await cardOf('nobody.at.all');
  expect(ofNobody).toContain('"answer"');
  expect(await cardOf(known)).toBe(ofNobody);
  // Of the creator whose page it is something is known.
  expect(await cardOf(other)).not.toBe(ofNobody);
  const heads = (await remembered(worker, 'heads')) as { handle: string }[];
  expect(heads.map(({ handle }) => handle).sort()).toEqual([known, other].sort());
});
