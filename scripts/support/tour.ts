import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { creators } from '../../test/site/creators';
import type { Launched } from '../browser';
import { readCard, settled } from './card';
import type { ShownCard } from './card';
import { openPopup } from './popup';
import { tableOf } from './table';

export interface Tour {
  /** Where screenshots go; null for none. */
  screenshots: string | null;
  /** How long a page may take to get its card, in milliseconds. */
  patience: number;
}

/**
 * Opens every creator of the synthetic site, prints what the extension says of each, and comes back to the first.
 * Returns the handles that got no card; after the first of these at the start it looks no further.
 */
export async function tourCreators(launched: Launched, tour: Tour): Promise<string[]> {
  const { screenshots } = tour;
  if (screenshots !== null) mkdirSync(screenshots, { recursive: true });
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  const rows = [['creator', 'followers', 'videos', 'badges', 'state', 'the card says']];
  const without: string[] = [];
  for (const { handle } of creators) {
    await page.goto(`https://www.tiktok.com/@${handle}`);
    const card = await readCard(page, tour.patience);
    if (card === null) without.push(handle);
    if (card === null && rows.length === 1) return without;
    rows.push(rowFor(handle, card));
    if (screenshots !== null) await page.screenshot({ path: join(screenshots, `${handle}.png`) });
  }
  // A terminal says how wide it is; a file takes the whole text.
  console.log(`\n${tableOf(rows, process.stdout.columns).join('\n')}\n`);
  await page.goto(`https://www.tiktok.com/@${creators[0]?.handle ?? ''}`);
  if (screenshots !== null) await takeOthers(launched, page, screenshots, tour.patience);
  return without;
}

function rowFor(handle: string, card: ShownCard | null): string[] {
  if (card === null) return [`@${handle}`, '', '', '', 'none', 'no card came'];
  const { followers, tiles, badges, state, text } = card;
  return [`@${handle}`, followers, String(tiles), String(badges), state, text];
}

/** The same in dark, narrow, and in the popup. */
async function takeOthers(
  launched: Launched,
  page: Page,
  screenshots: string,
  patience: number,
): Promise<void> {
  await page.goto('https://www.tiktok.com/@cedar.lagoon');
  await readCard(page, patience);
  await page.evaluate(() => {
    window.__site.setTheme('dark');
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: join(screenshots, 'dark.png') });
  await page.setViewportSize({ width: 400, height: 800 });
  await page.screenshot({ path: join(screenshots, 'narrow.png') });
  const popup = await openPopup(launched, page);
  await settled(popup, textAfterFrame);
  await popup.screenshot({ path: join(screenshots, 'popup.png'), fullPage: true });
  await popup.close();
}

/** Runs in the popup. */
async function textAfterFrame(): Promise<string> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return document.body.innerText;
}
