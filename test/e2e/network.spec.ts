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

/* eslint-disable no-restricted-syntax, no-restricted-globals, no-eval -- All of it must be refused. */
for (const file of ['popup.html', 'options.html']) {
  test(`the pages of the extension cannot reach anything if they tried: ${file}`, async ({
    context,
    requests,
    browserWithExtension,
    faults,
  }) => {
    const { id } = browserWithExtension.extension!;
    faults.expect(/Content Security Policy/);
    faults.expect(/requires 'Trusted(?:HTML|Script|ScriptURL)' assignment/);
    const view = await context.newPage();
    await view.goto(`chrome-extension://${id}/${file}`);
    requests.length = 0;
    const reached = await view.evaluate(async (address) => {
      const loaded = (element: HTMLImageElement | HTMLScriptElement | HTMLIFrameElement) =>
        new Promise((resolve, reject) => {
          element.onload = resolve;
          element.onerror = () => {
            reject(new Error('refused'));
          };
          element.src = address;
          document.body.append(element);
        });
      const tries: [string, () => unknown][] = [
        ['fetch', () => fetch(address)],
        ['image', () => loaded(new Image())],
        [
          'image in the address',
          () => {
            const image = new Image();
            image.src =
              'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
            return image.decode();
          },
        ],
        ['script', () => loaded(document.createElement('script'))],
        ['font', () => new FontFace('a', `url(${address})`).load()],
        [
          'socket',
          () =>
            new Promise((resolve, reject) => {
              const socket = new WebSocket(address.replace('https', 'wss'));
              socket.onopen = resolve;
              socket.onerror = reject;
            }),
        ],
        ['markup', () => (document.createElement('p').innerHTML = '<b>a</b>')],
        ['code', () => eval('1') as unknown],
      ];
      const through: string[] = [];
      for (const [name, attempt] of tries) {
        // What throws at once is refused, too.
        await Promise.resolve()
          .then(attempt)
          .then(
            () => through.push(name),
            () => undefined,
          );
      }
      return through;
    }, 'https://www.tiktok.com/elsewhere');
    expect(reached).toEqual([]);
  });
}
