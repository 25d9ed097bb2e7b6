import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { Runtime } from '../../src/overlay/life';

/** Returns a window with what jsdom leaves out and every browser has. Undo with `vi.unstubAllGlobals`. */
export function browserWindow(html: string, url = 'https://www.tiktok.com/@willow.fern') {
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true });
  // Nothing has a place here: all is near, and nothing lies under anything.
  Object.assign(window, {
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
  });
  Object.assign(window.document, { elementsFromPoint: () => [] });
  for (const name of ['MutationObserver', 'AbortController', 'AbortSignal'] as const) {
    vi.stubGlobal(name, window[name]);
  }
  return window as unknown as Window & typeof globalThis;
}

/** Returns the browser's side of an extension, and how to end it. */
export function fakeRuntime() {
  let id: string | undefined = 'permille';
  const ended: (() => void)[] = [];
  const port = {
    disconnect: () => undefined,
    onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
  };
  const runtime = {
    get id() {
      return id;
    },
    connect: () => port,
  } as unknown as Runtime;
  return {
    runtime,
    /** The extension is switched off: its lines break. */
    end() {
      id = undefined;
      for (const listener of ended) listener();
    },
    /** The worker goes to sleep: its lines break too. */
    sleep() {
      for (const listener of ended.splice(0)) listener();
    },
  };
}
