import { creatorFor } from '../site/creators';
import { shownCount } from '../site/shown-count';
import { addressOf } from '../site/tile';
import { videosOf } from '../site/videos';
import type { SiteVideo } from '../site/videos';
import { expect, expectText, expectPill, test } from './harness';

const now = new Date();
const creator = creatorFor('micro');
const videos = videosOf(creator, now).filter(({ kind }) => kind === 'video');

function first(wanted: (video: SiteVideo) => boolean): SiteVideo {
  const found = videos.find(wanted);
  if (!found) throw new Error('The site has no such video');
  return found;
}

test.use({ site: { now } });

test('a video under a minute says on the page and in the popup why it earns nothing', async ({
  open,
  popup,
}) => {
  const short = first(({ durationSeconds }) => durationSeconds < 60);
  const why = `Earns nothing: ${short.durationSeconds} s, needs 60 s`;
  const page = await open(addressOf(creator, short));
  await expectPill(page, why);
  const view = await popup(page);
  await expectText(view, 'main', creator.name);
  await expectText(view, '[data-testid=this-video]', why);
});

test('a video of a minute or more says what it has earned so far', async ({ open, popup }) => {
  const long = first(({ durationSeconds, views }) => durationSeconds >= 60 && views > 20_000);
  const page = await open(addressOf(creator, long));
  await expectPill(page, /\$[\d,.K]+\s–\u2060?\s[\d,.K]+ so far\. Long enough/);
  const view = await popup(page);
  await expectText(view, '[data-testid=this-video]', /\$[\d,.K]+\s–\u2060?\s[\d,.K]+/);
  await expectText(view, '[data-testid=this-video]', 'Long enough to earn Rewards');
});

test('a video that is opened over the grid has its pill, and the profile its card again after it', async ({
  open,
}) => {
  const page = await open(`/@${creator.handle}`);
  await page.waitForSelector('[data-permille=card][data-state=ready]');
  const [newest] = videosOf(creator, now);
  await page.click(`[data-e2e=user-post-item] a[href="${addressOf(creator, newest!)}"]`);
  await page.waitForFunction(
    (id) => location.pathname.endsWith(id) && document.querySelector('[role=dialog]') !== null,
    {},
    newest!.id,
  );
  await expectPill(page, /so far|Earns nothing|No view count/);
  await page.evaluate(() => {
    history.back();
  });
  await page.waitForSelector('[data-permille=card][data-state=ready]');
  expect(await page.$$('[data-permille=pill]')).toEqual([]);
});

/** The page itself shows no views: the pill has them from its data. */
test('the pill tells views and length from the data of the page', async ({ open }) => {
  const any = first(({ views }) => views > 1_000);
  const page = await open(addressOf(creator, any));
  expect(await page.evaluate(() => document.body.innerText)).not.toContain(shownCount(any.views));
  await expectPill(page, `${any.views.toLocaleString('en')} views`);
});
