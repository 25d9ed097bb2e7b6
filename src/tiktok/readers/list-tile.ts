import type { SeenTile } from '../seen/seen';
import { cssOf } from '../selectors';
import { readTile } from './tile';

/** Returns the box that holds the tile `item` and what is said of it. */
export function boxAround(item: HTMLElement): HTMLElement {
  const { parentElement } = item;
  const known = item.closest<HTMLElement>(cssOf('itemBox'));
  if (known) return known;
  return parentElement?.querySelectorAll(cssOf('itemInfo')).length === 1 ? parentElement : item;
}

/** Returns what a tile of a list shows; only a known icon tells what its count counts. */
export function readListTile(tile: HTMLElement): SeenTile | null {
  return readTile(tile, false);
}
