/**
 * `npm run store-shots`: the five pictures of 1280 × 800 for the stores, on the synthetic site, into
 * docs/store/screenshots. Needs a build and a Chromium.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { extensionIn } from '../test/e2e/build';
import { creatorFor } from '../test/site/creators';
import { createSite } from '../test/site/site';
import { findChromium, launchWithExtension } from './browser';
import type { Launched } from './browser';
import { readCard } from './support/card';
import { openOptions } from './support/options';
import { openPopup } from './support/popup';
import { root } from './support/run';

const SIZE = { width: 1280, height: 800 };
const PATIENCE_MS = 15_000;
const folder = join(root, 'docs', 'store', 'screenshots');

async function openProfile(page: Page, role: string, open: boolean): Promise<void> {
  await page.goto(`https://www.tiktok.com/@${creatorFor(role).handle}`);
  if ((await readCard(page, PATIENCE_MS)) === null) throw new Error(`No card came for "${role}".`);
  const button = page.locator(`[data-permille=card] button[data-for=details]`);
  if ((await button.getAttribute('aria-expanded')) !== String(open)) await button.click();
  await page.mouse.move(0, 0);
}

/** Draws all of `page` `times` as large. */
async function zoom(page: Page, times: number): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.style.zoom = String(value);
  }, times);
}

async function popupOver(launched: Launched, page: Page): Promise<Buffer> {
  const popup = await openPopup(launched, page);
  await popup.getByTestId('month').waitFor();
  // It is laid out smaller than it is: taken at twice its size its letters stay sharp.
  await popup.setViewportSize({ width: 720, height: 1200 });
  await zoom(popup, 2);
  const picture = await popup.locator('body').screenshot();
  await popup.close();
  return picture;
}

/** Lays pictures of the popup side by side on quiet paper: a popup by itself is too narrow for a store. */
async function laidOut(
  launched: Launched,
  pictures: readonly Buffer[],
  text: string,
): Promise<Buffer> {
  const page = await launched.context.newPage();
  await page.setViewportSize(SIZE);
  const images = pictures.map(
    (picture) => `<img alt="" src="data:image/png;base64,${picture.toString('base64')}">`,
  );
  await page.setContent(`<style>
    body { margin: 0; height: 800px; display: flex; gap: 48px; align-items: center; justify-content: center;
      background: #eef2f0; color: #15191c; font: 600 22px/1.4 system-ui, sans-serif; }
    p { width: 280px; margin: 0; }
    img { align-self: start; margin-top: 32px; width: 332px; border: 1px solid #d9dedb; border-radius: 8px; }
  </style><p>${text}</p>${images.join('')}`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Shows the rates with one opened: what it is, where it comes from and who disputes it. */
async function photographRates(launched: Launched): Promise<Buffer> {
  const page = await openOptions(launched, 'rates', SIZE);
  // A little smaller than it is, so that the rate is seen as a whole.
  await zoom(page, 0.95);
  await page.getByRole('searchbox').fill('1,000 qualified views');
  await page.locator('[id="rewards.rpm"] summary').click();
  await page.mouse.move(0, 0);
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  return page.screenshot();
}

async function takeAll(launched: Launched): Promise<Buffer[]> {
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await page.setViewportSize(SIZE);
  await openProfile(page, 'micro', false);
  const profile = await page.screenshot();
  const eligible = await popupOver(launched, page);
  await openProfile(page, 'not-eligible', true);
  const notEligible = await page.screenshot();
  const refused = await popupOver(launched, page);
  await openProfile(page, 'mega', true);
  await page.evaluate(() => {
    window.__site.setTheme('dark');
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.screenshot();
  const popups = await laidOut(
    launched,
    [eligible, refused],
    'The month as a range, what it is made of, and whether the account may earn at all.',
  );
  const rates = await photographRates(launched);
  return [profile, popups, notEligible, dark, rates];
}

const chromium = await findChromium();
if ('message' in chromium) throw new Error(chromium.message);
const site = createSite({ now: new Date() });
const launched = await launchWithExtension({
  executablePath: chromium.path,
  extension: extensionIn('en').folder,
  headless: true,
  answer: (url) => site.respond(url),
  viewport: SIZE,
});
try {
  mkdirSync(folder, { recursive: true });
  for (const [index, picture] of (await takeAll(launched)).entries()) {
    writeFileSync(join(folder, `${index + 1}.png`), picture);
  }
  console.log(`Pictures: ${folder}`);
} finally {
  await launched.context.close();
}
