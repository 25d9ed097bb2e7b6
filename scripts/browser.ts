import { chromium } from '@playwright/test';
import type { BrowserContext, Worker } from '@playwright/test';
import { chooseChromium } from './support/chromium';
import { chooseFirefox } from './support/firefox';
import { thisMachine } from './support/machine';
import type { FoundBrowser } from './support/machine';

/** Returns the path of a Chromium on this machine, installing one if need be, or a message that says what to do. */
export function findChromium(): Promise<FoundBrowser> {
  return chooseChromium(thisMachine());
}

/** Returns the path of a Firefox on this machine, installing one if need be, or a message that says what to do. */
export function findFirefox(): Promise<FoundBrowser> {
  return chooseFirefox(thisMachine());
}

/** What is answered in place of https://www.tiktok.com. */
export interface Answer {
  status: number;
  contentType: string;
  headers?: Record<string, string>;
  body: string;
}

export interface LaunchOptions {
  executablePath: string;
  /** Folder of the built extension; null for a browser without it. */
  extension: string | null;
  headless: boolean;
  /** Answers every GET of https://www.tiktok.com, and all else is refused; null leaves the network as it is. */
  answer: ((url: string) => Answer) | null;
  /** BCP 47 tag of the browser's own language. */
  language?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Added to the browser's environment. */
  environment?: Readonly<Record<string, string>>;
}

export interface SeenRequest {
  method: string;
  url: string;
  /** Whether a page asked for it (its content scripts included) or a service worker. */
  from: 'page' | 'worker';
}

export interface Launched {
  context: BrowserContext;
  /** The extension's service worker and id; null without the extension. */
  extension: { id: string; worker: Worker } | null;
  /** Every request since the start, refused ones included; the caller may empty it. */
  requests: SeenRequest[];
}

/** Starts a fresh browser profile with the extension in it. Throws where the browser or the extension does not start. */
export async function launchWithExtension(options: LaunchOptions): Promise<Launched> {
  const language = options.language ?? 'en-US';
  const context = await chromium.launchPersistentContext('', {
    executablePath: options.executablePath,
    headless: options.headless,
    args: argumentsFor(options, language),
    // Chromium on Linux takes the language of its own texts from the environment only.
    env: { ...process.env, LANGUAGE: language.replace('-', '_'), ...options.environment },
    viewport: options.viewport ?? { width: 1280, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
  });
  const requests: SeenRequest[] = [];
  context.on('request', (request) => {
    const from = request.serviceWorker() === null ? 'page' : 'worker';
    requests.push({ method: request.method(), url: request.url(), from });
  });
  if (options.answer !== null) await answerInPlace(context, options.answer);
  try {
    const extension = options.extension === null ? null : await extensionIn(context);
    return { context, extension, requests };
  } catch (error) {
    await context.close();
    throw error;
  }
}

function argumentsFor({ extension, headless, answer }: LaunchOptions, language: string): string[] {
  const folder = extension ?? '';
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(headless ? ['--disable-gpu'] : []),
    ...(extension === null
      ? []
      : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
    // What nothing answers for goes nowhere, not even to a name server.
    ...(answer === null ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND']),
    `--lang=${language}`,
    `--accept-lang=${language}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ];
}

async function answerInPlace(
  context: BrowserContext,
  answer: (url: string) => Answer,
): Promise<void> {
  await context.route(/^(https?|wss?|ftp):/, async (route) => {
    const url = route.request().url();
    if (new URL(url).origin === 'https://www.tiktok.com') await route.fulfill(answer(url));
    else await route.abort();
  });
}

async function extensionIn(context: BrowserContext): Promise<{ id: string; worker: Worker }> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: 20_000 }).catch(() => null));
  if (worker === null) {
    throw new Error('The browser started, but the extension did not: its worker never appeared.');
  }
  return { id: new URL(worker.url()).host, worker };
}
