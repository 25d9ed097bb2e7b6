import { creatorFor } from '../site/creators';
import { expect, test } from './harness';

// Nothing leaves. Every request of every page and of the worker is recorded, refused ones included.

const site = 'https://www.tiktok.com/';
const ofTheExtension = /^chrome-extension:|^data:|^blob:/;

test('a whole walk makes no request of ours', async ({
  context,
  page,
  openCreator,
  popup,
  requests,
  browserWithExtension,
  faults,
}) => {
  // The site has not all of these pages; it is walked all the same.
  faults.expect(/404/);
  const { id } = browserWithExtension.extension!;
  const card = page.locator('[data-permille=card]');
  await openCreator(creatorFor('micro').handle);
  await expect(card).toHaveAttribute('data-state', 'ready');
  await page.mouse.wheel(0, 4_000);
  await page.locator('[data-e2e=user-post-item]').first().click();
  await expect(page).toHaveURL(/\/video\/\d+$/);
  await page.goBack();
  await openCreator(creatorFor('not-eligible').handle);
  await expect(card).toHaveAttribute('data-state', 'ready');
  const view = await popup();
  await view.getByRole('tab', { name: 'Why' }).click();
  await view.getByLabel('Observed').check();
  await view.close();
  for (const path of [
    '/foryou',
    '/explore',
    '/search?q=boats',
    `/@${creatorFor('micro').handle}/live`,
  ]) {
    await page.goto(`https://www.tiktok.com${path}`);
  }
  const options = await context.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  await expect(options.getByRole('heading').first()).toBeVisible();

  const ofWorker = requests.filter(
    ({ from, url }) => from === 'worker' && !ofTheExtension.test(url),
  );
  expect(ofWorker).toEqual([]);
  const elsewhere = requests.filter(
    ({ url }) => !url.startsWith(site) && !ofTheExtension.test(url),
  );
  expect(elsewhere).toEqual([]);
  // The site itself asks for pages of the list: the record is not empty for want of recording.
  expect(requests.filter(({ url }) => url.includes('/api/post/'))).not.toEqual([]);
});

test('the pages of the extension cannot reach anything if they tried', async ({
  context,
  browserWithExtension,
  faults,
}) => {
  const { id } = browserWithExtension.extension!;
  faults.expect(/Content Security Policy/);
  const view = await context.newPage();
  await view.goto(`chrome-extension://${id}/popup.html`);
  const reached = await view.evaluate(async () => {
    const loaded = (element: HTMLImageElement | HTMLScriptElement) =>
      new Promise((resolve, reject) => {
        element.onload = resolve;
        element.onerror = () => {
          reject(new Error('refused'));
        };
        element.src = 'https://www.tiktok.com/elsewhere';
        document.head.append(element);
      });
    const tries: [string, () => Promise<unknown>][] = [
      // eslint-disable-next-line no-restricted-syntax -- It must be refused.
      ['fetch', () => fetch('https://www.tiktok.com/')],
      ['image', () => loaded(new Image())],
      ['script', () => loaded(document.createElement('script'))],
    ];
    const through: string[] = [];
    for (const [name, attempt] of tries) {
      await attempt().then(
        () => through.push(name),
        () => undefined,
      );
    }
    return through;
  });
  expect(reached).toEqual([]);
});
