/** A page that is never at rest, as one with a video that loads, waits no longer than this. */
const LATEST_MS = 1000;

/**
 * Runs `work` once when `window` has time for it, unless `signal` aborts before. Browsers without
 * requestIdleCallback run it after the tasks that wait already.
 */
export function whenIdle(window: Window, signal: AbortSignal, work: () => void): void {
  const run = () => {
    if (!signal.aborted) work();
  };
  const { requestIdleCallback } = window as Partial<Window>;
  if (requestIdleCallback) requestIdleCallback.call(window, run, { timeout: LATEST_MS });
  else window.setTimeout(run, 0);
}
