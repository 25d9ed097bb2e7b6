import type { Page } from '@playwright/test';
import { creatorFor } from '../../test/site/creators';
import type { Launched } from '../browser';
import type { Settings } from '../../src/settings/settings';
import { openOptions, SIZES } from './options';
import { changeSettings, openPopup } from './popup';

/** Where a photograph goes, by what is on it. */
type Name = (what: string) => string;

/** Removes each badge as soon as it comes. It is text: see openPopup. */
const FIGHT = `new MutationObserver(() => {
  for (const badge of document.querySelectorAll('permille-badge')) badge.remove();
}).observe(document, { childList: true, subtree: true });`;

/** A browser that has no room for a database. */
const NO_ROOM = `IDBFactory.prototype.open = () => {
  throw new DOMException('No room', 'QuotaExceededError');
};`;

/** Photographs what is said on a page that keeps removing what is drawn: in the card, and in the popup over it. */
export async function photographGaveUp(launched: Launched, name: Name): Promise<void> {
  const page = await launched.context.newPage();
  await page.addInitScript({ content: FIGHT });
  await page.goto(`https://www.tiktok.com/@${creatorFor('long-name').handle}`);
  await page.locator('[data-permille=card][data-state=fault]').waitFor();
  await page.screenshot({ path: name('gave-up') });
  const popup = await openPopup(launched, page);
  await popup.getByRole('alert').waitFor();
  await popup.screenshot({ path: name('popup-gave-up'), fullPage: true });
  await popup.close();
  await page.close();
}

/** Photographs why the observed card says what it says, and what it is used for. */
export async function photographObserved(
  launched: Launched,
  page: Page,
  name: Name,
): Promise<void> {
  await page.goto(`https://www.tiktok.com/@${creatorFor('micro').handle}`);
  await page.locator('[data-permille=card][data-state=ready]').waitFor();
  const popup = await openPopup(launched, page);
  await changeSettings(popup, { card: 'observed' });
  await popup.reload();
  await popup.getByRole('tab').last().click();
  await popup.locator('[data-tab=why] h2').first().waitFor();
  await popup.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await popup.screenshot({ path: name('popup-observed-why'), fullPage: true });
  await changeSettings(popup, { card: 'article' });
  await popup.close();
  // Nothing is reckoned with it: it is there to be looked at beside the others.
  const rate = await openOptions(launched, 'rates/affiliate.minFollowers');
  await rate.locator('details[open]').waitFor();
  await rate.screenshot({ path: name('options-rate-compared') });
  await rate.close();
}

/** Photographs what is said where what was entered cannot be, and where there is no room. */
export async function photographRefused(launched: Launched, page: Page, name: Name): Promise<void> {
  await page.goto('https://www.tiktok.com/foryou');
  const popup = await openPopup(launched, page);
  await popup.getByTestId('by-hand').waitFor({ state: 'attached' });
  await popup.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  const byHand = popup.getByTestId('by-hand').getByRole('spinbutton');
  for (const [at, wrong] of ['-5', '1.5', '140', '-1'].entries()) await byHand.nth(at).fill(wrong);
  await popup.getByTestId('gift').getByRole('spinbutton').fill('1.5');
  await popup.getByTestId('gift').getByRole('alert').waitFor();
  await popup.screenshot({ path: name('popup-refused'), fullPage: true });
  await popup.close();

  for (const place of ['money', 'assumptions', 'memory', 'payouts']) {
    const options = await openOptions(launched, place);
    const fields = options.getByRole('main').getByRole('spinbutton');
    await fields.first().waitFor();
    for (const field of await fields.all()) await field.fill('-1');
    if (place === 'payouts') {
      await options.getByRole('textbox').first().fill('two words');
      await fields.last().press('Enter');
    }
    await options.getByRole('alert').first().waitFor();
    await options.screenshot({ path: name(`options-refused-${place}`), fullPage: true });
    await options.close();
  }

  const memory = await openOptions(launched, 'memory');
  await memory.addInitScript({ content: NO_ROOM });
  await memory.reload();
  await memory.getByRole('heading', { level: 1 }).waitFor();
  await memory.screenshot({ path: name('options-memory-no-room'), fullPage: true });
  await memory.close();
}

/** Photographs what the popup and the options say where nothing more can be remembered. */
export async function photographMemoryFull(
  launched: Launched,
  page: Page,
  name: Name,
): Promise<void> {
  await page.goto(`https://www.tiktok.com/@${creatorFor('micro').handle}`);
  await page.locator('[data-permille=card][data-state=ready]').waitFor();
  const popup = await openPopup(launched, page);
  await popup.evaluate(() => chrome.storage.session.set({ memoryFull: true }));
  await popup.getByRole('alert').waitFor();
  await popup.screenshot({ path: name('popup-memory-full'), fullPage: true });
  const options = await openOptions(launched, 'memory');
  await options.getByRole('alert').waitFor();
  await options.screenshot({ path: name('options-memory-full'), fullPage: true });
  await options.close();
  await popup.evaluate(() => chrome.storage.session.remove('memoryFull'));
  await popup.close();
}

/** Photographs what the options say of stored rates of the user's own that are not taken, one of them gone. */
export async function photographRatesRefused(launched: Launched, name: Name): Promise<void> {
  const worker = launched.extension?.worker;
  if (!worker) throw new Error('Without the extension nothing is stored');
  const refused = { low: 1, likely: 2, high: 9_000_000 };
  const rateEdits = {
    'rewards.rpm': refused,
    'live.usdPerDiamond': refused,
    'rewards.gone': refused,
  };
  const change = { rateEdits } as unknown as Partial<Settings>;
  await changeSettings(worker, change);
  for (const [size, viewport] of Object.entries(SIZES)) {
    const options = await openOptions(launched, 'money', viewport);
    await options.getByRole('alert').waitFor();
    await options.screenshot({ path: name(`options-rates-refused-${size}`) });
    await options.close();
  }
  await changeSettings(worker, { rateEdits: {} });
}

/** Photographs the card that could not keep a change. The browser keeps nothing any more after that. */
export async function photographNotKept(launched: Launched, page: Page, name: Name): Promise<void> {
  await page.goto(`https://www.tiktok.com/@${creatorFor('micro').handle}`);
  const card = page.locator('[data-permille=card][data-state=ready]');
  await card.waitFor();
  await launched.extension?.worker.evaluate(() => {
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await card.locator('[data-for=details]').click();
  await card.getByRole('alert').waitFor();
  await page.screenshot({ path: name('not-kept') });
}
