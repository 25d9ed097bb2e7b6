import type { Reading, Video } from '../../reading/reading';
import { onceAFrame } from '../frames';
import { changedElement } from '../nodes';
import { observeOnly } from '../observe';
import type { PageData } from '../page-data';
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
  reading(): Reading;
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
  let reading = state.reading();
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
    const before = reading;
    const anchorBefore = anchor;
    reading = state.reading();
    anchor = state.anchor();
    observe(state.parts(), state.dialogs());
    page.found(found);
    if (!closed && !(anchor === anchorBefore && isSame(before, reading))) page.changed();
  }

  return {
    reading: () => reading,
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

/** A list makes a new video only when its tile reads otherwise, so most are the same by identity. */
function isSame(a: Reading, b: Reading): boolean {
  return (
    a.videos.length === b.videos.length &&
    a.videos.every((video, i) => video === b.videos[i] || isSameVideo(video, b.videos[i])) &&
    JSON.stringify({ ...a, videos: [] }) === JSON.stringify({ ...b, videos: [] })
  );
}

function isSameVideo(a: Video, b: Video | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
