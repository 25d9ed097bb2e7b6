import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { answer, ask } from '../../src/messages/transport';

const request = z.object({ n: z.number() });
const response = z.object({ twice: z.number() });
const parseRequest = (raw: unknown) => request.parse(raw);
const parseResponse = (raw: unknown) => response.parse(raw);

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
    answer('double', parseRequest, ({ n }) => ({ twice: 2 * n }), stop.signal);
    expect(await ask('double', { n: 21 }, parseResponse)).toEqual({
      ok: true,
      value: { twice: 42 },
    });
  });

  it('keeps a malformed request from the handler', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const handle = vi.fn();
    answer('double', parseRequest, handle, stop.signal);
    expect(await ask('double', { n: 'many' }, parseResponse)).toEqual({
      ok: false,
      fault: 'no-answer',
    });
    expect(handle).not.toHaveBeenCalled();
    expect(reported).toHaveBeenCalledOnce();
  });

  it('does not pass on an answer of another shape, and reports it', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answer('double', parseRequest, () => ({ half: 1 }), stop.signal);
    expect(await ask('double', { n: 1 }, parseResponse)).toEqual({
      ok: false,
      fault: 'not-understood',
    });
    expect(reported).toHaveBeenCalledOnce();
  });

  it('says that nobody answered once the handler has gone', async () => {
    answer('double', parseRequest, ({ n }) => ({ twice: 2 * n }), stop.signal);
    stop.abort();
    expect(await ask('double', { n: 1 }, parseResponse)).toEqual({
      ok: false,
      fault: 'no-answer',
    });
  });

  it('leaves messages of other types to others', async () => {
    answer('double', parseRequest, ({ n }) => ({ twice: 2 * n }), stop.signal);
    expect(await ask('triple', { n: 1 }, parseResponse)).toEqual({
      ok: false,
      fault: 'no-answer',
    });
  });

  it('reports a handler that throws, and the asker hears that there is no answer', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fault = new Error('broken');
    answer('double', parseRequest, () => Promise.reject(fault), stop.signal);
    expect(await ask('double', { n: 1 }, parseResponse)).toEqual({
      ok: false,
      fault: 'no-answer',
    });
    expect(reported).toHaveBeenCalledWith('Permille, answering "double":', fault);
  });

  it('says that the extension is gone when the browser says so', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await ask('double', { n: 1 }, parseResponse)).toEqual({
      ok: false,
      fault: 'extension-gone',
    });
  });
});
