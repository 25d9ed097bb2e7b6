import { onceAFrame } from '../frames';
import { changedElement } from '../nodes';
import { observeOnly } from '../observe';
import type { PageData } from '../page-data';
import { MOST_TILES } from '../seen/seen';
import type { Seen, SeenTile } from '../seen/seen';
import type { Found, PageState } from './reader';

/** A page to be followed while it changes. */
export interface Followed {
  window: Window & typeof globalThis;
  state: PageState;
  /** Returns the page data; undefined until they have been parsed, null where there are none. */
  pageData: () => PageData | null | undefined;
  found(found: Found): void;
  changed(): void;
}

export interface Follower {
  seen(tiles?: SeenTile[]): Seen;
  anchor(): HTMLElement | null;
  /** Looks again in the next frame: something outside the page's nodes is known now. */
  look(): void;
  close(): void;
}

/** Follows one page: what it shows as that grows or is replaced, and what stands in the way. */
export function followPage({ window, state, ...page }: Followed): Follower {
  const observer = new window.MutationObserver(note);
  const observe = observeOnly(observer);
  const frame = onceAFrame(window, look);
  let seen = JSON.stringify(state.seen());
  let anchor: HTMLElement | null = null;
  let closed = false;
  frame.request();

  function note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      const at = changedElement(record);
      if (!at) continue;
      state.note(record, at);
      frame.request();
    }
  }

  function look(): void {
    const found = state.look(page.pageData);
    const now = JSON.stringify(state.seen());
    const place = state.anchor();
    const changed = found.changed || now !== seen || place !== anchor;
    seen = now;
    anchor = place;
    observe(state.parts(), state.dialogs());
    page.found(found);
    if (!closed && changed) page.changed();
  }

  return {
    seen: (tiles = state.tiles().slice(0, MOST_TILES)) => ({ ...state.seen(), tiles }),
    anchor: () => anchor,
    look() {
      frame.request();
    },
    close() {
      closed = true;
      observer.disconnect();
      frame.cancel();
    },
  };
}
