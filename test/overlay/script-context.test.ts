import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../src/overlay/script-context';

describe('ContentScriptContext', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('ends when a newer copy of the same script starts, and not before', () => {
    const { window } = new JSDOM('<p>');
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('Event', window.Event);
    const older = new ContentScriptContext('tiktok');
    const other = new ContentScriptContext('other');
    expect([older, other].map(({ signal }) => signal.aborted)).toEqual([false, false]);
    const newer = new ContentScriptContext('tiktok');
    expect([older, other, newer].map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
  });
});
