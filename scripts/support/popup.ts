import type { Page, Worker } from '@playwright/test';
import { defaultSettings } from '../../src/settings/defaults';
import { SETTINGS_KEY } from '../../src/settings/key';
import type { Settings } from '../../src/settings/settings';
import type { Launched } from '../browser';

export interface PopupOptions {
  /** Whether the first run's screens come. Default: they were seen before. */
  firstRun?: boolean;
}

/**
 * Opens the extension's popup in a tab of its own, as it would open over `page`: where it asks for the active
 * tab it is told of the tab of `page`. Throws where the extension is not loaded or may not see that tab.
 */
export async function openPopup(
  launched: Launched,
  page: Page,
  { firstRun = false }: PopupOptions = {},
): Promise<Page> {
  if (launched.extension === null) throw new Error('A popup needs the extension');
  const { id } = launched.extension;
  const popup = await launched.context.newPage();
  await popup.goto(stillPage(id));
  if (!firstRun) await changeSettings(popup, { welcomed: true });
  const tab = await tabOf(popup, page);
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.addInitScript({ content: answerActiveTab(tab) });
  await popup.goto(`chrome-extension://${id}/popup.html`);
  return popup;
}

/**
 * Returns the address of a page of the extension that runs nothing. From there its rights can be used while
 * its worker is stopped.
 */
export function stillPage(id: string): string {
  return `chrome-extension://${id}/licences.txt`;
}

/** Returns what runs in the popup before its own scripts. It is text because tsx adds helpers to functions that a page has not. */
function answerActiveTab(active: chrome.tabs.Tab): string {
  return `{
    const active = ${JSON.stringify(active)};
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = (info) => (info.active ? Promise.resolve([active]) : query(info));
  }`;
}

/** How often the tab is looked for: right after a navigation the browser and the page may differ on its address. */
const LOOKS = 50;

async function tabOf(within: Page, page: Page): Promise<chrome.tabs.Tab> {
  for (let look = 0; look < LOOKS; look += 1) {
    const tabs = await within.evaluate(() => chrome.tabs.query({}));
    // The newest, where several show the same page.
    const tab = tabs.filter(({ url }) => url === page.url()).at(-1);
    if (tab) return tab;
  }
  throw new Error(`The extension sees no tab at ${page.url()}`);
}

/** Changes the extension's settings as its own pages would; what is not named stays. */
export async function changeSettings(
  within: Pick<Worker, 'evaluate'>,
  change: Partial<Settings>,
): Promise<void> {
  await within.evaluate(
    async ({ key, defaults, change }) => {
      const stored = await chrome.storage.local.get(key);
      const before = stored[key] ?? defaults;
      await chrome.storage.local.set({ [key]: { ...before, ...change } });
    },
    { key: SETTINGS_KEY, defaults: defaultSettings(), change },
  );
}
