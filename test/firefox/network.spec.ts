import { creatorFor } from '../site/creators';
import { cardIn, expect, expectText, test } from './harness';

/** Firefox looks for its own settings and updates; these are not ours. */
const ofFirefox = /(^|\.)mozilla\.(com|net|org):\d+$/;

test('a walk reaches for no host but those of Firefox itself', async ({ firefox, open, popup }) => {
  const page = await open(`/@${creatorFor('micro').handle}`);
  await cardIn(page, 'ready');
  await page.click(`nav a[href="/@${creatorFor('without-counts').handle}"]`);
  await cardIn(page, 'counts-absent');
  const view = await popup(page);
  await expectText(view, '[data-testid=month]', 'no view counts');
  expect(firefox.hosts.filter((host) => !ofFirefox.test(host))).toEqual([]);
});

test('a request that does leave is seen', async ({ firefox }) => {
  const page = await firefox.browser.newPage();
  await page.goto('http://elsewhere.example/').catch(() => undefined);
  expect(firefox.hosts).toContain('elsewhere.example');
});
