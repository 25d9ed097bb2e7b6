import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { estimateCommand } from '../../scripts/estimate';
import { creatorFor } from '../site/creators';
import { expect, test } from './harness';
import { cardReady } from './popup';

const creator = creatorFor('micro');

test.beforeEach(async ({ page, openCreator }) => {
  await openCreator(creator.handle);
  await cardReady(page);
});

async function saved(view: Page, button: string): Promise<{ name: string; file: Buffer }> {
  const coming = view.waitForEvent('download');
  await view.getByRole('button', { name: button, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

test('the result is copied as text, with the disclaimer', async ({ context, popup }) => {
  const view = await popup();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await view.getByRole('button', { name: 'Copy text' }).click();
  await expect(view.getByRole('status')).toContainText('Copied');
  const text = await view.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(creator.name);
  expect(text).toMatch(/\$.* a month \(likely \$/);
  expect(text).toMatch(/Rewards: \$/);
  expect(text).toMatch(/An estimate of .* by Permille\. Not affiliated with TikTok\.$/);
  await view.getByRole('button', { name: 'Close' }).click();
  await expect(view.getByText('Copied')).toHaveCount(0);
});

test('the result is saved as a picture that is not empty', async ({ popup }) => {
  const view = await popup();
  const { name, file } = await saved(view, 'Picture');
  expect(name).toMatch(/^permille-cedar\.lagoon-\d{4}-\d\d-\d\d\.png$/);
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  const picture = await view.evaluate(async (bytes) => {
    // Not by an address: the page may load no image.
    const png = new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))]);
    const image = await createImageBitmap(png);
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const colors = new Set<string>();
    for (let i = 0; i < data.length; i += 4) colors.add(`${data[i]} ${data[i + 1]} ${data[i + 2]}`);
    return { width: image.width, height: image.height, colors: colors.size };
  }, file.toString('base64'));
  expect(picture.width).toBe(1120);
  expect(picture.height).toBeGreaterThan(400);
  expect(picture.colors).toBeGreaterThan(20);
});

test('the videos are saved as CSV, the whole as JSON', async ({ popup }) => {
  const view = await popup();
  const csv = await saved(view, 'CSV');
  expect(csv.name).toMatch(/\.csv$/);
  const lines = csv.file.toString('utf8').trim().split(/\r?\n/);
  expect(lines[0]).toContain('posted_at');
  expect(lines).toHaveLength(17);
  const json = await saved(view, 'JSON');
  expect(json.name).toMatch(/\.json$/);
  const text = json.file.toString('utf8');
  const { estimate, ...whole } = JSON.parse(text) as { estimate: { total: unknown } };
  expect(whole).toMatchObject({
    format: 'permille-estimate',
    reading: { page: { handle: creator.handle } },
    memory: { handle: creator.handle },
  });
  // What is in the file is enough to come to the same.
  expect(estimateCommand([], () => text)).toMatchObject({ total: estimate.total });
});
