import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ExtensionMessage } from '@webext-core/messaging';
import { isExtensionGone, report } from '../faults/report';

type Sender = ExtensionMessage['sender'];

/** The library carries anything; each message's own parsers say what it takes and gives. */
const carrier = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();

/** Returns the value of the right shape, or throws with what is wrong: a schema's `parse`. */
export type Parse<T> = (raw: unknown) => T;

/** Why an answer did not come: views show it in words, so it is a value. */
export type MessageFault = 'no-answer' | 'not-understood' | 'extension-gone';

export type Answer<T> = { ok: true; value: T } | { ok: false; fault: MessageFault };

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
  let raw: unknown;
  try {
    raw = await carrier.sendMessage(type, request, tabId);
  } catch (error) {
    return { ok: false, fault: isExtensionGone(error) ? 'extension-gone' : 'no-answer' };
  }
  try {
    return { ok: true, value: parse(raw) };
  } catch (error) {
    report(error, `the answer to "${type}"`);
    return { ok: false, fault: 'not-understood' };
  }
}

/**
 * Answers messages of `type` in this context, until `signal` aborts. A request that does not parse is
 * refused before `handle` sees it, and reaches the asker as `no-answer`.
 */
export function answer<T>(
  type: string,
  parse: Parse<T>,
  handle: (request: T, sender: Sender) => unknown,
  signal?: AbortSignal,
): void {
  const stop = carrier.onMessage(type, (message) => {
    const { data, sender } = message as unknown as { data: unknown; sender: Sender };
    return handle(parse(data), sender);
  });
  signal?.addEventListener('abort', stop, { once: true });
}
