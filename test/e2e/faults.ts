import type { BrowserContext, Worker } from '@playwright/test';

/** What went wrong in the browser while a test ran; see the fixture `faults`. */
export class Faults {
  readonly seen: string[] = [];
  readonly #expected: RegExp[] = [];

  /** Says that a test provokes faults like this one. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Returns the faults that nobody expected. */
  unexpected(): string[] {
    return this.seen.filter((fault) => !this.#expected.some((pattern) => pattern.test(fault)));
  }
}

/** Collects console errors and uncaught errors of every page, content script and worker, until `stop` is called. */
export function collectFaults(context: BrowserContext): { faults: Faults; stop: () => void } {
  const faults = new Faults();
  const onConsole = (message: { type(): string; text(): string; location(): { url: string } }) => {
    if (message.type() !== 'error') return;
    faults.seen.push(`${message.text()} (${message.location().url})`);
  };
  const onError = (webError: { error(): Error }) => {
    faults.seen.push(webError.error().stack ?? webError.error().message);
  };
  context.on('console', onConsole);
  context.on('weberror', onError);
  return {
    faults,
    stop: () => {
      context.off('console', onConsole);
      context.off('weberror', onError);
    },
  };
}

/**
 * Makes a worker write its uncaught errors, and what its policy refused, to the console: the browser reports those of
 * pages only.
 */
export async function reportUncaught(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    addEventListener('error', (event) => {
      console.error(`Uncaught in the worker: ${event.message}`);
    });
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`Refused in the worker: ${event.blockedURI}`);
    });
    addEventListener('unhandledrejection', (event) => {
      console.error(`Unhandled in the worker: ${String(event.reason)}`);
    });
  });
}
