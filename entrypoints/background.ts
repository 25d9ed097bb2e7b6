import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openCreators } from '../src/creators/database';
import { noteRoom } from '../src/creators/room';
import { report } from '../src/faults/report';
import { browserSpeech } from '../src/settings/speech';
import { answerMessages } from '../src/worker/answers';
import { askerOf } from '../src/worker/asker';
import type { WorkerContext } from '../src/worker/context';
import { expireAtStart } from '../src/worker/expiry';
import { createMemory } from '../src/worker/memory';
import { closeStorage, followSettings } from '../src/worker/settings';

// Everything is registered at once: what wakes the worker is told only to those who listen by then.
export default defineBackground(() => {
  const { runtime } = browser;
  const context: WorkerContext = {
    storage: browser.storage.local,
    locks: navigator.locks,
    memory: createMemory(openCreators, (full) => noteRoom(browser.storage.session, full)),
    now: () => new Date(),
    isFrom: (who, sender) => askerOf(sender, runtime) === who,
    speech: browserSpeech,
  };
  void closeStorage(browser.storage).catch((error: unknown) => {
    report(error, 'closing the storage to content scripts');
  });
  answerMessages(context);
  followSettings(browser, context);
  expireAtStart(runtime, context);
  // Pages hold a line to here: it breaks when the extension goes, and tells them so.
  runtime.onConnect.addListener(() => undefined);
});
