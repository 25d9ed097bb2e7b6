import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../src/overlay/overlay.css';
import { answerHere } from '../../src/messages/answer-here';
import { askFromPage } from '../../src/messages/ask-from-page';
import { startOverlay } from '../../src/overlay/overlay';
import { browserText } from '../../src/words/browser-text';

export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  runAt: 'document_idle',
  main({ signal }) {
    const overlay = startOverlay({
      ...{ window, signal },
      text: browserText,
      ask: askFromPage,
      runtime: () => browser.runtime,
      versions: { permille: browser.runtime.getManifest().version },
    });
    answerHere({ 'read-tab': overlay.seen, 'settings-changed': overlay.refresh }, signal);
  },
});
