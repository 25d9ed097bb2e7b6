/**
 * `npm run screenshots`: what people see, on the synthetic site, in light and dark, English, Dutch and
 * Japanese (`npm run screenshots -- de fr` for others), narrow and wide. The README's pictures go to
 * docs/images (`npm run screenshots -- readme` for those alone), all others to .output/screenshots/surfaces.
 * Needs a build and a Chromium.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { extensionIn } from '../test/e2e/build';
import { creatorFor } from '../test/site/creators';
import { createSite } from '../test/site/site';
import { findChromium, launchWithExtension } from './browser';
import type { Launched } from './browser';
import { readCard } from './support/card';
import {
  photographGaveUp,
  photographMemoryFull,
  photographNotKept,
  photographObserved,
  photographRatesRefused,
  photographRefused,
} from './support/fault-photos';
import { photographOptions, photographOptionsInUse } from './support/options';
import {
  photographCreator,
  photographElsewhere,
  photographFirstRun,
  photographHistory,
  photographStates,
  photographVideoAndLive,
} from './support/popup-photos';
import { root } from './support/run';

const PATIENCE_MS = 15_000;
const surfaces = join(root, '.output', 'screenshots', 'surfaces');
const forReadme = join(root, 'docs', 'images');
const wide = { width: 1280, height: 900 };
const narrow = { width: 375, height: 740 };

const profiles: { role: string; open: boolean; viewport: typeof wide }[] = [
  { role: 'micro', open: false, viewport: wide },
  { role: 'micro', open: true, viewport: wide },
  { role: 'micro', open: true, viewport: narrow },
  { role: 'not-eligible', open: true, viewport: wide },
  { role: 'without-counts', open: true, viewport: wide },
  { role: 'mega', open: true, viewport: wide },
  { role: 'long-name', open: true, viewport: narrow },
  { role: 'zero', open: true, viewport: wide },
  { role: 'photos', open: false, viewport: wide },
  { role: 'private', open: false, viewport: wide },
  { role: 'arabic', open: true, viewport: wide },
];
const popups = [
  'micro',
  'not-eligible',
  'without-counts',
  'mega',
  'long-name',
  'zero',
  'private',
  'not-found',
];

type Take = (launched: Launched, page: Page, name: (what: string) => string) => Promise<void>;

/** Starts a browser that speaks `language`, over the synthetic site, and has `take` photograph what it shows. */
async function withBrowser(
  language: string,
  theme: 'light' | 'dark',
  path: string,
  take: Take,
): Promise<void> {
  const site = createSite({ now: new Date(), theme, language });
  const rightToLeft = createSite({ now: new Date(), theme, language: 'ar', dir: 'rtl' });
  const extension = extensionIn(language);
  const launched = await launchWithExtension({
    executablePath: path,
    extension: extension.folder,
    headless: true,
    answer: (url) => (url.includes('alnakhil') ? rightToLeft : site).respond(url),
    language,
    colorScheme: theme,
    viewport: wide,
  });
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await take(launched, page, (what) => join(surfaces, `${what}-${theme}-${language}.png`));
  await launched.context.close();
  extension.dispose();
}

function takeSurfaces(theme: 'light' | 'dark'): Take {
  return async (launched, page, name) => {
    for (const { role, open, viewport } of profiles) {
      await page.setViewportSize(viewport);
      await openProfile(page, role, open);
      const size = viewport === narrow ? 'narrow' : 'wide';
      await page.screenshot({ path: name(`${role}-${open ? 'open' : 'folded'}-${size}`) });
    }
    await page.setViewportSize(wide);
    await photographMarks(page, name);
    for (const role of popups) {
      await openProfile(page, role, false);
      const every = role === 'micro' || role === 'long-name';
      await photographCreator(launched, page, { what: `popup-${role}`, every, name });
    }
    await photographVideoAndLive(launched, page, name);
    await photographStates(launched, page, name);
    await page.goto('https://www.tiktok.com/foryou');
    await photographElsewhere(launched, page, name);
    await photographFirstRun(launched, page, name);
    await photographOptions(launched, theme, name);
    await photographOptionsInUse(launched, name);
    await photographHistory(launched, page, name);
    await photographObserved(launched, page, name);
    await photographRefused(launched, page, name);
    await photographMemoryFull(launched, page, name);
    await photographRatesRefused(launched, name);
    await photographGaveUp(launched, name);
    await photographNotKept(launched, page, name);
  };
}

const takeReadme: Take = async (launched, page) => {
  await openProfile(page, 'micro', true);
  await page.screenshot({ path: join(forReadme, 'profile.png') });
  const inReadme = () => join(forReadme, 'popup.png');
  await photographCreator(launched, page, { what: 'popup', every: false, name: inReadme });
};

/** The reasons of a badge, and what is drawn on pages that are no profiles, a right-to-left one among them. */
async function photographMarks(page: Page, name: (what: string) => string): Promise<void> {
  const drawn = (what: string) => page.locator(`[data-permille=${what}]`).first();
  for (const role of ['micro', 'arabic']) {
    await openProfile(page, role, false);
    const badge = await drawn('badge').boundingBox();
    if (badge) await page.mouse.move(badge.x + badge.width / 2, badge.y + badge.height / 2);
    await drawn('tip').waitFor();
    await page.screenshot({ path: name(`tip-${role}`), animations: 'disabled' });
    const video = page.locator('[data-e2e=user-post-item] a').first();
    await page.goto((await video.getAttribute('href')) ?? '');
    await drawn('pill').waitFor();
    await page.screenshot({ path: name(`video-${role}`) });
    await page.goto(`https://www.tiktok.com/@${creatorFor(role).handle}/live`);
    await drawn('pill').waitFor();
    await page.screenshot({ path: name(`live-${role}`) });
  }
  for (const place of ['search?q=words', 'explore', 'foryou']) {
    await page.goto(`https://www.tiktok.com/${place}`);
    await drawn('chip').waitFor();
    await page.screenshot({ path: name(`chips-${place.replace(/\?.*/, '')}`) });
  }
}

async function openProfile(page: Page, role: string, open: boolean): Promise<void> {
  await page.goto(`https://www.tiktok.com/@${creatorFor(role).handle}`);
  if ((await readCard(page, PATIENCE_MS)) === null) throw new Error(`No card came for "${role}".`);
  const button = page.locator(
    `[data-permille=card] button[data-for=details][aria-expanded="${String(!open)}"]`,
  );
  if ((await button.count()) > 0) await button.click();
  await page.mouse.move(0, 0);
}

mkdirSync(surfaces, { recursive: true });
mkdirSync(forReadme, { recursive: true });
const chromium = await findChromium();
if ('message' in chromium) throw new Error(chromium.message);
const named = process.argv.slice(2);
const languages = named.length > 0 ? named.filter((name) => name !== 'readme') : ['en', 'nl', 'ja'];
for (const language of languages) {
  for (const theme of ['light', 'dark'] as const) {
    await withBrowser(language, theme, chromium.path, takeSurfaces(theme));
  }
}
if (languages.includes('en') || named.includes('readme')) {
  await withBrowser('en', 'light', chromium.path, takeReadme);
}
console.log(`Screenshots: ${forReadme}${languages.length > 0 ? ` and ${surfaces}` : ''}`);
