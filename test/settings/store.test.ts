import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../src/settings/defaults';
import { settingsProblemText } from '../../src/settings/problem';
import { loadSettings } from '../../src/settings/store';
import { english } from '../words/english';

const storage = fakeBrowser.storage.local;

describe('the stored settings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('are the defaults at first: the article card', async () => {
    expect(await loadSettings(storage)).toEqual({
      settings: defaultSettings(),
      problem: null,
      refused: {},
    });
    expect(defaultSettings().card).toBe('article');
  });

  it('of an older version are read as those of this one', async () => {
    await storage.set({ settings: { version: 1, card: 'observed' } });
    const { settings, problem } = await loadSettings(storage);
    expect([settings.version, settings.card, problem]).toEqual([2, 'observed', null]);
  });

  it.each([
    ['damaged', { version: 1, card: 'gold' }, 'damaged', 'settings.aside.v1'],
    ['from a newer version', { version: 99, more: true }, 'newer-version', 'settings.aside.v99'],
    ['not settings at all', 'hello', 'damaged', 'settings.aside.unversioned'],
  ])('are put aside when they are %s, and reported once', async (_name, raw, problem, key) => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await storage.set({ settings: raw });
    expect(await loadSettings(storage)).toMatchObject({ settings: defaultSettings(), problem });
    expect(await loadSettings(storage)).toMatchObject({ settings: defaultSettings(), problem });
    expect(await storage.get([key, 'settings'])).toEqual({ [key]: raw, settings: raw });
    expect(reported).toHaveBeenCalledOnce();
  });

  it('leave out single rates of the user that are refused, and are else in force', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const taken = { 'rewards.rpm': { low: 0.5, likely: 0.7, high: 0.9 } };
    const refused = {
      'live.coinPrice': { low: 1, likely: 2, high: 9e9 },
      'rewards.gone': { low: 1, likely: 1, high: 1 },
      'brand.perPost': 'a lot',
    };
    const raw = { ...defaultSettings(), theme: 'dark', rateEdits: { ...taken, ...refused } };
    await storage.set({ settings: raw });
    const settings = { ...defaultSettings(), theme: 'dark', rateEdits: taken };
    expect(await loadSettings(storage)).toEqual({ settings, problem: 'rates-refused', refused });
    expect(await storage.get(null)).toEqual({ settings: raw });
    expect(reported).not.toHaveBeenCalled();
  });

  it('are damaged where more than single rates is', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const rateEdits = { 'rewards.gone': { low: 1, likely: 1, high: 1 } };
    await storage.set({ settings: { ...defaultSettings(), theme: 'pink', rateEdits } });
    expect(await loadSettings(storage)).toMatchObject({ problem: 'damaged', refused: {} });
  });

  it('are the defaults, with a problem, when the browser does not hand them over', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...storage, get: () => Promise.reject(new Error('disk')) };
    expect(await loadSettings(broken)).toEqual({
      settings: defaultSettings(),
      problem: 'unreadable',
      refused: {},
    });
    expect(reported).toHaveBeenCalledOnce();
  });
});

describe('what is told of a problem', () => {
  it.each(['damaged', 'newer-version', 'unreadable'] as const)('has words for %s', (problem) => {
    expect(settingsProblemText({ problem, refused: {} }, english)).toMatch(/standard ones apply/);
  });

  it('names the rates that are refused, one that has gone by its id', () => {
    const refused = { 'rewards.rpm': {}, 'rewards.gone': {} };
    expect(settingsProblemText({ problem: 'rates-refused', refused }, english)).toMatch(
      /no longer takes your own values for: Pay per 1,000 qualified views.* and rewards\.gone\. .*your other settings apply/,
    );
  });

  it('is nothing where there is none', () => {
    expect(settingsProblemText({ problem: null, refused: {} }, english)).toBeNull();
  });
});
