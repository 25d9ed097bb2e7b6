import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { answer, ask } from '../../src/messages/transport';

const request = z.object({ n: z.number() });
const response = z.object({ twice: z.number() });

describe('a message', () => {
  let stop: AbortController;

  beforeEach(() => {
    fakeBrowser.reset();
    stop = new AbortController();
  });
  afterEach(() => {
    stop.abort();
    vi.restoreAllMocks();
  });

  it('brings the parsed request to the handler and its answer back', async () => {
    answer('double', request.parse, ({ n }) => ({ twice: 2 * n }), stop.signal);
    expect(await ask('double', { n: 21 }, response.parse)).toEqual({
      ok: true,
      value: { twice: 42 },
    });
  });

  it('keeps a malformed request from the handler', async () => {
    const handle = vi.fn();
    answer('double', request.parse, handle, stop.signal);
    expect(await ask('double', { n: 'many' }, response.parse)).toEqual({
      ok: false,
      fault: 'no-answer',
    });
    expect(handle).not.toHaveBeenCalled();
  });

  it('does not pass on an answer of another shape, and reports it', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answer('double', request.parse, () => ({ half: 1 }), stop.signal);
    expect(await ask('double', { n: 1 }, response.parse)).toEqual({
      ok: false,
      fault: 'not-understood',
    });
    expect(reported).toHaveBeenCalledOnce();
  });

  it('says that nobody answered once the handler has gone', async () => {
    answer('double', request.parse, ({ n }) => ({ twice: 2 * n }), stop.signal);
    stop.abort();
    expect(await ask('double', { n: 1 }, response.parse)).toEqual({
      ok: false,
      fault: 'no-answer',
    });
  });

  it('says that the extension is gone when the browser says so', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await ask('double', { n: 1 }, response.parse)).toEqual({
      ok: false,
      fault: 'extension-gone',
    });
  });
});
