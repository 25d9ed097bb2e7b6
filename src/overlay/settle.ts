import { whenOver } from '../signals/when-over';

/** Waits for a page to come to rest before a costly look at the whole of it. */
export interface Settler {
  /** Says that something changed. */
  touch: () => void;
}

/** The page counts as at rest when nothing changed for this long. */
const QUIET_MS = 150;
/** A page that never rests is looked at this often all the same. */
const AT_LEAST_EVERY_MS = 2000;

/**
 * Returns a settler that calls `look` at once on the first change, then each time the changes pause, and
 * never while a look is still under way. Ends with `signal`.
 */
export function createSettler(
  window: Pick<Window, 'setTimeout' | 'clearTimeout'>,
  signal: AbortSignal,
  look: () => Promise<void>,
): Settler {
  let timer: number | null = null;
  let waitingSince: number | null = null;
  let looking = false;
  let changedMeanwhile = false;
  let first = true;

  function start(): void {
    timer = null;
    waitingSince = null;
    looking = true;
    void look().finally(() => {
      looking = false;
      if (changedMeanwhile && !signal.aborted) touch();
    });
    changedMeanwhile = false;
  }

  function touch(): void {
    if (signal.aborted) return;
    if (looking) {
      changedMeanwhile = true;
      return;
    }
    if (first) {
      first = false;
      start();
      return;
    }
    const now = performance.now();
    waitingSince ??= now;
    if (timer !== null) window.clearTimeout(timer);
    const rest = Math.max(0, waitingSince + AT_LEAST_EVERY_MS - now);
    timer = window.setTimeout(start, Math.min(QUIET_MS, rest));
  }

  whenOver(signal, () => {
    if (timer !== null) window.clearTimeout(timer);
  });
  return { touch };
}
