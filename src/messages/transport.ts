import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { isExtensionGone, report } from '../faults/report';
import { isString, objectOf, oneOf } from '../shape/shape';

/** Returns the value of the right shape, or throws with what is wrong: a schema's `parse`. */
export type Parse<T> = (raw: unknown) => T;

/**
 * Why an answer did not come: views show it in words, so it is a value. `no-answer`: nobody is there, or the
 * answer was lost; `refused`: the request is malformed, or not this sender's to make; `failed`: whoever
 * answers met a fault of its own; `not-understood`: the answer is of another shape; `extension-gone`: this
 * copy of Permille was updated or switched off.
 */
export type MessageFault = 'no-answer' | 'refused' | 'failed' | 'not-understood' | 'extension-gone';

export type Answer<T> = { ok: true; value: T } | { ok: false; fault: MessageFault };

const isMessage = objectOf({ type: isString });

/**
 * How long to wait before asking the worker again whose answer was lost, in milliseconds. The browser may stop
 * it between a question and its answer; asking wakes it. Every question may be asked twice: none adds anything.
 * https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle#idle-shutdown
 */
const AGAIN_AFTER_MS = [50, 250, 1000, 3000];

/**
 * Asks the worker, or the page in tab `tabId`, and parses what comes back. Never throws: a lost, refused
 * or malformed answer is a value with its fault.
 */
export async function ask<T>(
  type: string,
  request: unknown,
  parse: Parse<T>,
  tabId?: number,
): Promise<Answer<T>> {
  let reply: unknown;
  for (const pause of tabId === undefined ? [...AGAIN_AFTER_MS, null] : [null]) {
    try {
      reply = await send({ type, request }, tabId);
    } catch (error) {
      if (isExtensionGone(error)) return { ok: false, fault: 'extension-gone' };
    }
    if (reply !== undefined || pause === null) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  // Whoever answers wraps the answer, so that "refused" and "nobody there" differ from an answer.
  if (isFault(reply)) return { ok: false, fault: reply.fault };
  if (!hasAnswer(reply)) return { ok: false, fault: 'no-answer' };
  try {
    return { ok: true, value: parse(reply.answer) };
  } catch (error) {
    report(error, `the answer to "${type}"`);
    return { ok: false, fault: 'not-understood' };
  }
}

async function send(message: unknown, tabId: number | undefined): Promise<unknown> {
  return tabId === undefined
    ? browser.runtime.sendMessage(message)
    : browser.tabs.sendMessage(tabId, message);
}

interface AnswerOptions {
  /** Ends the answering. */
  signal?: AbortSignal;
  /** Whether this sender may send the message; default: whoever the browser lets through. */
  isAllowed?: (sender: Browser.runtime.MessageSender) => boolean;
}

/**
 * Answers messages of `type` in this context. A request that does not parse, or whose sender is not
 * allowed, is refused before `handle` sees it; refusals and throws are reported here and reach the asker as
 * faults.
 */
export function answer<T>(
  type: string,
  parse: Parse<T>,
  handle: (request: T, sender: Browser.runtime.MessageSender) => unknown,
  { signal, isAllowed = () => true }: AnswerOptions = {},
): void {
  async function reactTo(request: unknown, sender: Browser.runtime.MessageSender): Promise<Reply> {
    let parsed: T;
    try {
      if (!isAllowed(sender))
        throw new Error(`Not for ${sender.url ?? 'an unknown sender'} to ask`);
      parsed = parse(request);
    } catch (error) {
      report(error, `refusing "${type}"`);
      return { fault: 'refused' };
    }
    try {
      return { answer: await handle(parsed, sender) };
    } catch (error) {
      report(error, `answering "${type}"`);
      return { fault: 'failed' };
    }
  }
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (response: Reply) => void,
  ): boolean => {
    if (!isMessage(message) || message.type !== type) return false;
    const { request } = message as { request?: unknown };
    void reactTo(request, sender).then(reply);
    // Keeps the channel open for the reply; promises as return values are not understood everywhere.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener(
    'abort',
    () => {
      browser.runtime.onMessage.removeListener(listener);
    },
    { once: true },
  );
}

type Reply = { answer: unknown } | { fault: 'refused' | 'failed' };

const isFault = objectOf({ fault: oneOf('refused', 'failed') });

function hasAnswer(reply: unknown): reply is { answer: unknown } {
  return typeof reply === 'object' && reply !== null && Object.hasOwn(reply, 'answer');
}
