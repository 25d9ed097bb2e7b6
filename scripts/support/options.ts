import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { defaultSettings } from '../../src/settings/defaults';
import { creatorFor } from '../../test/site/creators';
import type { Launched } from '../browser';

/**
 * Opens the options in a tab of their own, at `place`: `rates` or `rates/rewards.rpm`, in a window of `viewport`
 * where one is given. Throws without the extension.
 */
export async function openOptions(
  launched: Launched,
  place = '',
  viewport?: { width: number; height: number },
): Promise<Page> {
  if (launched.extension === null) throw new Error('The options need the extension');
  const page = await launched.context.newPage();
  // Before it is drawn: an entry that was scrolled to would not stay in view in another width.
  if (viewport) await page.setViewportSize(viewport);
  await page.goto(`chrome-extension://${launched.extension.id}/options.html#${place}`);
  return page;
}

/** After so long nothing comes any more. */
const PATIENCE_MS = 15_000;

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

/** The windows that sections are looked at in. */
export const SIZES = {
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
      const page = await openOptions(launched, place, viewport);
      await page.emulateMedia({ colorScheme: theme });
      await page.getByRole('heading', { level: 1 }).waitFor();
      const what = `options-${place.replaceAll(/[/.]/g, '-')}-${size}`;
      // A hundred rates below each other show nothing that the first screen does not.
      await page.screenshot({ path: name(what), fullPage: !place.startsWith('rates') });
      await page.close();
    }
  }
}

/** Photographs what comes when the options are used: a rate edited and refused, a month of payouts, an import. */
export async function photographOptionsInUse(
  launched: Launched,
  name: (what: string) => string,
): Promise<void> {
  const rates = await openOptions(launched, 'rates/rewards.rpm');
  const low = rates.locator('details[open]').getByRole('spinbutton').first();
  await low.fill('900');
  await low.locator('xpath=ancestor::form').getByRole('alert').waitFor();
  await rates.screenshot({ path: name('options-rate-refused') });
  await low.fill('0.2');
  await low.press('Enter');
  await rates.getByTestId('effect').waitFor();
  await rates.screenshot({ path: name('options-rate-edited') });
  await rates.close();

  const payouts = await openOptions(launched, 'payouts');
  await payouts.getByRole('textbox').first().fill(creatorFor('micro').handle);
  for (const [at, figure] of ['250', '900000', '400000'].entries()) {
    await payouts.getByRole('spinbutton').nth(at).fill(figure);
  }
  await payouts.getByRole('spinbutton').last().press('Enter');
  await payouts.locator('[data-month]').first().waitFor();
  // Until the month is saved, what comes after is what was before.
  const [before, after] = [0, 1].map((at) => payouts.getByTestId('taught').locator('dd').nth(at));
  if (!before || !after) throw new Error('There are two figures');
  await expect(async () => {
    const [was, is] = await Promise.all([before, after].map((one) => one.textContent()));
    expect(figuresOf(is)).not.toEqual(figuresOf(was));
  }).toPass({ timeout: PATIENCE_MS });
  await payouts.screenshot({ path: name('options-payouts-filled'), fullPage: true });
  await payouts.close();

  const memory = await openOptions(launched, 'memory');
  const file = await memory.evaluate(async (settings) => {
    const stored = await chrome.storage.local.get('settings');
    const made = { format: 'permille', version: 1, exportedAt: '2026-11-01T12:00:00.000Z' };
    return JSON.stringify({ ...made, settings: stored.settings ?? settings, creators: [] });
  }, defaultSettings());
  await memory.locator('input[type=file]').setInputFiles({
    name: 'permille.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file.replace('"theme":"auto"', '"theme":"dark"')),
  });
  await memory.getByTestId('import-plan').waitFor();
  await memory.screenshot({ path: name('options-import'), fullPage: true });
  await memory.close();
}

/** Returns the numbers of a text without the words and signs around them. */
function figuresOf(text: string | null | undefined): string[] {
  return text?.match(/[\d.,]+/g) ?? [];
}
