import { browser } from 'wxt/browser';

/**
 * Takes the place of WXT's context of a content script in the build (wxt.config.ts), which brings 3 kB of timers
 * and watchers that nothing here uses. It is given to `main`, and its signal aborts when a newer copy of the script
 * starts in the same page, as Firefox does after an update.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor(name: string) {
    const end = new AbortController();
    const started = `${browser.runtime.id}:${name}`;
    // The copies of before hear it, this one does not yet listen.
    document.dispatchEvent(new Event(started));
    document.addEventListener(
      started,
      () => {
        // The page can send the same: a copy that is still the extension's own stays.
        if ((browser.runtime as Partial<typeof browser.runtime> | undefined)?.id === undefined)
          end.abort();
      },
      { signal: end.signal },
    );
    this.signal = end.signal;
  }
}
