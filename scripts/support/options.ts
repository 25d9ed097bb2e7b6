import type { Page } from '@playwright/test';
import type { Launched } from '../browser';

/** Opens the options in a tab of their own, at `place`: `rates` or `rates/rewards.rpm`. Throws without the extension. */
export async function openOptions(launched: Launched, place = ''): Promise<Page> {
  if (launched.extension === null) throw new Error('The options need the extension');
  const page = await launched.context.newPage();
  await page.goto(`chrome-extension://${launched.extension.id}/options.html#${place}`);
  return page;
}

/** Every section, and what is worth a picture of its own. */
const PLACES = [
  'money',
  'assumptions',
  'rates',
  'rates/live.usdPerDiamond',
  'page',
  'memory',
  'payouts',
  'help',
  'about',
];

const SIZES = {
  wide: { width: 1280, height: 900 },
  narrow: { width: 360, height: 740 },
} as const;

/** Photographs every section of the options, wide and narrow, into files named by `name`. */
export async function photographOptions(
  launched: Launched,
  theme: 'light' | 'dark',
  name: (what: string) => string,
): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const place of PLACES) {
      const page = await openOptions(launched, place);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: theme });
      await page.getByRole('heading', { level: 1 }).waitFor();
      const what = `options-${place.replaceAll(/[/.]/g, '-')}-${size}`;
      // A hundred rates below each other show nothing that the first screen does not.
      await page.screenshot({ path: name(what), fullPage: !place.startsWith('rates') });
      await page.close();
    }
  }
}
