import type { Browser } from 'wxt/browser';
import { askTab } from '../messages/ask-tab';

/** Tells every open page of TikTok's that the settings have changed, so that it asks again. */
export async function pushSettingsChange(tabs: Pick<typeof Browser.tabs, 'query'>): Promise<void> {
  const open = await tabs.query({ url: 'https://www.tiktok.com/*' });
  await Promise.all(
    open.map(async ({ id }) => {
      // A tab that was open before Permille was installed has nobody to tell, which is no fault.
      if (id !== undefined) await askTab(id, 'settings-changed');
    }),
  );
}
