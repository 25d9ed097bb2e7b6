import { afterEach, describe, expect, it, vi } from 'vitest';
import { followTheme } from '../../src/overlay/theme';
import { browserWindow } from './browser';

function start(html: string, prefersDark = false) {
  const window = browserWindow(html);
  const media = { matches: prefersDark, listeners: [] as (() => void)[] };
  Object.assign(window, {
    matchMedia: () => ({
      get matches() {
        return media.matches;
      },
      addEventListener: (_type: string, listener: () => void) => media.listeners.push(listener),
    }),
  });
  const { document } = window;
  const end = new AbortController();
  const look = followTheme(window, end.signal, 'nl');
  const node = document.createElement('div');
  node.setAttribute('data-permille', 'card');
  document.body.append(node);
  look.dress(node);
  return {
    ...{ document, end, look, node },
    theme: () => node.dataset.theme,
    prefer: (dark: boolean) => {
      media.matches = dark;
      for (const listener of media.listeners) listener();
    },
  };
}

describe('followTheme', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('takes the theme of the page, and follows it', async () => {
    const { document, theme } = start('<html data-theme="dark"></html>');
    expect(theme()).toBe('dark');
    document.documentElement.setAttribute('data-theme', 'light');
    await Promise.resolve();
    expect(theme()).toBe('light');
  });

  it('reads the attribute of 2026 as well', () => {
    expect(start('<html data-tux-color-scheme="dark"></html>').theme()).toBe('dark');
  });

  it('takes the browser’s wish where the page says nothing, or nothing that is a theme', () => {
    const { theme, prefer } = start('<html data-theme="sepia"></html>', true);
    expect(theme()).toBe('dark');
    prefer(false);
    expect(theme()).toBe('light');
  });

  it('keeps to what the person chose, until that is "auto" again', () => {
    const { look, theme } = start('<html data-theme="dark"></html>');
    look.choose('light');
    expect(theme()).toBe('light');
    look.choose('auto');
    expect(theme()).toBe('dark');
  });

  it('gives nodes the language of their words, which need not be the page’s', () => {
    expect(start('<html lang="ja"></html>').node.lang).toBe('nl');
  });

  it('ends with its signal', async () => {
    const { document, end, theme } = start('<html data-theme="dark"></html>');
    end.abort();
    document.documentElement.setAttribute('data-theme', 'light');
    await Promise.resolve();
    expect(theme()).toBe('dark');
  });
});
