import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { answer } from '../../src/messages/answer';
import { ask } from '../../src/messages/transport';

const request = z.object({ n: z.number() });
const response = z.object({ twice: z.number() });
const parseRequest = (raw: unknown) => request.parse(raw);
const parseResponse = (raw: unknown) => response.parse(raw);

/** Asks for the double, with all pauses behind it at once. */
async function askedInTime(question: unknown) {
  vi.useFakeTimers();
  const asked = ask('double', question, parseResponse);
  await vi.runAllTimersAsync();
  return asked;
}

describe('a message', () => {
  let stop: AbortController;

  beforeEach(() => {
    fakeBrowser.reset();
    stop = new AbortController();
  });
  afterEach(() => {
    stop.abort();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('brings the parsed request to the handler and its answer back', async () => {
    answer('double', parseRequest, ({ n }) => ({ twice: 2 * n }), { signal: stop.signal });
    expect(await ask('double', { n: 21 }, parseResponse)).toEqual({
      ok: true,
      value: { twice: 42 },
    });
  });

  it('keeps a malformed request from the handler', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const handle = vi.fn();
    answer('double', parseRequest, handle, { signal: stop.signal });
    expect(await ask('double', { n: 'many' }, parseResponse)).toEqual({
      ok: false,
      fault: 'refused',
    });
    expect(handle).not.toHaveBeenCalled();
    expect(reported).toHaveBeenCalledOnce();
  });

  it('does not pass on an answer of another shape, and reports it', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    answer('double', parseRequest, () => ({ half: 1 }), { signal: stop.signal });
    expect(await ask('double', { n: 1 }, parseResponse)).toEqual({
      ok: false,
      fault: 'not-understood',
    });
    expect(reported).toHaveBeenCalledOnce();
  });

  it('says that nobody answered once the handler has gone', async () => {
    answer('double', parseRequest, ({ n }) => ({ twice: 2 * n }), { signal: stop.signal });
    stop.abort();
    expect(await askedInTime({ n: 1 })).toEqual({ ok: false, fault: 'no-answer' });
  });

  it.each([
    ['was lost', () => Promise.reject(new Error('The message channel closed'))],
    ['is empty, as in Firefox', () => Promise.resolve(undefined)],
  ])(
    'is sent again where the answer %s, and answered by the worker that wakes',
    async (_, lost) => {
      const runtime: { sendMessage(message: unknown): unknown } = fakeBrowser.runtime;
      const send = vi.spyOn(runtime, 'sendMessage');
      send.mockImplementationOnce(lost).mockImplementationOnce(lost);
      answer('double', parseRequest, ({ n }) => ({ twice: 2 * n }), { signal: stop.signal });
      expect(await askedInTime({ n: 4 })).toEqual({ ok: true, value: { twice: 8 } });
      expect(send).toHaveBeenCalledTimes(3);
    },
  );

  it('is given up when five answers were lost', async () => {
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValue(new Error('The message channel closed'));
    expect(await askedInTime({ n: 4 })).toEqual({ ok: false, fault: 'no-answer' });
    expect(send).toHaveBeenCalledTimes(5);
  });

  it('is not sent again where it was refused', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    answer('double', parseRequest, () => null, { signal: stop.signal });
    await ask('double', { n: 'many' }, parseResponse);
    expect(send).toHaveBeenCalledOnce();
  });

  it('leaves messages of other types to others', async () => {
    answer('double', parseRequest, ({ n }) => ({ twice: 2 * n }), { signal: stop.signal });
    vi.useFakeTimers();
    const asked = ask('triple', { n: 1 }, parseResponse);
    await vi.runAllTimersAsync();
    expect(await asked).toEqual({ ok: false, fault: 'no-answer' });
  });

  it('keeps a request of a sender who is not allowed from the handler', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const handle = vi.fn();
    answer('double', parseRequest, handle, { signal: stop.signal, isAllowed: () => false });
    expect(await ask('double', { n: 1 }, parseResponse)).toEqual({ ok: false, fault: 'refused' });
    expect(handle).not.toHaveBeenCalled();
    expect(reported).toHaveBeenCalledOnce();
  });

  it('reports a handler that throws, and the asker hears that it failed', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fault = new Error('broken');
    answer('double', parseRequest, () => Promise.reject(fault), { signal: stop.signal });
    expect(await ask('double', { n: 1 }, parseResponse)).toEqual({
      ok: false,
      fault: 'failed',
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
