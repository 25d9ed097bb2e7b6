import { expect, test } from '@playwright/test';
import type { Page, Worker } from '@playwright/test';
import { openOptions } from '../../scripts/support/options';
import { openPopup, stillPage } from '../../scripts/support/popup';
import { creatorFor } from '../site/creators';
import { collectFaults } from './faults';
import { remembered } from './memory';
import { inOwnBrowser } from './own-browser';

// What is remembered is damaged, from a newer version, or a great deal. Each in a browser of its own: a
// database of a newer version would stay for the tests after it.

const card = (page: Page) => page.locator('[data-permille=card]');
const { handle } = creatorFor('micro');

/** Makes memory what the test says, before any page has opened it. */
function memoryIs(
  worker: Worker,
  made: { version: number; stores: Record<string, unknown[]> },
): Promise<void> {
  return worker.evaluate(async ({ version, stores }) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('IndexedDB gave no reason'));
        };
      });
    const opening = indexedDB.open('permille', version);
    opening.onupgradeneeded = () => {
      const heads = opening.result.createObjectStore('heads', { keyPath: 'key' });
      heads.createIndex('lastSeen', 'lastSeen');
      opening.result.createObjectStore('histories', { keyPath: 'key' });
      opening.result.createObjectStore('aside', { autoIncrement: true });
      opening.result.createObjectStore('notes');
    };
    const database = await done(opening);
    const transaction = database.transaction(['heads', 'histories'], 'readwrite');
    for (const [store, records] of Object.entries(stores)) {
      for (const record of records) transaction.objectStore(store).put(record);
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
    database.close();
  }, made);
}

test('a memory of a newer version is left as it is, and the month is estimated without it', async () => {
  await inOwnBrowser(async (launched) => {
    const { context, extension } = launched;
    const { worker } = extension!;
    const head = { key: handle, fromTheFuture: true };
    await memoryIs(worker, { version: 99, stores: { heads: [head] } });
    const page = await context.newPage();
    await page.goto(`https://www.tiktok.com/@${handle}`);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expect(page.locator('[data-permille=badge]')).toHaveCount(16);
    const options = await openOptions(launched, 'memory');
    await expect(options.getByRole('alert')).toHaveText(
      'What is remembered comes from a newer Permille. It is left as it is, and nothing is added.',
    );
    expect(await remembered(worker, 'heads')).toEqual([head]);
  });
});

test('a memory that cannot be opened: the month is estimated without it, and popup and options say so', async () => {
  await inOwnBrowser(async (launched) => {
    const { context, extension } = launched;
    const refuse = () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException(
          'The user denied permission to access the database.',
          'UnknownError',
        );
      };
    };
    await extension!.worker.evaluate(refuse);
    await context.addInitScript(refuse);
    const page = await context.newPage();
    await page.goto(`https://www.tiktok.com/@${handle}`);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expect(page.locator('[data-permille=badge]')).toHaveCount(16);
    const options = await openOptions(launched, 'memory');
    await expect(options.getByRole('alert')).toHaveText(
      'The browser offers no storage here, so nothing is remembered.',
    );
    await page.goto('https://www.tiktok.com/foryou');
    const popup = await openPopup(launched, page);
    await expect(popup.getByText('What is remembered could not be read.')).toBeVisible();
  });
});

test('a memory that another page blocks: the month is estimated without it, and it is there again afterwards', async () => {
  test.slow();
  await inOwnBrowser(async (launched) => {
    const { context, extension } = launched;
    const { id, worker } = extension!;
    const holder = await context.newPage();
    await holder.goto(stillPage(id));
    await holder.evaluate(
      () =>
        new Promise<void>((resolve) => {
          // Holds it open, and another of its requests waits: so does whoever comes after.
          indexedDB.open('permille').onsuccess = () => {
            indexedDB.deleteDatabase('permille').onblocked = () => {
              resolve();
            };
          };
        }),
    );
    const page = await context.newPage();
    await page.goto(`https://www.tiktok.com/@${handle}`);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expect(page.locator('[data-permille=badge]')).toHaveCount(16);
    const options = await openOptions(launched, 'memory');
    await expect(options.getByRole('alert')).toHaveText(/nothing is remembered/);
    await options.close();

    await holder.close();
    await page.reload();
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expect.poll(() => remembered(worker, 'heads')).toHaveLength(1);
  });
});

test('a memory without room: the month is estimated, what was remembered stays, and popup and options say so', async () => {
  await inOwnBrowser(async (launched) => {
    const { context, extension } = launched;
    const { worker } = extension!;
    const page = await context.newPage();
    await page.goto(`https://www.tiktok.com/@${handle}`);
    await expect.poll(() => remembered(worker, 'heads')).toHaveLength(1);
    const errors: string[] = [];
    context.on('console', (message) => errors.push(message.text()));
    const before = await remembered(worker, 'histories');

    // As the browser refuses where the disk is full. A quota set over the DevTools was tried: Chromium let the
    // extension write beyond it.
    await worker.evaluate(() => {
      const store = IDBObjectStore.prototype;
      const put = Object.getOwnPropertyDescriptor(store, 'put')!;
      store.put = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
      Object.assign(globalThis, {
        makeRoom: () => {
          Object.defineProperty(store, 'put', put);
        },
      });
    });
    await page.goto(`https://www.tiktok.com/@${creatorFor('macro').handle}`);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expect(page.locator('[data-permille=badge]')).toHaveCount(16);
    await expect.poll(() => errors.join()).toContain('the memory of creators (full)');
    expect(await remembered(worker, 'histories')).toEqual(before);
    const said = 'There is no room left on this device, so nothing more is remembered.';
    const options = await openOptions(launched, 'memory');
    await expect(options.getByRole('alert')).toHaveText(said);
    await expect(options.getByText(`@${handle}`)).toBeVisible();
    const popup = await openPopup(launched, page);
    await expect(popup.getByRole('alert')).toHaveText(said);
    await expect(popup.getByTestId('month')).toBeVisible();

    await worker.evaluate(() => {
      (globalThis as unknown as { makeRoom: () => void }).makeRoom();
    });
    await page.reload();
    await expect.poll(() => remembered(worker, 'heads')).toHaveLength(2);
    await expect(options.getByRole('alert')).toHaveCount(0);
    await expect(popup.getByRole('alert')).toHaveCount(0);
  });
});

