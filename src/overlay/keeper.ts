import { report } from '../faults/report';
import { onceAFrame } from '../tiktok/frames';

/** Keeps our nodes where they were put, though the page draws itself anew. */
export interface Keeper {
  /** Puts `node` at the end of `parent`, and back there when the page takes it away. */
  keep(node: HTMLElement, parent: HTMLElement): void;
  /** Takes `node` away for good. */
  drop(node: HTMLElement): void;
}

interface Kept {
  parent: HTMLElement;
  /** When the page took it away, and how often since. */
  since: number;
  times: number;
}

/** A page that takes the same node away more often than this within the time below does not want it. */
const MOST = 3;
const WITHIN_MS = 5000;

/**
 * Returns a keeper that puts nodes back once a frame, until `signal` aborts: then it takes all of them
 * away. When the page removes one of them again and again it gives up: all of them go, that is reported,
 * and `gaveUp` is called.
 */
export function createKeeper(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  gaveUp?: () => void,
): Keeper {
  const kept = new Map<HTMLElement, Kept>();
  const taken = new Set<HTMLElement>();
  const frame = onceAFrame(window, putBack);
  let over = signal.aborted;
  const observer = new window.MutationObserver((records) => {
    for (const { removedNodes } of records) {
      for (const node of removedNodes) {
        if (kept.has(node as HTMLElement)) taken.add(node as HTMLElement);
      }
    }
    if (taken.size > 0) frame.request();
  });

  function putBack(): void {
    const now = window.performance.now();
    for (const node of taken) {
      const entry = kept.get(node);
      if (!entry || node.parentNode === entry.parent) continue;
      // A part that has left the page, and may be used again, is no quarrel.
      if (entry.parent.isConnected && isQuarrel(entry, now)) {
        end();
        report('The page keeps taking away what is shown.', 'drawing');
        gaveUp?.();
        return;
      }
      entry.parent.append(node);
    }
    taken.clear();
  }

  function end(): void {
    over = true;
    observer.disconnect();
    frame.cancel();
    taken.clear();
    for (const node of kept.keys()) node.remove();
    kept.clear();
  }

  signal.addEventListener('abort', end, { once: true });
  return {
    keep(node, parent) {
      if (over) return;
      if (node.parentNode !== parent) parent.append(node);
      if (kept.get(node)?.parent === parent) return;
      kept.set(node, { parent, since: 0, times: 0 });
      observer.observe(parent, { childList: true });
    },
    drop(node) {
      kept.delete(node);
      node.remove();
    },
  };
}

function isQuarrel(entry: Kept, now: number): boolean {
  if (now - entry.since > WITHIN_MS) {
    entry.since = now;
    entry.times = 0;
  }
  entry.times += 1;
  return entry.times > MOST;
}
