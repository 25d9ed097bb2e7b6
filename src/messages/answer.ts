import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { report } from '../faults/report';
import { whenOver } from '../signals/when-over';
import type { Parse, Reply } from './transport';

const messageSchema = z.object({ type: z.string(), request: z.optional(z.unknown()) });

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
    raw: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (response: Reply) => void,
  ): boolean => {
    const message = messageSchema.safeParse(raw);
    if (!message.success || message.data.type !== type) return false;
    void reactTo(message.data.request, sender).then(reply);
    // Keeps the channel open for the reply; promises as return values are not understood everywhere.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  if (signal)
    whenOver(signal, () => {
      browser.runtime.onMessage.removeListener(listener);
    });
}
