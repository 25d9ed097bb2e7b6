import type { Mark } from '../messages/drawn';
import { whenOver } from '../signals/when-over';
import type { Keeper } from './keeper';
import { ANCHOR, createMark, fillMark, isUnpositioned, mendMark } from './mark';
import type { Look } from './theme';
import type { Tips } from './tips';

/** The pill on the video or LIVE that is open. */
export interface Pill {
  /** Draws `mark` on `anchor`, the box of the video; `null` takes the pill away. */
  show(anchor: HTMLElement | null, mark: Mark | null): void;
}

interface PillOptions {
  document: Document;
  signal: AbortSignal;
  keeper: Keeper;
  tips: Tips;
  look: Look;
}

/** Where the pill starts, in pixels from the top, and how far down it may go to stand clear. */
const TOP = 12;
const LOWEST_SHARE = 0.4;
const CONTROLS = 'a[href],button,input,textarea,[role="button"],[role="slider"]';
/** What covers more of the box than this is the video itself, which is a button too. */
const WHOLE_SHARE = 0.5;
/** The least width and height that the pill stands on, in pixels, and how far out they are looked for. */
const ROOM = 160;
const LEVELS = 3;

export function createPill({ document, signal, keeper, tips, look }: PillOptions): Pill {
  let pill: HTMLElement | null = null;
  let on: HTMLElement | null = null;

  function leave(): void {
    if (pill) keeper.drop(pill);
    on?.removeAttribute(ANCHOR);
    pill = null;
    on = null;
  }

  whenOver(signal, leave);
  return {
    show(box, mark) {
      const anchor = box && roomyFrom(box);
      if (!anchor || !mark || anchor !== on) leave();
      if (!anchor || !mark || signal.aborted) return;
      if (!pill) {
        pill = createMark(document, 'pill');
        look.dress(pill);
        on = anchor;
        if (isUnpositioned(anchor)) anchor.setAttribute(ANCHOR, '');
      }
      const node = pill;
      fillMark(node, mark);
      keeper.keep(node, anchor, () => mendMark(node, mark));
      tips.explain(anchor, pill, mark);
      pill.style.setProperty('--permille-top', `${freeTop(pill, anchor)}px`);
    },
  };
}

/**
 * Returns `box`, or what it stands in where it is too small for words: some players fill the place of a box
 * that has no size of its own. Reads.
 */
function roomyFrom(box: HTMLElement): HTMLElement {
  let outer: HTMLElement | null = box;
  for (let level = 0; outer && level < LEVELS; level++, outer = outer.parentElement) {
    if (outer.clientWidth >= ROOM && outer.clientHeight >= ROOM) return outer;
  }
  return box;
}

/** Returns the highest place in the middle of `anchor` where the pill covers none of its controls. Reads. */
function freeTop(pill: HTMLElement, anchor: HTMLElement): number {
  const box = anchor.getBoundingClientRect();
  const { left, right, height } = pill.getBoundingClientRect();
  const whole = box.width * box.height * WHOLE_SHARE;
  const beside = [...anchor.querySelectorAll(CONTROLS)]
    .map((control) => control.getBoundingClientRect())
    .filter((one) => one.width * one.height < whole && one.left < right && one.right > left)
    .sort((a, b) => a.top - b.top);
  let top = TOP;
  for (const control of beside) {
    const from = control.top - box.top;
    if (from < top + height && control.bottom - box.top > top) top = control.bottom - box.top + 4;
  }
  return top <= box.height * LOWEST_SHARE ? top : TOP;
}
