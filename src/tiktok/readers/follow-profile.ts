import type { Reading } from '../../reading/reading';
import { onceAFrame } from '../frames';
import { changedElement } from '../nodes';
import { observeOnly } from '../observe';
import { profileState } from './profile-state';
import type { Followed, Follower } from './reader';

/** Follows one profile: its head, its grid as it grows or is replaced, and what stands in the way. */
export function followProfile(page: Followed): Follower {
  const { document, window, address } = page;
  const state = profileState({ document, address, now: undefined }, page.loaded);
  const observer = new window.MutationObserver(note);
  const observe = observeOnly(observer);
  const frame = onceAFrame(window, look);
  let reading = state.reading();
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
    const tiles = state.look(page.pageData());
    const before = reading;
    reading = state.reading();
    observe(state.parts(), state.dialogs());
    if (tiles.length > 0) page.tiles(tiles);
    if (!closed && !isSame(before, reading)) page.changed();
  }

  return {
    reading: () => reading,
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

/** Videos are compared by identity: a grid makes a new one only when a tile reads otherwise. */
function isSame(a: Reading, b: Reading): boolean {
  return (
    a.videos.length === b.videos.length &&
    a.videos.every((video, i) => video === b.videos[i]) &&
    JSON.stringify([a.creator, a.problems]) === JSON.stringify([b.creator, b.problems])
  );
}
