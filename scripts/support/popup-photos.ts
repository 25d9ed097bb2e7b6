import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { forgetAll, remembered, sawBefore } from '../../test/e2e/memory';
import { creatorFor } from '../../test/site/creators';
import { defaultSettings } from '../../src/settings/defaults';
import type { Launched } from '../browser';
import { openPopup } from './popup';

/** Where a photograph goes, by what is on it. */
type Name = (what: string) => string;

/** Photographs the popup over the creator on `page`; with `every`, all its parts, unfolded and in use. */
export async function photographCreator(
  launched: Launched,
  page: Page,
  { what, every, name }: { what: string; every: boolean; name: Name },
): Promise<void> {
  const popup = await openPopup(launched, page);
  await drawn(popup);
  await take(popup, name(what));
  const tabs = popup.getByRole('tab');
  if (every && (await tabs.count()) > 0) {
    await unfold(popup);
    await take(popup, name(`${what}-unfolded`));
    for (const [at, part] of ['what-if', 'videos', 'why'].entries()) {
      await tabs.nth(at + 1).click();
      await popup.locator(`[data-tab=${part}] :is(h2, label, table)`).first().waitFor();
      // The third slider after region and niche: hours of LIVE.
      if (part === 'what-if') await popup.getByRole('slider').nth(3).fill('30');
      if (part === 'what-if') await popup.getByTestId('as-read').waitFor();
      await take(popup, name(`${what}-${part}`));
    }
    await unfold(popup);
    await take(popup, name(`${what}-why-unfolded`));
  }
  await popup.close();
}

/** Photographs the popup over a video of the creator on `page`, and over the creator's LIVE. */
export async function photographVideoAndLive(
  launched: Launched,
  page: Page,
  name: Name,
): Promise<void> {
  const { handle } = creatorFor('micro');
  await page.goto(`https://www.tiktok.com/@${handle}`);
  const video = page.locator('[data-e2e=user-post-item] a').first();
  const places = {
    video: (await video.getAttribute('href')) ?? '',
    live: `https://www.tiktok.com/@${handle}/live`,
  };
  for (const [what, address] of Object.entries(places)) {
    await page.goto(address);
    await page.locator('[data-permille=pill]').waitFor();
    await photographCreator(launched, page, { what: `popup-on-${what}`, every: false, name });
  }
}

/** Photographs the views gained, of a creator seen three times before. Whatever else is remembered is forgotten. */
export async function photographHistory(launched: Launched, page: Page, name: Name): Promise<void> {
  const worker = launched.extension?.worker;
  if (!worker) throw new Error('Without the extension nothing is remembered');
  // What tsx wraps named functions in, which a worker has not.
  await worker.evaluate('globalThis.__name = (named) => named');
  await forgetAll(worker);
  await page.goto(`https://www.tiktok.com/@${creatorFor('micro').handle}`);
  await expect.poll(async () => (await remembered(worker, 'histories')).length).toBe(1);
  await sawBefore(worker, [
    { daysAgo: 12, share: 0.3 },
    { daysAgo: 7, share: 0.5 },
    { daysAgo: 2, share: 0.9 },
  ]);
  const popup = await openPopup(launched, page);
  await drawn(popup);
  await popup.getByRole('tab').nth(2).click();
  await popup.getByTestId('history').waitFor();
  await take(popup, name('popup-history'));
  await popup.close();
}

/** Photographs the popup over a page that is no creator's: folded, and with a creator by hand. */
export async function photographElsewhere(
  launched: Launched,
  page: Page,
  name: Name,
): Promise<void> {
  const popup = await openPopup(launched, page);
  await drawn(popup);
  const recent = popup.getByTestId('recent');
  await recent.getByRole('listitem').first().waitFor();
  await take(popup, name('popup-elsewhere'));
  await unfold(popup);
  const fields = popup.getByTestId('by-hand').getByRole('spinbutton');
  await fields.nth(0).fill('120000');
  await fields.nth(1).fill('2000000');
  await popup.getByTestId('month').waitFor();
  await take(popup, name('popup-by-hand'));
  await recent.getByRole('searchbox').fill('nobody at all');
  await recent.getByRole('listitem').first().waitFor({ state: 'detached' });
  await take(popup, name('popup-recent-none'));
  await recent.getByRole('searchbox').fill(creatorFor('micro').handle);
  await recent.getByRole('listitem').first().click();
  await popup.getByTestId('month').waitFor();
  await take(popup, name('popup-remembered'));
  await popup.close();
}

/** Photographs the three screens of the first run. */
export async function photographFirstRun(
  launched: Launched,
  page: Page,
  name: Name,
): Promise<void> {
  await launched.extension?.worker.evaluate(
    (settings) => chrome.storage.local.set({ settings }),
    defaultSettings(),
  );
  const popup = await openPopup(launched, page, { firstRun: true });
  for (const step of ['reads', 'never', 'money']) {
    await popup.locator(`[data-step=${step}]`).waitFor();
    await take(popup, name(`popup-first-run-${step}`));
    await popup.locator('[data-step] button').last().click();
  }
  await popup.close();
}

/** The states that no page of the synthetic site brings about. They are text: see openPopup. */
const STATES = {
  reading: 'chrome.tabs.sendMessage = () => new Promise(() => {})',
  'not-connected': 'chrome.tabs.sendMessage = () => Promise.reject(new Error())',
  fault: `Object.defineProperty(chrome.runtime, 'sendMessage', { value: () => Promise.resolve() })`,
  'no-access': 'chrome.permissions.contains = () => Promise.resolve(false)',
};

/** Photographs the popup in states that something has to go wrong for. */
export async function photographStates(launched: Launched, page: Page, name: Name): Promise<void> {
  for (const [state, content] of Object.entries(STATES)) {
    const popup = await openPopup(launched, page);
    await popup.addInitScript({ content });
    await popup.reload();
    const shown = state === 'reading' ? 'loading' : state;
    await popup.locator(`[data-state=${shown}] h1`).waitFor();
    await take(popup, name(`popup-${state}`));
    await popup.close();
  }
}

async function drawn(popup: Page): Promise<void> {
  await popup.locator('[data-state]:not([data-state=loading]) main').waitFor();
}

async function unfold(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

async function take(popup: Page, path: string): Promise<void> {
  await popup.screenshot({ path, fullPage: true, animations: 'disabled' });
}
