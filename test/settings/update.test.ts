import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../src/settings/defaults';
import type { Settings } from '../../src/settings/settings';
import { loadSettings } from '../../src/settings/store';
import { updateSettings } from '../../src/settings/update';
import { fakeLocks } from './locks';

const storage = fakeBrowser.storage.local;

describe('updateSettings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('saves what it makes of the stored settings, and returns it', async () => {
    const updated = await updateSettings(storage, (s) => ({ ...s, card: 'observed' }), fakeLocks());
    expect(updated).toEqual({ ok: true, settings: { ...defaultSettings(), card: 'observed' } });
    expect((await loadSettings(storage)).settings.card).toBe('observed');
  });

  it('loses nothing when two pages change two things at the same time', async () => {
    const locks = fakeLocks();
    await Promise.all([
      updateSettings(storage, (s) => ({ ...s, card: 'observed' }), locks),
      updateSettings(storage, (s) => ({ ...s, currency: 'EUR' }), locks),
      updateSettings(storage, (s) => ({ ...s, theme: 'dark' }), locks),
    ]);
    const { settings } = await loadSettings(storage);
    expect([settings.card, settings.currency, settings.theme]).toEqual(['observed', 'EUR', 'dark']);
  });

  it('says that nothing was saved when storage is full, and reports it', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const full = {
      get: storage.get.bind(storage),
      set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
    };
    const updated = await updateSettings(full, (s) => ({ ...s, card: 'observed' }), fakeLocks());
    expect(updated).toEqual({ ok: false, fault: 'storage-failed' });
    expect(reported).toHaveBeenCalledOnce();
  });

  it('writes no defaults over settings that it could not look at', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const set = vi.fn();
    const broken = { get: () => Promise.reject(new Error('disk')), set };
    expect(await updateSettings(broken, (s) => s, fakeLocks())).toEqual({
      ok: false,
      fault: 'storage-failed',
    });
    expect(set).not.toHaveBeenCalled();
  });

  it('takes the place of damaged settings, which stay aside', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const damaged = { version: 2, card: 'gold' };
    await storage.set({ settings: damaged });
    await updateSettings(storage, (s) => ({ ...s, theme: 'dark' }), fakeLocks());
    expect(await loadSettings(storage)).toMatchObject({
      problem: null,
      settings: { theme: 'dark' },
    });
    expect(await storage.get('settings.aside.v2')).toEqual({ 'settings.aside.v2': damaged });
  });

  it('keeps refused rates where they are until the user changes own rates, then aside', async () => {
    const locks = fakeLocks();
    const refused = { 'rewards.gone': { low: 1, likely: 1, high: 1 } };
    await storage.set({ settings: { ...defaultSettings(), rateEdits: refused } });
    await updateSettings(storage, (s) => ({ ...s, theme: 'dark' }), locks);
    expect(await loadSettings(storage)).toMatchObject({
      ...{ problem: 'rates-refused', refused },
      settings: { theme: 'dark', rateEdits: {} },
    });
    const rateEdits = { 'rewards.rpm': { low: 0.5, likely: 0.7, high: 0.9 } };
    await updateSettings(storage, (s) => ({ ...s, rateEdits }), locks);
    expect(await loadSettings(storage)).toMatchObject({
      ...{ problem: null, refused: {} },
      settings: { theme: 'dark', rateEdits },
    });
    expect(await storage.get('settings.aside.rates')).toEqual({ 'settings.aside.rates': refused });
  });

  it('throws on what is no settings, and saves nothing of it', async () => {
    const wrong = () => ({ ...defaultSettings(), card: 'gold' }) as unknown as Settings;
    await expect(updateSettings(storage, wrong, fakeLocks())).rejects.toThrow();
    expect((await storage.get('settings')).settings).toBeUndefined();
  });
});
