import { CORNERS } from '../messages/overlay-state';
import type { Corner } from '../messages/overlay-state';
import { whenOver } from '../signals/when-over';
import { onceAFrame } from '../tiktok/frames';
import { isOurs } from '../tiktok/nodes';

/** Distance from the page's bars, in pixels. */
const GAP = 16;
/** What is fixed and larger than this share of the viewport is the page itself, or a wall in front of it. */
const WHOLE_SHARE = 0.6;
/** Bars may stand behind bars: as often as this the card gives way. */
const ROUNDS = 3;
/** A bar that slides in has arrived after this long. */
const SLIDE_MS = 1000;

/** Returns the corner after `corner`. */
export function nextCorner(corner: Corner): Corner {
  return CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? corner;
}

/**
 * Returns a function that puts `host` in a corner, clear of what the page has fixed there: a header, a side
 * bar, a banner. The page is looked at when the card changes; and, for bars that come later, when the window or
 * the page's outermost nodes do, and when somebody reaches for the card or moves on with the keyboard; once a frame,
 * until `signal` aborts.
 */
export function createPlace(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  host: HTMLElement,
): (corner: Corner) => void {
  const frame = onceAFrame(window, clear);
  /** The place that was last found clear: looking beneath the card is the dearest of all that it does. */
  let cleared = '';

  function clear(): void {
    const { style } = host;
    if (placeOf(host) === cleared) return;
    style.removeProperty('--permille-block');
    style.removeProperty('--permille-inline');
    for (let round = 0; round < ROUNDS; round++) {
      const bar = barUnder(host, window);
      if (!bar) break;
      const { left, right, top, bottom, width, height } = bar;
      const { innerWidth, innerHeight } = window;
      const inline = left + right < innerWidth ? right : innerWidth - left;
      const block = host.dataset.corner?.startsWith('top') ? bottom : innerHeight - top;
      if (height > width) style.setProperty('--permille-inline', `${inline + GAP}px`);
      else style.setProperty('--permille-block', `${block + GAP}px`);
    }
    cleared = placeOf(host);
  }

  const again = () => {
    cleared = '';
    frame.request();
  };
  let slide = 0;
  const outermost = new window.MutationObserver(() => {
    again();
    window.clearTimeout(slide);
    slide = window.setTimeout(again, SLIDE_MS);
  });
  outermost.observe(host.ownerDocument.body, { childList: true });
  const until = { signal, passive: true };
  window.addEventListener('resize', again, until);
  window.addEventListener('focusin', again, until);
  host.addEventListener('pointerenter', again, until);
  whenOver(signal, () => {
    outermost.disconnect();
    window.clearTimeout(slide);
    frame.cancel();
  });
  return (corner) => {
    host.dataset.corner = corner;
    frame.request();
  };
}

/** Returns where `host` stands and how large it is. Reads. */
function placeOf(host: HTMLElement): string {
  return JSON.stringify(host.getBoundingClientRect());
}

/** Returns the box of what the page has fixed under the card. Reads. */
function barUnder(host: HTMLElement, window: Window): DOMRect | null {
  const { left, top, width, height } = host.getBoundingClientRect();
  const most = WHOLE_SHARE * window.innerWidth * window.innerHeight;
  for (const x of [0.02, 0.5, 0.98]) {
    for (const y of [0.04, 0.5, 0.96]) {
      const at = [left + x * width, top + y * height] as const;
      for (const element of host.ownerDocument.elementsFromPoint(...at)) {
        if (isOurs(element)) continue;
        if (!/fixed|sticky/.test(window.getComputedStyle(element).position)) continue;
        const box = element.getBoundingClientRect();
        if (box.width * box.height < most) return box;
      }
    }
  }
  return null;
}
