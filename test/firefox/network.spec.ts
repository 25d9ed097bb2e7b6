import { addedTo, walkSite } from '../e2e/site-walk';
import { createSite } from '../site/site';
import { expect, expectText, test } from './harness';
import { launchFirefox } from './launch';

const now = new Date();
/** Firefox looks for its own settings and updates; these are not ours. */
const ofFirefox = /(^|\.)mozilla\.(com|net|org):\d+$/;
const notOfFirefox = (hosts: readonly string[]) => hosts.filter((host) => !ofFirefox.test(host));

test.use({ site: { now } });

test('a walk reaches for no host but those of Firefox itself', async ({ firefox, popup }) => {
  test.slow();
  // What tabs ask of the site is compared with the same walk without the extension.
  const plain = await launchFirefox({ extension: false });
  try {
    const site = createSite({ now });
    plain.answer = (url) => site.respond(url);
    await walkSite(await plain.newPage(), now, false);
  } finally {
    await plain.close();
  }
  expect(plain.requests.filter((one) => one.includes('/api/post/')).length).toBeGreaterThan(2);

  firefox.requests.length = 0;
  const page = await firefox.newPage();
  await walkSite(page, now, true);
  const walked = firefox.requests.splice(0);

  // From here on the site rests: whatever is asked for is ours.
  const view = await popup(page);
  await expectText(view, '[data-testid=month]', 'a month');
  await view.bringToFront();
  for (const tab of ['Why', 'Videos', 'What if']) await view.click(`aria/${tab}[role="tab"]`);
  const options = await firefox.newExtensionPage('options.html#memory');
  await expectText(options, 'main', /[1-9]\d* creators are remembered/);
  await options.click('aria/Export to a file[role="button"]');
  for (const place of ['money', 'rates', 'page', 'payouts', 'help', 'about'])
    await firefox.newExtensionPage(`options.html#${place}`);
  expect(firefox.requests).toEqual([]);
  expect(addedTo(plain.requests, walked)).toEqual([]);
  expect(notOfFirefox(firefox.hosts)).toEqual([]);
});

test('a request that does leave is seen', async ({ firefox, open }) => {
  const page = await firefox.browser.newPage();
  await page.goto('http://elsewhere.example/').catch(() => undefined);
  expect(firefox.hosts).toContain('elsewhere.example');

  // Nor is one to the site taken for the site's own.
  const tab = await open('/foryou');
  const before = [...firefox.requests];
  // eslint-disable-next-line no-restricted-globals -- It must be seen.
  await tab.evaluate(() => fetch('/api/post/item_list/?ours').then(() => undefined));
  expect(addedTo(before, firefox.requests)).toEqual([
    'GET https://www.tiktok.com/api/post/item_list/?ours',
  ]);
});
