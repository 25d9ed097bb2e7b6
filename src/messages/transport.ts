import { browser } from 'wxt/browser';
import { isExtensionGone, report } from '../faults/report';

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

/** What whoever answers sends: "refused" and "nobody there" differ from an answer. */
export type Reply = { answer: unknown } | { fault: 'refused' | 'failed' };

/**
 * How long to wait before asking the worker again whose answer was lost, in milliseconds. The browser may stop
 * it between a question and its answer; asking wakes it. Every question may be asked twice: none adds anything.
 * https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle#idle-shutdown
 */
const AGAIN_AFTER_MS = [50, 250, 1000, 3000];

/**
 * Asks the worker, and parses what comes back. Never throws: a lost, refused or malformed answer is a value
 * with its fault.
 */
export async function ask<T>(type: string, request: unknown, parse: Parse<T>): Promise<Answer<T>> {
  return understand(await askUnread(type, request), type, parse);
}

/** Asks the worker as `ask` does, for an answer that is parsed later. */
export function askUnread(type: string, request: unknown): Promise<Answer<unknown>> {
  const send = (message: unknown) => browser.runtime.sendMessage(message);
  return askBy(send, AGAIN_AFTER_MS, { type, request });
}

/** Returns `answer` to a message of `type` parsed; what does not parse is reported, and not understood. */
export function understand<T>(answer: Answer<unknown>, type: string, parse: Parse<T>): Answer<T> {
  if (!answer.ok) return answer;
  try {
    return { ok: true, value: parse(answer.value) };
  } catch (error) {
    report(error, `the answer to "${type}"`);
    return { ok: false, fault: 'not-understood' };
  }
}

/** Asks by `send`, and after each of the pauses again until something comes back. */
export async function askBy(
  send: (message: unknown) => Promise<unknown>,
  pauses: readonly number[],
  message: { type: string; request?: unknown },
): Promise<Answer<unknown>> {
  let reply: unknown;
  for (const pause of [...pauses, null]) {
    try {
      reply = await send(message);
    } catch (error) {
      if (isExtensionGone(error)) return { ok: false, fault: 'extension-gone' };
    }
    if (reply !== undefined || pause === null) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const { fault = 'no-answer', ...received } = Object(reply) as Partial<Record<string, unknown>>;
  if (!('answer' in received)) return { ok: false, fault: fault as MessageFault };
  return { ok: true, value: received.answer };
}
