import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../src/overlay/overlay.css';
import {
  askOverlayState,
  drawCard,
  drawChips,
  drawLive,
  drawPill,
  drawVideos,
  rememberReading,
  saveOverlayState,
} from '../../src/messages/page-answers';
import { answer } from '../../src/messages/transport';
import { startOverlay } from '../../src/overlay/overlay';
import { browserText } from '../../src/words/browser-text';

export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const overlay = startOverlay({
      window,
      signal: ctx.signal,
      text: browserText,
      ask: {
        ...{ card: drawCard, videos: drawVideos, pill: drawPill, live: drawLive, chips: drawChips },
        ...{ remember: rememberReading, state: askOverlayState, save: saveOverlayState },
      },
      runtime: () => browser.runtime,
      versions: { permille: browser.runtime.getManifest().version },
    });
    answer(
      'read-tab',
      () => null,
      () => overlay.reading(),
      { signal: ctx.signal },
    );
    answer('settings-changed', () => null, overlay.refresh, { signal: ctx.signal });
  },
});
