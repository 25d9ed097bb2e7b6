import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from '../../src/overlay/script-context';

const id = 'a-name-of-the-extension';

/** What each look at the extension's id finds, in order; the last for all looks after it. */
function idsSeen(...seen: (string | undefined)[]): void {
  Object.defineProperty(fakeBrowser.runtime, 'id', {
    configurable: true,
    get: () => (seen.length > 1 ? seen.shift() : seen[0]),
  });
}

describe('ContentScriptContext', () => {
  let window: JSDOM['window'];
  beforeEach(() => {
    ({ window } = new JSDOM('<p>'));
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('Event', window.Event);
    vi.stubGlobal('AbortController', window.AbortController);
    idsSeen(id);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('ends when a newer copy of the same script starts and it is the extension’s own no more', () => {
    const older = new ContentScriptContext('tiktok');
    const other = new ContentScriptContext('other');
    // The newer one is there; the older one finds nothing.
    idsSeen(id, undefined);
    const newer = new ContentScriptContext('tiktok');
    expect([older, other, newer].map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
  });

  it('does not end because the page says so', () => {
    const script = new ContentScriptContext('tiktok');
    window.document.dispatchEvent(new window.Event(`${id}:tiktok`));
    expect(script.signal.aborted).toBe(false);
  });
});
