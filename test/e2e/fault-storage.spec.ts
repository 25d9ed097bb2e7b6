import type { Page, Worker } from '@playwright/test';
import { changeSettings } from '../../scripts/support/popup';
import { creatorFor } from '../site/creators';
import { expect, test } from './harness';

// What the browser keeps for us is full, damaged or from a newer version. Estimates go on; nothing is lost.

const card = (page: Page) => page.locator('[data-permille=card]');

const put = (worker: Worker, items: Record<string, unknown>) =>
  worker.evaluate((all) => chrome.storage.local.set(all), items);
const stored = (worker: Worker) =>
  worker.evaluate(() => chrome.storage.local.get<Record<string, unknown>>());

test.describe('settings that cannot be read', () => {
  for (const [what, settings] of [
    ['damaged', 'rubbish'],
    ['damaged in part', { version: 2, card: 'golden', currency: ['EUR'] }],
    ['from a newer version', { version: 999, card: 'observed', colour: 'green' }],
  ] as const) {
    test(`${what}: the standard ones apply, the old ones are kept, and the options say so`, async ({
      context,
      page,
      openCreator,
      browserWithExtension,
      faults,
    }) => {
      const { worker, id } = browserWithExtension.extension!;
      faults.expect(/Permille, reading the settings/);
      await put(worker, { settings });
      await openCreator(creatorFor('micro').handle);
      await expect(card(page)).toHaveAttribute('data-state', 'ready');
      await expect(card(page)).toHaveAttribute(
        'aria-label',
        /\$[\d,.KM]+\s–\u2060?\s[\d,.KM]+ a month/,
      );
      const kept = Object.entries(await stored(worker)).filter(([key]) => key !== 'settings');
      expect(kept.map(([, value]) => value)).toContainEqual(settings);

      const options = await context.newPage();
      await options.goto(`chrome-extension://${id}/options.html`);
      await expect(options.getByText(/They are kept aside/)).toBeVisible();
    });
  }
});

test('a rate of the user that is refused: all other settings apply, and the options name it until the rates change', async ({
  browserWithExtension,
  settings,
  options,
}) => {
  const { worker } = browserWithExtension.extension!;
  const refused = { 'rewards.rpm': { low: 1, likely: 2, high: 9_000_000 } };
  const taken = { 'rewards.longShare': { low: 0.5, likely: 0.6, high: 0.7 } };
  await settings({ theme: 'dark', rateEdits: taken });
  const { settings: before } = await stored(worker);
  await put(worker, { settings: { ...(before as object), rateEdits: { ...taken, ...refused } } });

  const page = await options('page');
  const told = page.getByText(/^Permille no longer takes your own values for: Pay/);
  await expect(told).toBeVisible();
  await expect(page.getByLabel('Dark')).toBeChecked();
  await page.getByLabel('Light').check();
  const rateEdits = { ...taken, ...refused };
  await expect
    .poll(() => stored(worker))
    .toMatchObject({ settings: { theme: 'light', rateEdits } });
  await expect(told).toBeVisible();
  await page.goto(`${page.url().split('#')[0]}#rates/rewards.longShare`);
  await page.getByRole('button', { name: 'Reset 1 number of yours' }).click();
  await expect(told).toHaveCount(0);
  expect(await stored(worker)).toMatchObject({
    settings: { rateEdits: {} },
    'settings.aside.rates': refused,
  });
});

test('settings that claim to be of years to come are not taken, those beside them are, and a later edit goes out', async ({
  browserWithExtension,
  options,
}) => {
  const { worker } = browserWithExtension.extension!;
  const carried = () => worker.evaluate(() => chrome.storage.sync.get());
  const page = await options('money');
  const currency = page.getByLabel('Currency', { exact: true });
  await currency.selectOption('EUR');
  await expect.poll(carried).toMatchObject({ synced: { settings: { currency: 'EUR' } } });

  const inYears = new Date(Date.now() + 5 * 365 * 86_400_000).toISOString();
  // Another device's clock is a minute ahead.
  const later = new Date(Date.now() + 60_000).toISOString();
  const { settings } = (await carried()).synced as { settings: object };
  await worker.evaluate((synced) => chrome.storage.sync.set({ synced }), {
    settings: { ...settings, currency: 'JPY', theme: 'dark', card: 'observed' },
    edits: { currency: inYears, card: inYears, theme: later },
  });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await stored(worker)).toMatchObject({
    settings: { currency: 'EUR', card: 'article', theme: 'dark' },
  });
  await expect(currency).toHaveValue('EUR');

  // What is carried is no longer of years to come once the person has chosen again.
  await currency.selectOption('GBP');
  await expect.poll(carried).toMatchObject({ synced: { settings: { currency: 'GBP' } } });
  const { edits } = (await carried()).synced as { edits: Record<string, string> };
  expect(Object.values(edits).filter((edit) => edit > later)).toEqual([]);
  expect(await stored(worker)).toMatchObject({ settings: { currency: 'GBP', card: 'article' } });
});

test('storage that is full: estimates go on, and a change that is not kept says so', async ({
  page,
  openCreator,
  popup,
  browserWithExtension,
  faults,
}) => {
  const { worker } = browserWithExtension.extension!;
  faults.expect(/QUOTA|quota|saving/i);
  await changeSettings(worker, { welcomed: true });
  await worker.evaluate(async () => {
    let size: number = chrome.storage.local.QUOTA_BYTES;
    // Fills it to the last byte: halves until nothing fits any more.
    for (let part = 0; size >= 1; part += 1) {
      size = Math.floor(size / 2);
      await chrome.storage.local
        .set({ [`filler${String(part)}`]: 'x'.repeat(size) })
        .catch(() => undefined);
    }
  });
  await openCreator(creatorFor('micro').handle);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  const said = card(page).getByRole('alert');
  await expect(said).toHaveCount(0);
  const details = card(page).locator('[data-for=details]');
  // Opening the card is no setting: it opens, and says that it will not be open the next time.
  await details.click();
  await expect(details).toHaveAttribute('aria-expanded', 'true');
  await expect(said).toHaveText('That could not be saved');
  await card(page).locator('[data-for=menu]').click();
  const amounts = card(page).getByLabel('Amounts on videos');
  await amounts.click();
  await expect(said).toHaveText('That could not be saved');
  await expect(amounts).toBeChecked();
  await expect(page.locator('[data-permille=badge]')).toHaveCount(16);
  expect(await stored(worker)).toMatchObject({ settings: { surfaces: { badge: true } } });

  const view = await popup(page, { firstRun: true });
  await view.getByRole('tab', { name: 'Why' }).click();
  await expect(view.getByLabel('Article')).toBeChecked();
  await view.getByLabel('Observed').click();
  await expect(view.getByText('That could not be saved', { exact: true })).toBeVisible();
  await view.reload();
  await view.getByRole('tab', { name: 'Why' }).click();
  await expect(view.getByLabel('Article')).toBeChecked();
});
