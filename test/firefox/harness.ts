import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { defaultSettings } from '../../src/settings/defaults';
import { SETTINGS_KEY } from '../../src/settings/key';
import { forgetAll } from '../e2e/memory';
import type { SiteOptions } from '../site/scene';
import { createSite } from '../site/site';
import { launchFirefox, reloadExtensionPage } from './launch';
import type { Firefox } from './launch';

interface Fixtures {
  /** How the synthetic site is; its clock is the real one unless it says otherwise. */
  site: Partial<SiteOptions>;
  /** Firefox with nothing remembered and no page of an earlier test; a test fails on any error in a console. */
  firefox: Firefox;
  /** Opens an address of the synthetic site, or just its path, in a new tab. */
  open: (address: string) => Promise<Page>;
  /** Opens the popup as over `page`. */
  popup: (page: Page) => Promise<Page>;
}

export { expect };

interface WorkerFixtures {
  launched: Firefox;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  launched: [
    async ({}, use) => {
      const firefox = await launchFirefox();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  site: [{}, { option: true }],

  firefox: async ({ launched, site }, use) => {
    const synthetic = createSite({ now: new Date(), ...site });
    launched.answer = (url) => synthetic.respond(url);
    launched.errors.length = 0;
    await forget(launched);
    await use(launched);
    // The page that the browser started with stays: without any it would end.
    const [, ...others] = await launched.browser.pages();
    await Promise.all(others.map((page) => page.close()));
    expect(launched.errors, 'errors in the browser').toEqual([]);
  },

  open: async ({ firefox }, use) => {
    await use(async (address) => {
      const page = await firefox.newPage();
      await page.goto(new URL(address, 'https://www.tiktok.com').href);
      return page;
    });
  },

  popup: async ({ firefox }, use) => {
    await use(async (page) => {
      const view = await firefox.newExtensionPage('popup.html');
      await view.evaluate(
        (key, settings) => chrome.storage.local.set({ [key]: settings }),
        SETTINGS_KEY,
        { ...defaultSettings(), welcomed: true },
      );
      // The popup reads the active tab. Opened as a tab it is active itself, so it looks again from behind.
      await page.bringToFront();
      await reloadExtensionPage(view);
      return view;
    });
  },
});

/** Starts each test as after installation. */
async function forget(firefox: Firefox): Promise<void> {
  const page = await firefox.newExtensionPage('popup.html');
  await forgetAll(page);
  await page.close();
}

/** Waits until the card is in `state` and returns its full text. */
export async function cardIn(page: Page, state: string): Promise<string> {
  const card = await page.waitForSelector(`[data-permille=card][data-state=${state}]`);
  return (await card?.evaluate((node) => node.getAttribute('aria-label'))) ?? '';
}

/** Waits until the pill says `text`; the data of the page come to it when the browser has time. */
export async function expectPill(page: Page, text: string | RegExp) {
  const said = () =>
    page.$$eval('[data-permille=pill]', (pills) =>
      pills.map((pill) => pill.getAttribute('aria-label')).join('\n'),
    );
  const poll = expect.poll(said, { message: 'what the pill says' });
  await (typeof text === 'string' ? poll.toContain(text) : poll.toMatch(text));
}

/** Waits until what `selector` finds holds `text`. Selectors reach into shadow roots with `>>>`. */
export async function expectText(page: Page, selector: string, text: string | RegExp) {
  const seen = () =>
    page.$$eval(selector, (nodes) => nodes.map((node) => node.textContent).join('\n'));
  const poll = expect.poll(seen, { message: `text of ${selector}` });
  await (typeof text === 'string' ? poll.toContain(text) : poll.toMatch(text));
}
