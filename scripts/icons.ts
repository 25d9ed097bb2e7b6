/** Draws public/icon/*.png from permille.svg: `npx tsx scripts/icons.ts`, after a change of the mark. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from './browser';

const SIZES = [16, 32, 48, 96, 128];

const found = await findChromium();
if ('message' in found) throw new Error(found.message);
const folder = new URL('../public/icon/', import.meta.url);
const svg = await readFile(new URL('permille.svg', folder), 'base64');
const browser = await chromium.launch({
  executablePath: found.path,
  chromiumSandbox: process.getuid?.() !== 0,
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
  );
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
