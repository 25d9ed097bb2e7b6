/** Calls `end` once, when `signal` aborts: whoever listens, observes or draws undoes it there. */
export function whenOver(signal: AbortSignal, end: () => void): void {
  signal.addEventListener('abort', end, { once: true });
}
