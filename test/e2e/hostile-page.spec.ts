import type { Page } from '@playwright/test';
import { MOST } from '../../src/overlay/keeper';
import { creatorFor } from '../site/creators';
import { addressOf } from '../site/tile';
import { videosOf } from '../site/videos';
import { expect, test } from './harness';
import { badges, card, profile, rewritten, withScript } from './hostile';

test('nodes that pretend to be ours, forged events and messages change nothing', async ({
  page,
  browserWithExtension,
}) => {
  const forged = `
    for (const kind of ['card', 'badge', 'pill', 'chip']) {
      const fake = document.createElement('div');
      fake.dataset.permille = kind;
      fake.dataset.state = 'ready';
      fake.textContent = 'forged';
      document.documentElement.append(fake);
      document.querySelectorAll('[data-e2e=user-post-item]').forEach((tile) => tile.append(fake.cloneNode(true)));
    }
    customElements.define('permille-card', class extends HTMLElement { connectedCallback() { window.seen = true; } });
    const messages = [
      { type: 'save-overlay-state', request: { patch: { cardOpen: true } } },
      { type: 'settings-changed' }, { type: 'read-tab' },
      { type: 'draw-card', request: { reading: {} } },
      { type: 'wxt:content-script-started', contentScriptName: 'tiktok' },
    ];
    addEventListener('load', () => {
      for (const message of messages) postMessage(message, '*');
      for (const type of ['wxt:locationchange', 'wxt:content-script-started', 'permille']) {
        document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'tiktok' } }));
        window.dispatchEvent(new CustomEvent(type, { detail: {} }));
      }
    });`;
  browserWithExtension.answers.current = rewritten(withScript(forged));
  await page.goto(profile);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(card(page)).toHaveCount(1);
  await expect(badges(page)).toHaveCount(16);
  await expect(card(page)).toHaveAttribute(
    'aria-label',
    /\$[\d,.KM]+\s–\u2060?\s[\d,.KM]+ a month/,
  );
  // By this event a newer copy of our script tells the one before it to end.
  await page.evaluate((type) => {
    document.dispatchEvent(new Event(type));
    window.__site.rerender();
  }, `${browserWithExtension.extension!.id}:tiktok`);
  await expect(badges(page)).toHaveCount(16);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  // The page has no way to the extension: it is not externally connectable.
  expect(
    await page.evaluate(() => typeof (globalThis as { chrome?: typeof chrome }).chrome?.runtime),
  ).toBe('undefined');
});

test('elements that the page names after the document’s own parts take nothing from us', async ({
  page,
  browserWithExtension,
  faults,
}) => {
  // The site's own script is in the world that they are taken away from.
  faults.expect(/^TypeError: .* is not a function/);
  // An image with such a name is what `document.querySelector` then is.
  const taken = ['querySelector', 'querySelectorAll', 'createElement', 'body', 'documentElement'];
  const others = ['addEventListener', 'defaultView', 'elementsFromPoint', 'location', 'head'];
  const images = [...taken, ...others].map((key) => `<img name="${key}" alt="">`).join('');
  browserWithExtension.answers.current = rewritten((body) =>
    body.replace('</body>', `<div hidden>${images}</div></body>`),
  );
  await page.goto(profile);
  expect(await page.evaluate(`String(document.querySelector)`)).toContain('HTMLImageElement');
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(badges(page)).toHaveCount(16);
});

test('built-ins that the page has replaced are not ours', async ({
  page,
  browserWithExtension,
  faults,
}) => {
  // What the site's own script says of it.
  faults.expect(/^Error: replaced/);
  const replaced = `
    const wrong = () => { throw new Error('replaced'); };
    JSON.parse = wrong; Array.prototype.map = wrong; Element.prototype.querySelector = wrong;
    Object.defineProperty(window, 'MutationObserver', { value: class { observe() {} disconnect() {} takeRecords() { return []; } } });
    window.requestAnimationFrame = wrong; Map.prototype.get = wrong;`;
  // After the site's own script, which needs them.
  browserWithExtension.answers.current = rewritten((body) =>
    body.replace(/<script nonce="([^"]+)">([\s\S]*?)<\/script>\s*<\/body>/, (all, nonce: string) =>
      all.replace('</body>', `<script nonce="${nonce}">${replaced}</script></body>`),
    ),
  );
  await page.goto(profile);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(badges(page)).toHaveCount(16);
});

