import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../src/overlay/badge.css';
import { drawCard, drawVideos } from '../../src/messages/page-answers';
import { answer } from '../../src/messages/transport';
import { cardOpen } from '../../src/overlay/card-open';
import { startOverlay } from '../../src/overlay/overlay';
import { onSettingsChange } from '../../src/settings/changes';
import { browserText } from '../../src/words/browser-text';

export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const overlay = startOverlay({
      window,
      signal: ctx.signal,
      text: browserText,
      ask: { card: drawCard, videos: drawVideos },
      cardOpen: await cardOpen.get(browser.storage.local),
      onCardToggle: (open) => void cardOpen.set(browser.storage.local, open),
    });
    answer(
      'read-tab',
      () => null,
      () => overlay.reading(),
      { signal: ctx.signal },
    );
    onSettingsChange(browser.storage.onChanged, ctx.signal, overlay.refresh);
  },
});
