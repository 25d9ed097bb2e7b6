import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { creatorFor } from '../site/creators';
import { cardIn, expect, expectText, test } from './harness';
import type { Firefox } from './launch';

interface Written {
  format: string;
  version: number;
  exportedAt: string;
  settings: { currency: string };
  creators: { head: { handle: string; name: string }; history: { videos: { id: string }[] } }[];
}

/** Exports to a file, and returns where it is and what it says once it is whole. */
async function exported(
  { downloads }: Firefox,
  options: Page,
): Promise<{ path: string; written: Written }> {
  const before = new Set(readdirSync(downloads));
  await options.click('aria/Export to a file[role="button"]');
  let made: { path: string; written: Written } | null = null;
  await expect(() => {
    const [name = ''] = readdirSync(downloads).filter((one) => !before.has(one));
    expect(name).toMatch(/^permille-\d{4}-\d\d-\d\d.*\.json$/);
    const path = join(downloads, name);
    made = { path, written: JSON.parse(readFileSync(path, 'utf8')) as Written };
  }).toPass({ timeout: 20_000 });
  return made!;
}

test('what is remembered goes out into a file in Firefox, is forgotten, and comes back the same', async ({
  firefox,
  open,
}) => {
  const creator = creatorFor('micro');
  const page = await open(`/@${creator.handle}`);
  await cardIn(page, 'ready');
  const options = await firefox.newExtensionPage('options.html#memory');
  await options.bringToFront();
  await expectText(options, 'main', '1 creator is remembered.');

  const before = await exported(firefox, options);
  const { format, version, exportedAt, settings, creators } = before.written;
  expect({ format, version, currency: settings.currency }).toEqual({
    format: 'permille',
    version: 1,
    currency: 'USD',
  });
  expect(Math.abs(Date.parse(exportedAt) - Date.now())).toBeLessThan(60_000);
  expect(creators.map(({ head }) => [head.handle, head.name])).toEqual([
    [creator.handle, creator.name],
  ]);
  const listed = await page.$$eval('[data-e2e=user-post-item] a', (links) =>
    links.map((link) => /\d{18,}/.exec(link.getAttribute('href') ?? '')?.[0] ?? ''),
  );
  expect(listed.length).toBeGreaterThan(8);
  expect(creators[0]?.history.videos.map(({ id }) => id)).toEqual(expect.arrayContaining(listed));

  await options.click('aria/Forget all[role="button"]');
  await expectText(options, 'main', '0 creators are remembered.');
  const input = (await options.$('input[type=file]'))!;
  await input.uploadFile(before.path);
  await expectText(options, '[data-testid=import-plan]', 'Import');
  await options.click('[data-testid=import-plan] ::-p-aria([name="Import"][role="button"])');
  await expectText(options, 'body', 'The file is imported');
  await expectText(options, 'main', '1 creator is remembered.');
  const after = await exported(firefox, options);
  expect({ ...after.written, exportedAt: '' }).toEqual({ ...before.written, exportedAt: '' });
});
