import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openCreators } from '../src/creators/database';
import { onSettingsChange } from '../src/settings/changes';
import { browserSpeech } from '../src/settings/speech';
import { answerMessages } from '../src/worker/answers';
import { askerOf } from '../src/worker/asker';
import { createMemory } from '../src/worker/memory';
import { pushSettingsChange } from '../src/worker/push';

// Everything is registered at once: what wakes the worker is told only to those who listen by then.
export default defineBackground(() => {
  answerMessages({
    storage: browser.storage.local,
    locks: navigator.locks,
    memory: createMemory(openCreators),
    now: () => new Date(),
    isFrom: (who, sender) => askerOf(sender, browser.runtime) === who,
    speech: browserSpeech,
  });
  onSettingsChange(browser.storage.onChanged, new AbortController().signal, () => {
    void pushSettingsChange(browser.tabs);
  });
});
