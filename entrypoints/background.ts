import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../src/worker/answers';

export default defineBackground(() => {
  answerMessages({ storage: browser.storage.local, now: () => new Date() });
});
