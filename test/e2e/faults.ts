import type { BrowserContext } from '@playwright/test';

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

/**
 * Collects console errors and uncaught errors of every page, content script and worker, until `stop` is called; of
 * workers, also those that were woken, where the extension is one to test (build.ts).
 */
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
