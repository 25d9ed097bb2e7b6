import puppeteer, { TargetType } from 'puppeteer-core';
import type { CDPSession, Page, WebWorker } from 'puppeteer-core';
import { findChromium } from '../../scripts/browser';
import { createSite } from '../site/site';
import { extensionToTest } from './build';
import { expect } from './harness';

/** A browser whose tabs can be put to sleep. */
export interface SleepyBrowser {
  worker: WebWorker;
  /** Opens a path of the synthetic site in a new tab. */
  open: (path: string) => Promise<Page>;
  /** Puts a tab to sleep behind another one, as the browser does with tabs that nobody looks at. */
  sleep: (page: Page) => Promise<void>;
  /** Brings it back to the front, which wakes it. */
  wake: (page: Page) => Promise<void>;
}

/**
 * Runs `use` in a browser of its own that Playwright does not drive: it tells each page that it is in view
 * (`Emulation.setFocusEmulationEnabled`), and a page in view does not sleep, whatever it is told.
 */
export async function whereTabsSleep(
  use: (browser: SleepyBrowser) => Promise<void>,
): Promise<void> {
  const chromium = await findChromium();
  if ('message' in chromium) throw new Error(chromium.message);
  const extension = extensionToTest();
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--lang=en', '--host-resolver-rules=MAP * ~NOTFOUND'],
      `--disable-extensions-except=${extension.folder}`,
      `--load-extension=${extension.folder}`,
    ],
    defaultViewport: { width: 1280, height: 900 },
  });
  const site = createSite({ now: new Date() });
  const sessions = new Map<Page, CDPSession>();
  const errors: string[] = [];
  const setState = async (page: Page, state: 'frozen' | 'active') => {
    const session = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, session);
    await session.send('Page.setWebLifecycleState', { state });
  };
  try {
    const [behind] = await browser.pages();
    const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
    const worker = await target.worker();
    if (!behind || !worker)
      throw new Error('The browser started without a tab or without our worker');
    await use({
      worker,
      async open(path) {
        const page = await browser.newPage();
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          void request.respond(site.respond(request.url()));
        });
        await page.evaluateOnNewDocument(() => {
          for (const type of ['freeze', 'resume'])
            document.addEventListener(type, () => {
              document.documentElement.dataset.slept = type;
            });
        });
        await page.goto(`https://www.tiktok.com${path}`);
        return page;
      },
      async sleep(page) {
        await behind.bringToFront();
        await setState(page, 'frozen');
        await expect.poll(() => lastTold(page)).toBe('freeze');
      },
      async wake(page) {
        await setState(page, 'active');
        await page.bringToFront();
        await expect.poll(() => lastTold(page)).toBe('resume');
      },
    });
    expect(errors, 'errors in the browser').toEqual([]);
  } finally {
    await browser.close();
    extension.dispose();
  }
}

/** What the page was told last of its sleep. */
function lastTold(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset.slept);
}
