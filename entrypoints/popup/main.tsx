import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { activeTab, load } from '../../src/popup/load';
import type { Loaded } from '../../src/popup/load';
import { Popup } from '../../src/popup/Popup';
import { onSettingsChange } from '../../src/settings/changes';
import { browserSpeech } from '../../src/settings/speech';
import { loadSettings } from '../../src/settings/store';
import { updateSettings } from '../../src/settings/update';
import { browserText } from '../../src/words/browser-text';
import '../../src/ui/tokens.css';

const storage = browser.storage.local;

async function loadTab(): Promise<Loaded> {
  const tab = await activeTab(browser.tabs);
  return tab === null ? { state: 'no-page' } : load(tab);
}

const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html has no #root');
document.documentElement.lang = browserText('language.tag');
const { settings } = await loadSettings(storage);
createRoot(root).render(
  <Popup
    speech={browserSpeech(settings)}
    load={loadTab}
    onSettingsChange={(signal, changed) => {
      onSettingsChange(browser.storage.onChanged, signal, changed);
    }}
    rateCard={{
      get: async () => (await loadSettings(storage)).settings.card,
      set: async (card) => {
        const updated = await updateSettings(storage, (before) => ({ ...before, card }));
        if (!updated.ok) throw new Error(updated.fault);
      },
    }}
  />,
);
