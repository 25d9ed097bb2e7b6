import { isElement, matching, parentOf } from '../nodes';
import { cssFor } from '../selectors';
import type { SelectorName } from '../selectors';
import type { Grid, GridChange } from './grid';

/** Node.DOCUMENT_POSITION_FOLLOWING, written out: there is no global Node outside a page. */
const FOLLOWING = 4;

/**
 * Keeps a grid in step with the list it is drawn in. Changes are noted as they come, at a cost that
 * grows with the change and not with the list, and taken up together once a frame.
 */
export interface TileList {
  readonly element: HTMLElement;
  /** Notes a change of `at`, the list or an element within it. */
  note(record: MutationRecord, at: HTMLElement): void;
  /** Takes up what was noted, and settles the grid. */
  settle(): GridChange;
}

/**
 * Returns a list that puts the tiles of `element` into `grid`, from the first settling on. A tile is the `box`
 * of what the selectors of `item` find.
 */
export function followTiles(
  element: HTMLElement,
  grid: Grid,
  item: SelectorName = 'tile',
  box = (found: HTMLElement) => found,
): TileList {
  /** The selector of an item; null while the list is empty or hollow. */
  let css: string | null = null;
  let last: HTMLElement | null = null;
  let inOrder = true;
  const touched = new Set<HTMLElement>();
  const removed = new Set<HTMLElement>();

  function tilesIn(root: HTMLElement, css: string): HTMLElement[] {
    return matching(root, css).map(box);
  }

  /** Returns the tile that `at` is a part of: one that is known, or one that has just become one. */
  function tileAt(at: HTMLElement, css: string): HTMLElement | null {
    for (let part: HTMLElement | null = at; part && part !== element; part = parentOf(part)) {
      if (grid.has(part)) return part;
    }
    const found = at.closest<HTMLElement>(css);
    return found && box(found);
  }

  function put(tile: HTMLElement): void {
    if (!grid.put(tile)) return;
    inOrder &&= last !== null && isBefore(last, tile);
    last = tile;
  }

  function dropWithin(root: HTMLElement, tiles: string): void {
    for (const tile of tilesIn(root, tiles)) {
      // A tile that was taken out and put back has moved.
      if (element.contains(tile)) inOrder = false;
      else grid.drop(tile);
      if (tile === last) last = null;
    }
  }

  return {
    element,
    note(record, at) {
      if (css === null) return;
      const tile = tileAt(at, css);
      if (tile) {
        touched.add(tile);
        return;
      }
      for (const node of record.removedNodes) if (isElement(node)) removed.add(node);
      for (const node of record.addedNodes) {
        if (isElement(node)) for (const added of tilesIn(node, css)) touched.add(added);
      }
    },
    settle() {
      const tiles = css ?? cssFor(element, item);
      if (tiles === null) return { tiles: [], changed: false };
      if (css === null) {
        css = tiles;
        for (last of tilesIn(element, tiles)) grid.put(last);
      }
      for (const root of removed) dropWithin(root, tiles);
      for (const tile of touched) {
        if (element.contains(tile)) put(tile);
        else grid.drop(tile);
      }
      let all: HTMLElement[] | null = null;
      if (!inOrder) {
        all = tilesIn(element, tiles);
        grid.reorder(all);
        last = all.at(-1) ?? null;
      }
      inOrder = true;
      removed.clear();
      touched.clear();
      const change = grid.settle();
      if (all) {
        const place = new Map(all.map((tile, i) => [tile, i]));
        change.tiles.sort((a, b) => (place.get(a.element) ?? 0) - (place.get(b.element) ?? 0));
      }
      return change;
    },
  };
}

function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & FOLLOWING) !== 0;
}
