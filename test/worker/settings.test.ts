import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../src/settings/defaults';
import { loadSettings } from '../../src/settings/store';
import { SYNC_KEY } from '../../src/settings/sync';
import { updateSettings } from '../../src/settings/update';
import { closeStorage, followSettings } from '../../src/worker/settings';
import { fakeLocks } from '../settings/locks';

const { storage, runtime } = fakeBrowser;

describe('closeStorage', () => {
  it('closes what is kept here and what is carried between devices to content scripts', async () => {
    const area = () => ({ setAccessLevel: vi.fn(() => Promise.resolve()) });
    const areas = { local: area(), sync: area() };
    await closeStorage(areas);
    for (const { setAccessLevel } of Object.values(areas)) {
      expect(setAccessLevel.mock.calls).toEqual([[{ accessLevel: 'TRUSTED_CONTEXTS' }]]);
    }
  });

  it('does what it can where a browser cannot close them, or carries nothing', async () => {
    const local = { setAccessLevel: vi.fn(() => Promise.resolve()) };
    await closeStorage({ local });
    expect(local.setAccessLevel).toHaveBeenCalledOnce();
    await closeStorage({ local: {}, sync: {} });
  });
});

describe('settings that change', () => {
  const locks = fakeLocks();
  const query = vi.fn(() => Promise.resolve([]));
  const edited = '2026-06-30T12:00:00.000Z';
  const context = { locks, now: () => new Date(edited) };
  const carried = { settings: { ...defaultSettings(), theme: 'dark' }, edits: { theme: edited } };
  const theme = async () => (await loadSettings(storage.local)).settings.theme;

  beforeEach(() => {
    fakeBrowser.reset();
    query.mockClear();
    followSettings({ storage, runtime, tabs: { query } }, context);
  });

  it('are told to open pages and carried to other devices', async () => {
    await updateSettings(storage.local, (s) => ({ ...s, currency: 'EUR' }), locks);
    expect(query).toHaveBeenCalledOnce();
    await expect
      .poll(async () => (await storage.sync.get(SYNC_KEY))[SYNC_KEY])
      .toMatchObject({ settings: { currency: 'EUR' } });
  });

  it('are taken over from another device when they arrive', async () => {
    await storage.sync.set({ [SYNC_KEY]: carried });
    await expect.poll(theme).toBe('dark');
    expect(query).toHaveBeenCalled();
  });

  it('are taken over at installation', async () => {
    fakeBrowser.reset();
    await storage.sync.set({ [SYNC_KEY]: carried });
    followSettings({ storage, runtime, tabs: { query } }, context);
    await runtime.onInstalled.trigger({ reason: 'install' } as never);
    await expect.poll(theme).toBe('dark');
  });

  it('stay here in a browser that carries nothing', async () => {
    fakeBrowser.reset();
    const alone = { ...storage, sync: undefined } as unknown as typeof storage;
    followSettings({ storage: alone, runtime, tabs: { query } }, context);
    await updateSettings(storage.local, (s) => ({ ...s, theme: 'light' }), locks);
    expect(await theme()).toBe('light');
  });
});
