import { lookUpUser } from '../page-user';
import type { UserLookup } from '../page-user';
import { find } from '../selectors';
import { appOf, besideApp } from '../surroundings';
import { createGrid } from './grid';
import type { GridSum } from './grid';
import { noHeader, readHeader } from './profile-header';
import { isOurs, profileReading } from './profile-reading';
import type { Look, PageState } from './reader';
import { noSigns, readSigns } from './signs';
import { readTile } from './tile';
import { followTiles } from './tile-list';
import type { TileList } from './tile-list';

/** Reads a creator's profile on the desktop site. The mobile site's profiles have not been seen. */
export function profileReader({ document, address, now, loaded }: Look): PageState {
  const handle = address.handle ?? '';
  const language = document.documentElement.lang;
  const read = (tile: HTMLElement) => readTile(tile, language, now, true);
  let grid = createGrid(read, handle);
  let sum = grid.sum();
  /** What a grid that has left the page held, until another one holds own tiles: a tab was switched. */
  let kept: GridSum | null = null;
  let page: Element | null = null;
  let list: TileList | null = null;
  let header = noHeader;
  let signs = noSigns;
  let lookup: UserLookup | null = null;
  let placesKnown = false;

  function findPlaces(): void {
    placesKnown = true;
    page = find(document, 'userPage');
    header = readHeader(page, handle, language);
    const found = find(page ?? document, 'list');
    if (found === (list?.element ?? null)) return;
    if (sum.videos.length > 0) kept = sum;
    grid = createGrid(read, handle);
    list = found && followTiles(found, grid);
  }

  return {
    note(record, at) {
      if (list?.element.contains(at)) list.note(record, at);
      else placesKnown = false;
    },
    look(pageData) {
      if (!placesKnown) findPlaces();
      const tiles = list?.settle() ?? [];
      sum = grid.sum();
      const hasTiles = sum.videos.length > 0;
      if (hasTiles) kept = null;
      signs = readSigns(document, besideApp(document), hasTiles ? null : (page ?? document));
      const data = lookup ? null : pageData();
      if (data) lookup = lookUpUser(data, handle);
      return { tiles, mentions: [] };
    },
    reading: () => profileReading({ address, header, grid: kept ?? sum, signs, lookup, loaded }),
    /** While head and grid are not both the creator's own that is the whole app; from then on only those. */
    parts() {
      const head = page && headOf(page, list?.element ?? null);
      return list && head && sum.videos.length > 0 && isOurs(header, sum)
        ? [list.element, head]
        : [appOf(document)];
    },
    dialogs: () => besideApp(document),
    anchor: () => null,
  };
}

/** Returns the largest element around the names that does not hold the grid. */
function headOf(page: Element, list: Element | null): Element | null {
  let head: Element | null = find(page, 'title') ?? find(page, 'followers');
  while (head && head !== page && head.parentElement && !head.parentElement.contains(list)) {
    head = head.parentElement;
  }
  return head;
}
