import type { Worker } from '@playwright/test';
import { extensionToTest } from './build';
import type { TestedExtension } from './build';

/** What the worker is to do with a question, instead of answering it. */
export interface Misanswer {
  /** The type of the questions that it is about. */
  type: string;
  /** What it sends instead; nothing where the answer is to be lost. */
  reply?: unknown;
}

/**
 * Runs in the worker before its own script: its handlers do not see such a question. Where nobody replies to it the
 * asker gets nothing, as from a worker that ends before it has answered.
 */
const misanswering = `
  const { onMessage } = chrome.runtime;
  const listen = onMessage.addListener.bind(onMessage);
  const isAbout = ({ type }) => globalThis.misanswer?.type === type;
  globalThis.misanswered = 0;
  listen((message, sender, reply) => {
    if (!isAbout(message)) return;
    globalThis.misanswered += 1;
    if ('reply' in globalThis.misanswer) reply(globalThis.misanswer.reply);
  });
  onMessage.addListener = (listener) => {
    listen((message, ...more) => !isAbout(message) && listener(message, ...more));
  };`;

/** Returns an extension to test whose worker can be told to answer otherwise. */
export function extensionThatMisanswers(): TestedExtension {
  return extensionToTest('en', misanswering);
}

/** Tells it what to do from now on; `null` for answering as it should. The count begins anew. */
export async function misanswer(worker: Worker, wrong: Misanswer | null): Promise<void> {
  await worker.evaluate((how) => {
    Object.assign(globalThis, { misanswer: how, misanswered: 0 });
  }, wrong);
}

/** Returns how many questions were not answered as they should be since then. */
export function misanswered(worker: Worker): Promise<number> {
  return worker.evaluate(() => (globalThis as unknown as { misanswered: number }).misanswered);
}
