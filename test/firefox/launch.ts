import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browser';
import type { Answer } from '../../scripts/browser';
import { root } from '../../scripts/support/run';
import { startOutward } from './outward';

const built = join(root, '.output', 'firefox-mv3');
/** Firefox gives an extension another host in each profile; a test needs one that it knows. */
const HOST = '7065726d-696c-4c65-8000-000000000001';

export interface Firefox {
  browser: Browser;
  /** What https://www.tiktok.com answers; a test puts its own site here. */
  answer: (url: string) => Answer;
  /** What tabs asked of https://www.tiktok.com, answered in place; the caller may empty it. */
  requests: string[];
  /** Hosts that the browser tried to reach; none of these tries got through. */
  hosts: readonly string[];
  /** Opens a tab in which https://www.tiktok.com is answered in place. Its console errors go to `errors`. */
  newPage(): Promise<Page>;
  /** Opens a page of the extension, for instance `popup.html`. */
  newExtensionPage(file: string): Promise<Page>;
  errors: string[];
  /** Folder that downloads go to, empty at first; it is removed with the browser. */
  downloads: string;
  close(): Promise<void>;
}

/** Starts Firefox on a fresh profile with the built extension in it, or without. Throws where either is not there. */
export async function launchFirefox({ extension = true } = {}): Promise<Firefox> {
  if (!existsSync(join(built, 'manifest.json'))) {
    throw new Error('There is no built add-on to test. Run `npx wxt build -b firefox` first.');
  }
  const found = await findFirefox();
  if ('message' in found) throw new Error(found.message);
  const outward = await startOutward();
  const downloads = mkdtempSync(join(tmpdir(), 'permille-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: true,
    // Without it WebDriver may not open the extension's own pages.
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'permille@permille.example': HOST }),
      // Grants what an extension asks for without the browser's own dialog, which WebDriver cannot reach.
      'extensions.webextOptionalPermissionPrompts': false,
      // Into a folder of its own, and without asking.
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'intl.accept_languages': 'en-US',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': outward.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': outward.port,
    },
  });
  if (extension) await browser.installExtension(built);
  const errors: string[] = [];
  const watched = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => {
      errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
    return page;
  };
  const firefox: Firefox = {
    browser,
    answer: () => ({ status: 503, contentType: 'text/plain', body: 'No test is running' }),
    requests: [],
    hosts: outward.hosts,
    errors,
    downloads,
    async newPage() {
      const page = await watched();
      await page.setRequestInterception(true);
      page.on('request', (request) => void answerInPlace(request, firefox));
      return page;
    },
    async newExtensionPage(file) {
      const page = await watched();
      // Firefox opens the page, but tells WebDriver nothing of it: the extension's process is another one.
      page.goto(`moz-extension://${HOST}/${file}`, { timeout: 1 }).catch(() => undefined);
      await untilLoaded(page);
      return page;
    },
    async close() {
      await browser.close();
      await outward.close();
      rmSync(downloads, { recursive: true });
    },
  };
  return firefox;
}

async function answerInPlace(
  request: HTTPRequest,
  { answer, requests }: Pick<Firefox, 'answer' | 'requests'>,
): Promise<void> {
  const url = new URL(request.url());
  if (url.origin !== 'https://www.tiktok.com') {
    await request.continue();
    return;
  }
  requests.push(`${request.method()} ${url.href}`);
  await request.respond(answer(url.href));
}

/** Loads a page of the extension again. */
export async function reloadExtensionPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.before = 'reload';
    location.reload();
  });
  await untilLoaded(page);
}

async function untilLoaded(page: Page): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const there = await page
      .evaluate(
        () =>
          location.protocol === 'moz-extension:' &&
          document.readyState === 'complete' &&
          document.documentElement.dataset.before === undefined,
      )
      // Between two documents there is nobody to ask.
      .catch(() => false);
    if (there) return;
  }
  throw new Error('Firefox did not open the page of the extension');
}
