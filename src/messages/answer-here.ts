import { browser } from 'wxt/browser';
import { whenOver } from '../signals/when-over';
import type { Reply } from './transport';

/**
 * Answers in a page, until `signal` aborts. Only the extension itself can ask here, each question is one word, and
 * all of the answer is at hand.
 */
export function answerHere(answers: Record<string, () => unknown>, signal: AbortSignal): void {
  const { onMessage } = browser.runtime;
  const listener = (
    { type }: { type: string },
    _sender: unknown,
    reply: (response: Reply) => void,
  ): void => {
    if (Object.hasOwn(answers, type)) reply({ answer: answers[type]?.() ?? null });
  };
  onMessage.addListener(listener);
  whenOver(signal, () => {
    onMessage.removeListener(listener);
  });
}
