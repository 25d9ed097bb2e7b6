import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../src/overlay/overlay.css';
import { answerHere } from '../../src/messages/answer-here';
import {
  askHealth,
  askOverlayState,
  drawCard,
  drawChips,
  drawLive,
  drawPill,
  drawVideos,
  rememberSeen,
  saveOverlayState,
} from '../../src/messages/page-answers';
import { startOverlay } from '../../src/overlay/overlay';
import { browserText } from '../../src/words/browser-text';

export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  runAt: 'document_idle',
  main({ signal }) {
    const overlay = startOverlay({
      ...{ window, signal },
      text: browserText,
      ask: {
        ...{ card: drawCard, videos: drawVideos, pill: drawPill, live: drawLive, chips: drawChips },
        ...{ remember: rememberSeen, health: askHealth },
        ...{ state: askOverlayState, save: saveOverlayState },
      },
      runtime: () => browser.runtime,
      versions: { permille: browser.runtime.getManifest().version },
    });
    answerHere({ 'read-tab': overlay.seen, 'settings-changed': overlay.refresh }, signal);
  },
});