test('a damaged record is kept aside, and the month is estimated without it', async () => {
  await inOwnBrowser(async ({ context, extension }) => {
    const { worker } = extension!;
    const head = { key: handle, version: 1, videos: 'many' };
    const history = { key: handle, version: 1, videos: [{ id: 7 }] };
    await memoryIs(worker, { version: 1, stores: { heads: [head], histories: [history] } });
    const page = await context.newPage();
    await page.goto(`https://www.tiktok.com/@${handle}`);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expect(page.locator('[data-permille=badge]')).toHaveCount(16);
    await expect
      .poll(async () => JSON.stringify(await remembered(worker, 'aside')))
      .toContain('{"id":7}');
  });
});

test('a damaged record: popup and options show the others, count it no more, and it is reported', async () => {
  await inOwnBrowser(async (launched) => {
    const { context, extension } = launched;
    const { worker } = extension!;
    const { faults } = collectFaults(context);
    faults.expect(/Permille, the memory of a creator \(heads\), which is kept aside/);
    const other = creatorFor('macro');
    const page = await context.newPage();
    await page.goto(`https://www.tiktok.com/@${other.handle}`);
    await expect.poll(() => remembered(worker, 'heads')).toHaveLength(1);
    const damage = () =>
      worker.evaluate(
        async (head) => {
          const opening = indexedDB.open('permille');
          await new Promise((resolve) => (opening.onsuccess = resolve));
          const transaction = opening.result.transaction('heads', 'readwrite');
          transaction.objectStore('heads').put(head);
          await new Promise((resolve) => (transaction.oncomplete = resolve));
          opening.result.close();
        },
        { key: handle, lastSeen: new Date().toISOString(), version: 1, videos: 'many' },
      );

    await damage();
    const options = await openOptions(launched, 'memory');
    await expect(options.locator('[data-handle]')).toHaveCount(1);
    await expect(options.locator(`[data-handle="${other.handle}"]`)).toBeVisible();
    await expect(options.getByText('1 creator is remembered.')).toBeVisible();
    // Estimates go on, and nothing is left to do for the person: no word is due.
    await expect(options.getByRole('alert')).toHaveCount(0);
    await options.close();

    await damage();
    await page.goto('https://www.tiktok.com/foryou');
    const popup = await openPopup(launched, page);
    await expect(popup.getByTestId('recent').getByRole('listitem')).toHaveCount(1);
    await expect(popup.getByTestId('recent')).toContainText(other.name);
    await expect(popup.getByRole('alert')).toHaveCount(0);
    await expect.poll(() => remembered(worker, 'aside')).toHaveLength(2);
    expect(faults.seen).toHaveLength(2);
    expect(faults.unexpected()).toEqual([]);
    await popup.close();

    // Over the creator's own page the popup has the month from what the page shows.
    await damage();
    await page.goto(`https://www.tiktok.com/@${handle}`);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    const over = await openPopup(launched, page);
    await expect(over.getByTestId('month')).toContainText('a month');
    await expect(over.getByRole('alert')).toHaveCount(0);
    expect(faults.unexpected()).toEqual([]);
  });
});

test('five thousand creators in memory: the next page is estimated, and the oldest makes room', async () => {
  test.slow();
  await inOwnBrowser(async ({ context, extension }) => {
    const { worker } = extension!;
    const keys = Array.from({ length: 5_000 }, (_, index) => `creator.${String(index)}`);
    // Seen a minute apart, the first one longest ago.
    const seenAt = (index: number) => new Date(Date.now() - (5_001 - index) * 60_000).toISOString();
    const heads = keys.map((key, index) => ({
      version: 1,
      key,
      handle: key,
      name: null,
      verified: null,
      region: null,
      firstSeen: seenAt(index),
      lastSeen: seenAt(index),
      followers: null,
      following: null,
      likes: null,
      videoCount: null,
      videos: 0,
    }));
    const histories = keys.map((key) => ({
      version: 1,
      key,
      followers: [],
      videos: [],
      grids: [],
      lives: [],
    }));
    await memoryIs(worker, { version: 1, stores: { heads, histories } });
    const page = await context.newPage();
    await page.goto(`https://www.tiktok.com/@${handle}`);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expect
      .poll(async () =>
        (await remembered(worker, 'heads')).map((head) => (head as { key: string }).key),
      )
      .toContain(handle);
    const after = (await remembered(worker, 'heads')).map((head) => (head as { key: string }).key);
    expect(after.length).toBeLessThanOrEqual(5_000);
    expect(after.length).toBeGreaterThan(4_900);
    expect(after).not.toContain('creator.0');
    expect(after).toContain('creator.4999');
  });
});
