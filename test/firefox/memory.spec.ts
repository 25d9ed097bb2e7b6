import { creatorFor } from '../site/creators';
import { addressOf } from '../site/tile';
import { videosOf } from '../site/videos';
import { cardIn, expect, expectPill, expectText, test } from './harness';

const now = new Date();
const [first, second, third] = [creatorFor('micro'), creatorFor('macro'), creatorFor('nano')];

test.use({ site: { now } });

test('visits are remembered, listed in popup and options, and no longer once that is switched off', async ({
  firefox,
  open,
  popup,
}) => {
  const page = await open(`/@${first.handle}`);
  await cardIn(page, 'ready');
  // Without loading: what the browser says of the page's address has to follow.
  await page.click(`nav a[href="/@${second.handle}"]`);
  await page.waitForSelector(
    `[data-permille=card][data-state=ready][aria-label*="${second.handle}"]`,
  );

  await page.goto('https://www.tiktok.com/foryou');
  const view = await popup(page);
  await expectText(view, '[data-testid=recent]', first.name);
  await expectText(view, '[data-testid=recent]', second.name);
  const options = await firefox.newExtensionPage('options.html#memory');
  await expectText(options, 'main', '2 creators are remembered.');

  await options.bringToFront();
  await options.click('input[role=switch]');
  await expectText(options, 'body', 'Saved');
  await page.bringToFront();
  await page.goto(`https://www.tiktok.com/@${third.handle}`);
  await cardIn(page, 'ready');
  await options.bringToFront();
  await expectText(options, 'main', '2 creators are remembered.');
  const handles = await options.$$eval('[data-handle]', (rows) =>
    rows.map((row) => row.getAttribute('data-handle')),
  );
  expect(handles).toEqual([second.handle, first.handle]);
});

test('the length that a video’s own page told is known on the profile afterwards', async ({
  open,
}) => {
  const short = videosOf(first, now)
    .slice(0, 16)
    .find(({ kind, durationSeconds }) => kind === 'video' && durationSeconds < 60)!;
  const address = addressOf(first, short);
  const badge = `[data-e2e=user-post-item]:has(a[href="${address}"]) [data-permille=badge]`;
  const page = await open(`/@${first.handle}`);
  await page.waitForSelector(badge);
  const labelOf = () => page.$eval(badge, (node) => node.getAttribute('aria-label'));
  expect(await labelOf()).toContain('Earns only if it is 60 s or longer');
  await page.goto(address);
  await expectPill(page, `Earns nothing: ${short.durationSeconds} s`);
  await page.goto(`https://www.tiktok.com/@${first.handle}`);
  await page.waitForSelector(badge);
  await expect.poll(labelOf).toContain(`Earns nothing: ${short.durationSeconds} s`);
});
