import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../src/settings/settings';
import { loadSettings, saveSettings } from '../../src/settings/store';

const storage = fakeBrowser.storage.local;

describe('the stored settings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('are the defaults at first: the article card', async () => {
    expect(await loadSettings(storage)).toEqual({ version: 1, card: 'article' });
  });

  it('come back as they were saved', async () => {
    await saveSettings(storage, { ...defaultSettings(), card: 'observed' });
    expect(await loadSettings(storage)).toEqual({ version: 1, card: 'observed' });
  });

  it.each([
    ['damaged', { version: 1, card: 'gold' }],
    ['from a newer version', { version: 99, card: 'observed', more: true }],
    ['not settings at all', 'hello'],
  ])('are put aside untouched when they are %s, and reported', async (_name, raw) => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await storage.set({ settings: raw });
    expect(await loadSettings(storage)).toEqual(defaultSettings());
    expect(await storage.get('settings.aside')).toEqual({ 'settings.aside': raw });
    expect(await storage.get('settings')).toEqual({ settings: raw });
    expect(reported).toHaveBeenCalledOnce();
  });

  it('are not saved when they are not settings', async () => {
    const wrong = { version: 1, card: 'gold' } as unknown as ReturnType<typeof defaultSettings>;
    await expect(saveSettings(storage, wrong)).rejects.toThrow();
    expect((await storage.get('settings')).settings ?? null).toBeNull();
  });
});
