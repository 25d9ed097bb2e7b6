import { MOST } from '../../src/overlay/keeper';
import { creatorFor } from '../site/creators';
import { addressOf } from '../site/tile';
import { videosOf } from '../site/videos';
import { expect, fight, gaveUp, reported, test, triesIn } from './fight';
import { card, rewritten, withScript } from './hostile';

// A page that does not want what Permille draws, and says so in a loop.

const ours = 'permille-card, permille-badge, permille-pill, permille-chip';
const blank = `if (!node.firstChild && !node.hasAttribute('data-permille')) continue;
  node.textContent = ''; node.removeAttribute('data-permille')`;

test('a page that removes our nodes as soon as they come: we stop after a few tries', async ({
  lose,
}) => {
  await lose({ css: ours, reaction: 'node.remove()', cardStays: false });
});

test('a page that removes our badges as soon as they come: the card says that we stop', async ({
  lose,
}) => {
  await lose({ css: 'permille-badge', reaction: 'node.remove()', cardStays: true });
});

test('a page that empties and renames our nodes as soon as they come: we put them right a few times, then stop', async ({
  lose,
}) => {
  await lose({ css: ours, reaction: blank, cardStays: false });
});

test('a page that puts another figure in our badges: we put it right a few times, then stop', async ({
  lose,
}) => {
  const reaction = `if (node.textContent === '$9') continue; node.textContent = '$9'`;
  await lose({ css: 'permille-badge', reaction, cardStays: true });
});

test('a page that puts another figure in our card: we put it right a few times, then stop', async ({
  lose,
}) => {
  // The change of a node in a shadow tree is told to those alone who observe that tree.
  const reaction = `
    const inside = node.shadowRoot?.firstElementChild;
    if (!inside || inside.textContent === '$9') continue;
    observer.observe(node.shadowRoot, everything);
    inside.textContent = '$9'`;
  await lose({ css: 'permille-card', reaction, cardStays: false });
});

test('a page that removes the pill of an open video: the popup says that we stop', async ({
  page,
  popup,
  browserWithExtension,
  faults,
}) => {
  faults.expect(reported);
  browserWithExtension.answers.current = rewritten(
    withScript(fight('permille-pill', 'node.remove()')),
  );
  const creator = creatorFor('micro');
  const video = videosOf(creator, new Date()).find(({ kind }) => kind === 'video')!;
  await page.goto(addressOf(creator, video));
  await expect(card(page)).toContainText(gaveUp);
  expect((await triesIn(page)).most).toBe(1 + MOST);
  await expect((await popup()).getByRole('alert')).toHaveText(gaveUp);
});
