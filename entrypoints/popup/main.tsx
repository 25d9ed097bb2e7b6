// First, so that it is asked first.
import { asked } from './asked';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { browserServices } from '../../src/popup/browser-services';
import { readScene } from '../../src/popup/read-scene';
import { Popup } from '../../src/popup/Popup';
import { onSettingsChange } from '../../src/settings/changes';
import { loadSettings } from '../../src/settings/store';
import { browserText } from '../../src/words/browser-text';
import '../../src/ui/tokens.css';

const area = browser.storage.local;
const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html has no #root');
document.documentElement.lang = browserText('language.tag');
const { settings } = await loadSettings(area, asked.settings);
createRoot(root).render(
  <Popup
    services={browserServices(window)}
    settings={settings}
    firstScene={asked.scene.then(readScene)}
    onSettingsChange={(signal, changed) => {
      onSettingsChange(browser.storage.onChanged, signal, () => {
        void loadSettings(area).then((loaded) => {
          if (!signal.aborted) changed(loaded.settings);
        });
      });
    }}
  />,
);
