import type { SeenTile } from '../seen/seen';

/** A creator's own tile and what it shows. */
export interface Tile {
  element: HTMLElement;
  seen: SeenTile;
}

/** The tiles of one grid as far as they have been put in. Putting one in costs the same in a long grid. */
export interface Grid {
  /** How many tiles are the creator's own, and how many are not: reposts, likes, or the page before. */
  readonly own: number;
  readonly foreign: number;
  /** Returns whether this tile has been put in. */
  has(element: HTMLElement): boolean;
  /** Reads a tile that is new or has changed; returns whether it is new. */
  put(element: HTMLElement): boolean;
  /** Forgets a tile that has left the grid. */
  drop(element: HTMLElement): void;
  /** Puts the tiles in the order of `elements`, which are all of them in page order. */
  reorder(elements: Iterable<HTMLElement>): void;
  /** Returns own tiles that read otherwise than when last settled, and whether anything is otherwise. */
  settle(): GridChange;
  /** Returns what the own tiles show, in page order. Costs as much as there are. */
  tiles(): SeenTile[];
}

export interface GridChange {
  /** In page order, as far as they are new. */
  tiles: Tile[];
  changed: boolean;
}

/** What a tile is read as; null while it leads to no video. */
type Entry = { seen: SeenTile; own: boolean } | null;

/**
 * Returns an empty grid whose tiles are read by `read`: those of the creator `handle` (lower case) count, or
 * all of them where that is null.
 */
export function createGrid(
  read: (element: HTMLElement) => SeenTile | null,
  handle: string | null,
): Grid {
  let entries = new Map<HTMLElement, Entry>();
  const touched = new Set<HTMLElement>();
  const count = { own: 0, foreign: 0 };
  let changed = false;

  function sum(entry: Entry | undefined, by: 1 | -1): void {
    if (entry) count[entry.own ? 'own' : 'foreign'] += by;
  }

  return {
    get own() {
      return count.own;
    },
    get foreign() {
      return count.foreign;
    },
    has: (element) => entries.has(element),
    put(element) {
      const seen = read(element);
      const entry = seen && { seen, own: handle === null || seen.handle === handle };
      const known = entries.get(element);
      if (known === undefined || JSON.stringify(known) !== JSON.stringify(entry)) {
        sum(known, -1);
        sum(entry, 1);
        entries.set(element, entry);
        touched.add(element);
        changed ||= Boolean(known ?? entry);
      }
      return known === undefined;
    },
    drop(element) {
      const known = entries.get(element);
      sum(known, -1);
      entries.delete(element);
      touched.delete(element);
      changed ||= Boolean(known);
    },
    reorder(elements) {
      const known = entries;
      entries = new Map();
      for (const element of elements) {
        const entry = known.get(element);
        if (entry !== undefined) entries.set(element, entry);
      }
      changed = true;
    },
    settle() {
      const tiles: Tile[] = [];
      for (const element of touched) {
        const entry = entries.get(element);
        if (entry?.own) tiles.push({ element, seen: entry.seen });
      }
      const change = { tiles, changed };
      touched.clear();
      changed = false;
      return change;
    },
    tiles() {
      const tiles: SeenTile[] = [];
      for (const entry of entries.values()) if (entry?.own) tiles.push(entry.seen);
      return tiles;
    },
  };
}
