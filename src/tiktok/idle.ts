/**
 * Runs `work` once when `window` has time for it, unless `signal` aborts before. Browsers without
 * requestIdleCallback run it after the tasks that wait already.
 */
export function whenIdle(window: Window, signal: AbortSignal, work: () => void): void {
  const run = () => {
    if (!signal.aborted) work();
  };
  const { requestIdleCallback } = window as Partial<Window>;
  if (requestIdleCallback) requestIdleCallback.call(window, run);
  else window.setTimeout(run, 0);
}
