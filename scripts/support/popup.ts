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
  const { id, worker } = launched.extension;
  if (!firstRun) await changeSettings(worker, { welcomed: true });
  const tab = await tabOf(worker, page.url());
  const popup = await launched.context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.addInitScript({ content: answerActiveTab(tab) });
  await popup.goto(`chrome-extension://${id}/popup.html`);
  return popup;
}

/** Returns what runs in the popup before its own scripts. It is text because tsx adds helpers to functions that a page has not. */
function answerActiveTab(active: chrome.tabs.Tab): string {
  return `{
    const active = ${JSON.stringify(active)};
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = (info) => (info.active ? Promise.resolve([active]) : query(info));
  }`;
}

async function tabOf(worker: Worker, url: string): Promise<chrome.tabs.Tab> {
  const tabs = await worker.evaluate(() => chrome.tabs.query({}));
  // The newest, where several show the same page.
  const tab = tabs.filter((one) => one.url === url).at(-1);
  if (tab === undefined) throw new Error(`The extension sees no tab at ${url}`);
  return tab;
}

/** Changes the extension's settings as its own pages would; what is not named stays. */
export async function changeSettings(worker: Worker, change: Partial<Settings>): Promise<void> {
  await worker.evaluate(
    async ({ key, defaults, change }) => {
      const stored = await chrome.storage.local.get(key);
      const before = stored[key] ?? defaults;
      await chrome.storage.local.set({ [key]: { ...before, ...change } });
    },
    { key: SETTINGS_KEY, defaults: defaultSettings(), change },
  );
}
