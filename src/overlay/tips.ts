import type { Mark, Tree } from '../messages/drawn';
import { whenOver } from '../signals/when-over';
import { onceAFrame } from '../tiktok/frames';
import { OVERLAY, parentOf } from '../tiktok/nodes';
import { createHost } from './dom';
import type { Look } from './theme';

/** Opens the reasons of a mark: under the pointer, or where the keyboard is. */
export interface Tips {
  /** Has `node` give the reasons of `mark` while `host`, what it stands on, has pointer or focus. */
  explain(host: HTMLElement, node: HTMLElement, mark: Mark): void;
}

interface Explained {
  node: HTMLElement;
  mark: Mark;
}

/** How far around a mark the pointer counts as on it, in pixels. */
const REACH = 4;
const GAP = 6;

/**
 * Returns the tips of one page, until `signal` aborts. Marks let the pointer through to what lies beneath, so
 * it is their place that tells whether it is on them; one listener serves all.
 */
export function createTips(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  look: Look,
): Tips {
  const { document } = window;
  const explained = new WeakMap<Element, Explained>();
  let tip: HTMLElement | null = null;
  let shown: Explained | null = null;
  let under: Explained | null = null;
  let pointer = { x: 0, y: 0 };
  const frame = onceAFrame(window, follow);

  function explainedAt(target: EventTarget | null): Explained | null {
    let element = target instanceof window.Element ? target : null;
    for (; element; element = parentOf(element)) {
      const found = explained.get(element);
      if (found) return found;
    }
    return null;
  }

  /** A link may hold the name that a chip stands beside. */
  function explainedIn(target: EventTarget | null): Explained | null {
    if (!(target instanceof window.Element) || !target.matches('a,button')) return null;
    return explainedAt(target.querySelector(OVERLAY));
  }

  function follow(): void {
    const on = under && isOn(under.node.getBoundingClientRect(), pointer) ? under : null;
    if (on !== shown) show(on);
  }

  function show(next: Explained | null): void {
    shown = next;
    tip?.remove();
    tip = null;
    if (!next || next.mark.reasons.length === 0 || !next.node.isConnected) return;
    const box = next.node.getBoundingClientRect();
    tip = createTip(document, next.mark);
    look.dress(tip);
    document.documentElement.append(tip);
    // The top layer: above whatever the page stacks up. Without it the tip is where it is appended.
    (tip as Partial<HTMLElement>).showPopover?.call(tip);
    place(tip, box, window);
  }

  const options = { signal, passive: true, capture: true };
  document.addEventListener(
    'pointerover',
    ({ target }) => {
      under = explainedAt(target);
      if (under || shown) frame.request();
    },
    options,
  );
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      pointer = { x: clientX, y: clientY };
      if (under || shown) frame.request();
    },
    options,
  );
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const found = explainedAt(target) ?? explainedIn(target);
      if (found && (target as Element).matches(':focus-visible')) show(found);
    },
    options,
  );
  const hide = () => {
    if (shown) show(null);
  };
  document.addEventListener('focusout', hide, options);
  window.addEventListener('scroll', hide, options);
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') hide();
    },
    options,
  );
  whenOver(signal, () => {
    frame.cancel();
    show(null);
  });
  return {
    explain(host, node, mark) {
      const known = explained.get(host);
      const next = { node, mark };
      explained.set(host, next);
      if (known && known === under) under = next;
      if (known && known === shown) show(next);
    },
  };
}

function isOn(box: DOMRect, { x, y }: { x: number; y: number }): boolean {
  return (
    x >= box.left - REACH &&
    x <= box.right + REACH &&
    y >= box.top - REACH &&
    y <= box.bottom + REACH
  );
}

function createTip(document: Document, { reasons }: Mark): HTMLElement {
  const { host } = createHost(
    document,
    'tip',
    { role: 'status', 'aria-label': reasons.join('. '), popover: 'manual' },
    [
      'div',
      { part: 'tip' },
      ...reasons.map((reason, i): Tree => ['p', { part: i === 0 ? 'first' : 'line' }, reason]),
    ],
  );
  return host;
}

/** Puts the tip below its mark, or above where there is no room, and within the viewport. */
function place(tip: HTMLElement, box: DOMRect, { innerWidth, innerHeight }: Window): void {
  const { width, height } = tip.getBoundingClientRect();
  const middle = (box.left + box.right - width) / 2;
  const below = box.bottom + GAP;
  const top = below + height > innerHeight - GAP ? box.top - GAP - height : below;
  const left = Math.max(GAP, Math.min(middle, innerWidth - width - GAP));
  tip.style.setProperty('--permille-x', `${left}px`);
  tip.style.setProperty('--permille-y', `${Math.max(GAP, top)}px`);
}