test('a policy that lets nothing of ours load, and Trusted Types, do not touch us', async ({
  context,
  page,
  browserWithExtension,
  faults,
}) => {
  // The site's own script makes markup of text, which such a policy refuses. We do not.
  faults.expect(/TrustedHTML/);
  browserWithExtension.answers.current = rewritten(
    (body) => body,
    (given) =>
      `${given}; require-trusted-types-for 'script'; trusted-types 'none'; frame-src 'none'`,
  );
  await page.goto(profile);
  // Playwright's own ways of looking evaluate text, which this page forbids; the debugger's do not.
  const session = await context.newCDPSession(page);
  const look = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression })).result.value as unknown;
  const host = `document.querySelector('permille-card[data-permille=card]')`;
  await expect.poll(() => look(`${host}?.dataset.state`)).toBe('ready');
  await expect.poll(() => look(`document.querySelectorAll('permille-badge').length`)).toBe(16);
  const style = `getComputedStyle(${host}.shadowRoot.querySelector('[part~=card]'))`;
  expect(await look(`${style}.borderStyle`)).toBe('solid');
  expect(await look(`getComputedStyle(document.querySelector('permille-badge')).position`)).toBe(
    'absolute',
  );
});

/** Runs in the page before all else: does `reaction` to what it finds of ours, each time that something changes. */
const fight = (css: string, reaction: string) => `
  window.tries = { most: 0, all: 0 };
  const times = new WeakMap();
  const observer = new MutationObserver(() => {
    for (const node of document.querySelectorAll(${JSON.stringify(css)})) {
      ${reaction};
      const tries = (times.get(node) ?? 0) + 1;
      times.set(node, tries);
      window.tries.most = Math.max(window.tries.most, tries);
      window.tries.all += 1;
    }
    observer.takeRecords();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });`;
const triesIn = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'tries') as { most: number; all: number });

const gaveUp =
  'This page keeps taking away what Permille shows. Permille has stopped here; reload the page to try again.';
const ours = 'permille-card, permille-badge, permille-pill, permille-chip';
const blank = `if (!node.firstChild && !node.hasAttribute('data-permille')) continue;
  node.textContent = ''; node.removeAttribute('data-permille')`;

interface Fight {
  css: string;
  reaction: string;
  cardStays: boolean;
}

interface Fixtures {
  page: Page;
  popup: () => Promise<Page>;
  browserWithExtension: { answers: { current: ReturnType<typeof rewritten> } };
  faults: { expect: (pattern: RegExp) => void };
}

