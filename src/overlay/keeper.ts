import { report } from '../faults/report';
import { whenOver } from '../signals/when-over';
import { onceAFrame } from '../tiktok/frames';
import { parentOf } from '../tiktok/nodes';

/** Keeps our nodes where they were put and as they were drawn, though the page draws itself anew. */
export interface Keeper {
  /**
   * Puts `node` at the end of `parent`, and back there when the page takes it away. When something within it or
   * of its attributes changes, `mend` puts right what is not ours and returns whether anything was.
   */
  keep(node: HTMLElement, parent: HTMLElement, mend: () => boolean): void;
  /** Takes `node` away for good. */
  drop(node: HTMLElement): void;
}

interface Kept {
  parent: HTMLElement;
  mend: () => boolean;
  /** When the page took it away or changed it, and how often since. */
  since: number;
  times: number;
}

/** A page that takes away or changes the same node more often than this within the time below does not want it. */
export const MOST = 3;
const WITHIN_MS = 5000;
const ALL = { attributes: true, characterData: true, childList: true, subtree: true };

/**
 * Returns a keeper that puts nodes back once a frame, until `signal` aborts: then it takes all of them
 * away. When the page removes or changes one of them again and again it gives up: all of them go, for a wrong
 * or empty figure must not stand as ours; that is reported, and `gaveUp` is called.
 */
export function createKeeper(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  gaveUp: () => void,
): Keeper {
  const kept = new Map<HTMLElement, Kept>();
  const taken = new Set<HTMLElement>();
  const frame = onceAFrame(window, putBack);
  let over = signal.aborted;
  const observer = new window.MutationObserver((records) => {
    for (const { target, removedNodes } of records) {
      for (const node of [...removedNodes, ...around(target)]) {
        if (kept.has(node as HTMLElement)) taken.add(node as HTMLElement);
      }
    }
    if (taken.size > 0) frame.request();
  });
  // What changes inside one of ours names nothing outside.
  const inside = new window.MutationObserver((records) => {
    for (const { target } of records) {
      const root = target.getRootNode();
      if (root instanceof window.ShadowRoot && kept.has(root.host as HTMLElement)) {
        taken.add(root.host as HTMLElement);
        frame.request();
      }
    }
  });

  function putBack(): void {
    const now = window.performance.now();
    for (const node of taken) {
      const entry = kept.get(node);
      const isGone = node.parentNode !== entry?.parent;
      // What it says is put right wherever it is: it may be put back.
      if (!entry || (!entry.mend() && !isGone)) continue;
      // A part that has left the page, and may be used again, is no quarrel.
      if (entry.parent.isConnected && isQuarrel(entry, now)) {
        end();
        report('The page keeps taking away or changing what is shown.', 'drawing');
        gaveUp();
        return;
      }
      if (isGone) entry.parent.append(node);
    }
    taken.clear();
  }

  function end(): void {
    over = true;
    observer.disconnect();
    inside.disconnect();
    frame.cancel();
    taken.clear();
    for (const node of kept.keys()) node.remove();
    kept.clear();
  }

  whenOver(signal, end);
  return {
    keep(node, parent, mend) {
      if (over) return;
      if (node.parentNode !== parent) parent.append(node);
      const entry = kept.get(node);
      if (entry?.parent === parent) {
        entry.mend = mend;
        return;
      }
      kept.set(node, { parent, mend, since: 0, times: 0 });
      observer.observe(parent, { childList: true });
      observer.observe(node, ALL);
      const { shadowRoot } = node;
      if (shadowRoot) inside.observe(shadowRoot, ALL);
    },
    drop(node) {
      kept.delete(node);
      node.remove();
    },
  };
}

/** Returns `node` and what it stands in, as far out as one of ours may be: it holds words in an element at most. */
function around(node: Node): (Node | null)[] {
  const outer = parentOf(node);
  return [node, outer, outer && parentOf(outer)];
}

function isQuarrel(entry: Kept, now: number): boolean {
  if (now - entry.since > WITHIN_MS) {
    entry.since = now;
    entry.times = 0;
  }
  entry.times += 1;
  return entry.times > MOST;
}
