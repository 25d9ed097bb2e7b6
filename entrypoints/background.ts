import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../src/worker/answers';
import { browserSpeech } from '../src/settings/speech';

export default defineBackground(() => {
  answerMessages({
    storage: browser.storage.local,
    locks: navigator.locks,
    now: () => new Date(),
    speech: browserSpeech,
  });
});
