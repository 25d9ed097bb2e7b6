import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openCreators } from '../../src/creators/database';
import { count } from '../../src/creators/recent';
import { rememberMentions } from '../../src/creators/remember';
import { defaultSettings } from '../../src/settings/defaults';
import { updateSettings } from '../../src/settings/update';
import { expireAtStart } from '../../src/worker/expiry';
import { createMemory } from '../../src/worker/memory';
import type { MemoryAccess } from '../../src/worker/memory';
import { emptyMemory, exact } from '../creators/samples';
import { fakeLocks } from '../settings/locks';
import { workerContext } from './context';

const now = new Date('2026-06-30T12:00:00.000Z');

describe('when the browser starts', () => {
  let memory: MemoryAccess;
  const remembered = () => memory.use(count);

  beforeEach(async () => {
    fakeBrowser.reset();
    (await emptyMemory()).close();
    // A new one each time: it holds on to the database that it opened.
    memory = createMemory(openCreators);
    const old = new Date('2026-06-01T12:00:00.000Z');
    await memory.use((db) => rememberMentions(db, [{ handle: 'ada', followers: exact(5) }], old));
    expireAtStart(fakeBrowser.runtime, workerContext({ memory, now: () => now }));
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('who was not seen for as long as the user chose is forgotten', async () => {
    const keepDays = 20;
    await updateSettings(
      fakeBrowser.storage.local,
      (s) => ({ ...s, memory: { on: false, keepDays } }),
      fakeLocks(),
    );
    await fakeBrowser.runtime.onStartup.trigger();
    await expect.poll(remembered).toBe(0);
  });

  it('so it is where a rate of the user is refused: how long is known', async () => {
    const rateEdits = { 'rewards.gone': { low: 1, likely: 1, high: 1 } };
    const chosen = { ...defaultSettings(), rateEdits, memory: { on: true, keepDays: 20 } };
    await fakeBrowser.storage.local.set({ settings: chosen });
    expect(await remembered()).toBe(1);
    await fakeBrowser.runtime.onStartup.trigger();
    await expect.poll(remembered).toBe(0);
  });

  it('nobody is forgotten while it is not known how long that is', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const used = vi.spyOn(memory, 'use');
    await fakeBrowser.storage.local.set({ settings: 'damaged' });
    await fakeBrowser.runtime.onStartup.trigger();
    await expect
      .poll(async () => Object.keys(await fakeBrowser.storage.local.get(null)))
      .toContain('settings.aside.unversioned');
    expect(used).not.toHaveBeenCalled();
  });
});
