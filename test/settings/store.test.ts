import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../src/settings/defaults';
import { settingsProblemWords } from '../../src/settings/problem';
import { loadSettings } from '../../src/settings/store';
import { say } from '../../src/words/say';
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
    expect(await loadSettings(storage)).toEqual({ settings: defaultSettings(), problem: null });
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
    expect(await loadSettings(storage)).toEqual({ settings: defaultSettings(), problem });
    expect(await loadSettings(storage)).toEqual({ settings: defaultSettings(), problem });
    expect(await storage.get([key, 'settings'])).toEqual({ [key]: raw, settings: raw });
    expect(reported).toHaveBeenCalledOnce();
  });

  it('are the defaults, with a problem, when the browser does not hand them over', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = { ...storage, get: () => Promise.reject(new Error('disk')) };
    expect(await loadSettings(broken)).toEqual({
      settings: defaultSettings(),
      problem: 'unreadable',
    });
    expect(reported).toHaveBeenCalledOnce();
  });
});

describe('what is told of a problem', () => {
  it.each(['damaged', 'newer-version', 'unreadable'] as const)('has words for %s', (problem) => {
    expect(say(settingsProblemWords(problem), english)).toMatch(/standard ones apply/);
  });
});
