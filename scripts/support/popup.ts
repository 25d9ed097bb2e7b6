import type { Page, Worker } from '@playwright/test';
import type { Launched } from '../browser';

/**
 * Opens the extension's popup in a tab of its own, as it would open over `page`: where it asks for the active
 * tab it is told of the tab of `page`. Throws where the extension is not loaded or may not see that tab.
 */
export async function openPopup(launched: Launched, page: Page): Promise<Page> {
  if (launched.extension === null) throw new Error('A popup needs the extension');
  const { id, worker } = launched.extension;
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
