import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Options } from '../../src/options/Options';
import { onSettingsChange } from '../../src/settings/changes';
import { browserSpeech } from '../../src/settings/speech';
import { loadSettings } from '../../src/settings/store';
import { updateSettings } from '../../src/settings/update';
import { browserText } from '../../src/words/browser-text';
import '../../src/ui/tokens.css';

const area = browser.storage.local;

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has no #root');
document.documentElement.lang = browserText('language.tag');
createRoot(root).render(
  <Options
    version={browser.runtime.getManifest().version}
    loaded={await loadSettings(area)}
    store={{
      load: () => loadSettings(area),
      update: (change) => updateSettings(area, change),
      onChange: (signal, changed) => {
        onSettingsChange(browser.storage.onChanged, signal, changed);
      },
    }}
    speechOf={browserSpeech}
  />,
);
