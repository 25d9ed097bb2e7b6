import type { Page } from '@playwright/test';
import { openPopup } from '../../scripts/support/popup';
import type { SeenRequest } from '../../scripts/browser';
import { extensionWithoutPolicy } from './build';
import { inContentScript } from './content-script';
import { expect, test } from './harness';
import { inOwnBrowser } from './own-browser';
import { addedTo, walkSite } from './site-walk';

// Nothing leaves, to the site neither. Every request is recorded, refused ones included. The site's own are told from
// ours by a walk without the extension; what a policy refuses before it is a request is an error in a console, and the
// fixture `faults` fails on it.

const now = new Date();
const ofTheExtension = /^chrome-extension:|^data:|^blob:/;

test.use({ site: { now } });

/** Returns the requests that are not for parts of the extension itself, in words. */
function outward(requests: readonly SeenRequest[]): string[] {
  return requests
    .filter(({ url }) => !ofTheExtension.test(url))
    .map(({ from, method, url }) => `${from}: ${method} ${url}`);
}

/** Clicks what makes a file, and waits for it. */
async function save(view: Page, button: string): Promise<void> {
  const coming = view.waitForEvent('download');
  await view.getByRole('button', { name: button, exact: true }).click();
  await (await coming).path();
}

test('a whole walk makes no request of ours', async ({ page, popup, options, requests }) => {
  test.slow();
  let ofTheSite: string[] = [];
  await inOwnBrowser(
    async ({ context, requests: without }) => {
      await walkSite(await context.newPage(), now, false);
      ofTheSite = outward(without);
    },
    'en',
    { site: { now }, launch: { extension: null } },
  );
  // The site itself asks for pages of the list: the record is not empty for want of recording.
  expect(ofTheSite.filter((one) => one.includes('/api/post/')).length).toBeGreaterThan(2);

  requests.length = 0;
  await walkSite(page, now, true);
  const walked = outward(requests.splice(0));

  // From here on the site rests: whatever is asked for is ours.
  const view = await popup();
  for (const tab of ['Why', 'Videos', 'What if', 'Month'])
    await view.getByRole('tab', { name: tab }).click();
  await save(view, 'JSON');
  await view.close();
  const remembered = await options('memory');
  await expect(remembered.getByText(/^[1-9]\d* creators are remembered/)).toBeVisible();
  await save(remembered, 'Export to a file');
  for (const place of ['money', 'rates', 'page', 'payouts', 'help', 'about'])
    await (await options(place)).getByRole('heading', { level: 1 }).waitFor();
  expect(outward(requests)).toEqual([]);
  expect(addedTo(ofTheSite, walked)).toEqual([]);
});
/* eslint-disable no-restricted-syntax, no-restricted-globals, no-eval -- All of it must be seen or refused. */
test('a request of ours would be seen, from the page, the popup and the worker, to the site and elsewhere', async () => {
  const addresses = [
    'https://www.tiktok.com/api/post/item_list/?ours',
    'https://elsewhere.example/',
  ];
  const send = (all: string[]) => Promise.allSettled(all.map((address) => fetch(address)));
  await inOwnBrowser(
    async (launched) => {
      const { context, requests, extension } = launched;
      const page = await context.newPage();
      await page.goto('https://www.tiktok.com/explore');
      const inPage = await inContentScript(page, extension!.id);
      const popup = await openPopup(launched, page);
      requests.length = 0;
      const seen = () => outward(requests.splice(0)).sort();
      const expected = (from: string) => addresses.map((url) => `${from}: GET ${url}`).sort();

      await inPage(
        `Promise.allSettled(${JSON.stringify(addresses)}.map((address) => fetch(address)))`,
      );
      expect(addedTo([], seen())).toEqual(expected('page'));
      await popup.evaluate(send, addresses);
      expect(seen()).toEqual(expected('page'));
      await extension!.worker.evaluate(send, addresses);
      expect(seen()).toEqual(expected('worker'));
    },
    'en',
    { extension: extensionWithoutPolicy() },
  );
});

test('a request that the worker tries is refused, and the try is a fault', async ({
  browserWithExtension,
  requests,
  faults,
}) => {
  const { worker } = browserWithExtension.extension!;
  faults.expect(/Refused in the worker: https:\/\/www\.tiktok\.com/);
  requests.length = 0;
  const answer = await worker.evaluate(() =>
    fetch('https://www.tiktok.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  await expect.poll(() => faults.seen).not.toEqual([]);
  expect(outward(requests)).toEqual([]);
});

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
    // What is refused does not go unnoticed: a page that tries it fails its test.
    await expect.poll(() => faults.seen.join('\n')).toContain('connect-src');
  });
}
