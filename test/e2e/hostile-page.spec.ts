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
  // Nor do we take away what is the page's, whatever it calls it.
  await expect(page.locator('html > div[data-permille]')).toHaveText(Array(4).fill('forged'));
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
