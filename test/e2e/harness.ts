import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { findChromium, launchWithExtension } from '../../scripts/browser';
import type { Answer, Launched, SeenRequest } from '../../scripts/browser';
import { openOptions } from '../../scripts/support/options';
import { changeSettings, openPopup, stillPage } from '../../scripts/support/popup';
import type { PopupOptions } from '../../scripts/support/popup';
import type { Settings } from '../../src/settings/settings';
import type { SiteOptions } from '../site/scene';
import { createSite } from '../site/site';
import { extensionToTest } from './build';
import { collectFaults } from './faults';
import type { Faults } from './faults';
import { forgetAll } from './memory';
import { broughtToday, savedFolder, savedPage } from './saved';

interface WorkerOptions {
  /** False for a browser without the extension. */
  withExtension: boolean;
  /** BCP 47 tag of the language that the browser and the extension speak. */
  language: string;
}

interface WorkerFixtures {
  browserWithExtension: Launched & { answers: { current: (url: string) => Answer } };
}

interface Fixtures {
  /** How the synthetic site is; its clock is the real one unless it says otherwise. */
  site: Partial<SiteOptions>;
  /** All that the browser asked for since the test began, refused requests included. */
  requests: SeenRequest[];
  /** Errors in pages, content scripts and the worker; a test fails on any that it does not expect. */
  faults: Faults;
  /** Opens the profile of a creator of the synthetic site. */
  openCreator: (handle: string) => Promise<void>;
  /**
   * Opens a saved real page as if it were at `url` and `seenAt` were now; skips the test where the page is
   * not there.
   */
  openSaved: (file: string, url: string, seenAt: string) => Promise<void>;
  /** Opens the popup as over `page`, or over the page that is given; the first run's screens were seen before. */
  popup: (over?: Page, options?: PopupOptions) => Promise<Page>;
  /** Changes the settings as the options would. */
  settings: (change: Partial<Settings>) => Promise<void>;
  /** Opens the options in a tab, at a section or an entry of one: `rates`, `rates/rewards.rpm`. */
  options: (place?: string) => Promise<Page>;
}

export { expect };

export const test = base.extend<Fixtures, WorkerOptions & WorkerFixtures>({
  withExtension: [true, { option: true, scope: 'worker' }],
  language: ['en', { option: true, scope: 'worker' }],

  browserWithExtension: [
    async ({ withExtension, language }, use) => {
      const chromium = await findChromium();
      if ('message' in chromium) throw new Error(chromium.message);
      const extension = withExtension ? extensionToTest(language) : null;
      const answers: WorkerFixtures['browserWithExtension']['answers'] = {
        current: () => ({ status: 503, contentType: 'text/plain', body: 'No test is running' }),
      };
      const launched = await launchWithExtension({
        executablePath: chromium.path,
        extension: extension?.folder ?? null,
        headless: true,
        answer: (url) => answers.current(url),
        language,
      });
      await use({ ...launched, answers });
      await launched.context.close();
      extension?.dispose();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  site: [{}, { option: true }],

  context: async ({ browserWithExtension, site }, use) => {
    const { context, extension, answers, requests } = browserWithExtension;
    if (extension) await startAfresh(context, extension.id);
    const synthetic = createSite({ now: new Date(), ...site });
    answers.current = (url) => synthetic.respond(url);
    requests.length = 0;
    // The page that the browser started with stays: without any it would end.
    const [home] = context.pages();
    await use(context);
    const others = context.pages().filter((page) => page !== home);
    await Promise.all(others.map((page) => page.close()));
  },

  page: async ({ context }, use, info) => {
    const page = await context.newPage();
    await use(page);
    if (info.status !== info.expectedStatus && !page.isClosed()) {
      await info.attach('page', { body: await page.screenshot(), contentType: 'image/png' });
    }
  },

  requests: async ({ browserWithExtension }, use) => {
    await use(browserWithExtension.requests);
  },

  faults: [
    async ({ context }, use) => {
      const { faults, stop } = collectFaults(context);
      await use(faults);
      stop();
      expect(faults.unexpected(), 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],

  openCreator: async ({ page }, use) => {
    await use(async (handle) => {
      await page.goto(`https://www.tiktok.com/@${handle}`);
    });
  },

  openSaved: async ({ page, browserWithExtension }, use, info) => {
    await use(async (file, url, seenAt) => {
      const body = savedPage(file);
      info.skip(body === null, `There is no ${file} in ${savedFolder()}`);
      const now = new Date();
      const address = broughtToday(url, seenAt, now);
      const missing: Answer = { status: 404, contentType: 'text/plain', body: '' };
      const saved: Answer = {
        status: 200,
        contentType: 'text/html; charset=utf-8',
        body: broughtToday(body ?? '', seenAt, now),
      };
      browserWithExtension.answers.current = (asked) => (asked === address ? saved : missing);
      await page.goto(address);
    });
  },

  popup: async ({ page, browserWithExtension }, use) => {
    await use((over = page, options) => openPopup(browserWithExtension, over, options));
  },

  settings: async ({ browserWithExtension }, use) => {
    await use(async (change) => {
      const { extension } = browserWithExtension;
      if (extension === null) throw new Error('Settings need the extension');
      await changeSettings(extension.worker, change);
    });
  },

  options: async ({ context, browserWithExtension }, use) => {
    await use((place) => openOptions({ ...browserWithExtension, context }, place));
  },
});

/** Empties what the extension keeps; by a page of its own, because a test before may have stopped the worker. */
async function startAfresh(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(stillPage(id));
  await forgetAll(page);
  await page.close();
}
