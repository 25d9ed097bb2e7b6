import type { Video } from '../../reading/reading';
import { findPins, isPinned } from '../pins';
import type { Pins } from '../pins';
import type { TileFacts } from './tile';
import { tileVideo } from './tile-video';

/** A creator's own tile and the video it shows. */
export interface Tile {
  element: HTMLElement;
  video: Video;
}

/** What the tiles of a grid amount to. */
export interface GridSum {
  /** The creator's videos in page order, each id once. */
  videos: readonly Video[];
  /** Tiles of other people: reposts, likes, or the page before. */
  foreign: number;
  /** Own tiles whose count is there and not understood. */
  unclear: number;
}

/** The tiles of one grid as far as they have been put in. Putting one in costs the same in a long grid. */
export interface Grid {
  /** Returns whether this tile has been put in. */
  has(element: HTMLElement): boolean;
  /** Reads a tile that is new or has changed; returns whether it is new. */
  put(element: HTMLElement): boolean;
  /** Forgets a tile that has left the grid. */
  drop(element: HTMLElement): void;
  /** Puts the tiles in the order of `elements`, which are all of them in page order. */
  reorder(elements: Iterable<HTMLElement>): void;
  /** Brings the pins up to date; returns own tiles that read otherwise than before, in page order. */
  settle(): Tile[];
  sum(): GridSum;
}

/** More than any page shows: they keep a Reading within its schema. */
export const MOST_VIDEOS = 20_000;

interface Entry {
  /** Null for what is not the creator's, or leads to no video yet. */
  own: TileFacts | null;
  foreign: boolean;
  /** As settled last. */
  video: Video | null;
}

/**
 * Returns an empty grid whose tiles are read by `read`: those of the creator `handle` (lower case) count, or
 * all of them where that is null.
 */
export function createGrid(
  read: (element: HTMLElement) => TileFacts | null,
  handle: string | null,
): Grid {
  let entries = new Map<HTMLElement, Entry>();
  const touched = new Set<Entry>();
  /** Own tiles in the run of badged tiles that the grid starts with. */
  let run: Entry[] = [];

  function* ownFacts() {
    for (const { own } of entries.values()) if (own) yield own;
  }

  function firstOwn(count: number): Entry[] {
    const found: Entry[] = [];
    for (const entry of entries.values()) {
      if (found.length === count) break;
      if (entry.own) found.push(entry);
    }
    return found;
  }

  /** Brings the entry's video up to date; returns whether it is another than before. */
  function update(entry: Entry, pins: Pins): boolean {
    const place = run.indexOf(entry);
    const video =
      entry.own && tileVideo(entry.own, isPinned(entry.own, place < 0 ? Infinity : place, pins));
    if (JSON.stringify(video) === JSON.stringify(entry.video)) return false;
    entry.video = video;
    return true;
  }

  return {
    has: (element) => entries.has(element),
    put(element) {
      const facts = read(element);
      const known = entries.get(element);
      const entry = known ?? { own: null, foreign: false, video: null };
      entry.own = handle === null || facts?.handle === handle ? facts : null;
      entry.foreign = facts !== null && entry.own === null;
      entries.set(element, entry);
      touched.add(entry);
      return !known;
    },
    drop(element) {
      entries.delete(element);
    },
    reorder(elements) {
      const known = entries;
      entries = new Map();
      for (const element of elements) {
        const entry = known.get(element);
        if (entry) entries.set(element, entry);
      }
    },
    settle() {
      const pins = findPins(ownFacts());
      const left = run;
      run = firstOwn(pins.run);
      const changed = new Set(
        [...new Set([...touched, ...left, ...run])].filter((entry) => update(entry, pins)),
      );
      touched.clear();
      const tiles: Tile[] = [];
      if (changed.size === 0) return tiles;
      for (const [element, entry] of entries) {
        if (entry.video && changed.has(entry)) tiles.push({ element, video: entry.video });
      }
      return tiles;
    },
    sum() {
      const videos = new Map<string, Video>();
      let foreign = 0;
      let unclear = 0;
      for (const entry of entries.values()) {
        if (entry.foreign) foreign += 1;
        if (entry.own?.unclear) unclear += 1;
        const { video } = entry;
        if (video && !videos.has(video.id)) videos.set(video.id, video);
      }
      return { videos: [...videos.values()], foreign, unclear };
    },
  };
}
