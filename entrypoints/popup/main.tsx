import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { activeTab, load } from '../../src/popup/load';
import type { Loaded } from '../../src/popup/load';
import { Popup } from '../../src/popup/Popup';
import { onSettingsChange } from '../../src/settings/changes';
import { loadSettings, saveSettings } from '../../src/settings/store';
import '../../src/ui/tokens.css';
import { browserSpeech } from '../../src/words/browser-text';

const storage = browser.storage.local;

async function loadTab(): Promise<Loaded> {
  const tab = await activeTab(browser.tabs);
  return tab === null ? { state: 'no-page' } : load(tab);
}

const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html has no #root');
document.documentElement.lang = browser.i18n.getUILanguage();
createRoot(root).render(
  <Popup
    speech={browserSpeech()}
    load={loadTab}
    onSettingsChange={(signal, changed) => {
      onSettingsChange(browser.storage.onChanged, signal, changed);
    }}
    rateCard={{
      get: async () => (await loadSettings(storage)).card,
      set: async (card) => saveSettings(storage, { ...(await loadSettings(storage)), card }),
    }}
  />,
);