/** A page that does so to what Permille draws: a few tries, then none of it, and a word that says so. */
async function lose({ css, reaction, cardStays }: Fight, fixtures: Fixtures): Promise<void> {
  const { page, popup, browserWithExtension, faults } = fixtures;
  faults.expect(/^Permille, drawing: The page keeps taking away or changing what is shown\./);
  browserWithExtension.answers.current = rewritten(withScript(fight(css, reaction)));
  await page.goto(profile);
  // The first time a node comes, and each time that it is put back or put right.
  await expect.poll(async () => (await triesIn(page)).most).toBeGreaterThan(MOST);
  // The line that says so in the card's place is not drawn again by anyone.
  const left = page.locator(css).and(page.locator(':not([role=status])'));
  if (cardStays) await expect(card(page)).toContainText(gaveUp);
  await expect(left).toHaveCount(0);
  // A node that is moved while it is put back comes once more.
  expect((await triesIn(page)).most).toBeLessThanOrEqual(2 + MOST);
  // What is drawn anew by then is tried as often; after that nothing is, whatever reason there is to draw.
  await expect(async () => {
    const before = await triesIn(page);
    await page.evaluate(async () => {
      for (let count = 0; count < 30; count += 1) {
        window.__site.rerender();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
    });
    expect(await triesIn(page)).toEqual(before);
  }).toPass({ timeout: 30_000 });
  await expect(left).toHaveCount(0);
  if (cardStays) await expect(card(page)).toContainText(gaveUp);
  const view = await popup();
  await expect(view.getByRole('alert')).toHaveText(gaveUp);
  await expect(view.getByTestId('month')).toContainText('a month');
}

test('a page that removes our nodes as soon as they come: we stop after a few tries', async ({
  page,
  popup,
  browserWithExtension,
  faults,
}) => {
  const fixtures = { page, popup, browserWithExtension, faults };
  await lose({ css: ours, reaction: 'node.remove()', cardStays: false }, fixtures);
});

test('a page that removes our badges as soon as they come: the card says that we stop', async ({
  page,
  popup,
  browserWithExtension,
  faults,
}) => {
  const fixtures = { page, popup, browserWithExtension, faults };
  await lose({ css: 'permille-badge', reaction: 'node.remove()', cardStays: true }, fixtures);
});

test('a page that empties and renames our nodes as soon as they come: we put them right a few times, then stop', async ({
  page,
  popup,
  browserWithExtension,
  faults,
}) => {
  const fixtures = { page, popup, browserWithExtension, faults };
  await lose({ css: ours, reaction: blank, cardStays: false }, fixtures);
});

test('a page that puts another figure in our badges: we put it right a few times, then stop', async ({
  page,
  popup,
  browserWithExtension,
  faults,
}) => {
  const fixtures = { page, popup, browserWithExtension, faults };
  const reaction = `if (node.textContent === '$9') continue; node.textContent = '$9'`;
  await lose({ css: 'permille-badge', reaction, cardStays: true }, fixtures);
});

test('a page that removes the pill of an open video: the popup says that we stop', async ({
  page,
  popup,
  browserWithExtension,
  faults,
}) => {
  faults.expect(/^Permille, drawing: The page keeps taking away or changing what is shown\./);
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

test('forms whose fields are called like properties of the DOM, around app, head and tiles, change nothing', async ({
  page,
  browserWithExtension,
}) => {
  await page.goto(profile);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(badges(page)).toHaveCount(16);
  const labels = () =>
    badges(page).evaluateAll((all) =>
      all.slice(0, 16).map((one) => one.getAttribute('aria-label')),
    );
  const plain = await labels();

  const around = ['#app', 'user-title', 'followers-count', 'user-post-item', 'video-views'].map(
    (name) => (name.startsWith('#') ? name : `[data-e2e="${name}"]`),
  );
  const fields = [
    ...['parentElement', 'parentNode', 'children', 'childNodes', 'nodeType', 'isConnected'],
    ...['querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'contains', 'matches'],
    ...['textContent', 'cloneNode', 'previousElementSibling', 'id', 'ownerDocument', 'append'],
  ];
  const wrapAll = `document.addEventListener('DOMContentLoaded', () => {
    for (const css of ${JSON.stringify(around)}) for (const found of document.querySelectorAll(css)) {
      const form = document.createElement('form');
      for (const name of ${JSON.stringify(fields)}) {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        HTMLFormElement.prototype.append.call(form, field);
      }
      found.replaceWith(form);
      HTMLFormElement.prototype.append.call(form, found);
    }
  })`;
  browserWithExtension.answers.current = rewritten(withScript(wrapAll));
  await page.goto(profile);
  // The forms take room of their own, so that the page may show more tiles than before.
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect.poll(labels).toEqual(plain);
  expect(await page.evaluate(() => document.forms.length)).toBeGreaterThan(30);
  const hides = () => document.querySelector('form')?.parentElement instanceof HTMLInputElement;
  expect(await page.evaluate(hides)).toBe(true);
  await expect(card(page)).toHaveAttribute(
    'aria-label',
    /Seems eligible for Rewards.*Seen: \d+ videos/,
  );
});
