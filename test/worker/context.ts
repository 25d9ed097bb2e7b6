import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WorkerContext } from '../../src/worker/context';
import { fakeLocks } from '../settings/locks';
import { english } from '../words/english';

/** A worker's surroundings for tests: everyone may ask, nothing is remembered, English in dollars. */
export function workerContext(changes: Partial<WorkerContext> = {}): WorkerContext {
  return {
    storage: fakeBrowser.storage.local,
    locks: fakeLocks(),
    memory: {
      use: () => Promise.resolve(null),
      add: () => Promise.resolve(),
      recall: () => Promise.resolve(null),
    },
    now: () => new Date('2026-04-18T12:00:00Z'),
    // The fake browser says nothing of who sends a message.
    isFrom: () => true,
    speech: () => english,
    ...changes,
  };
}
