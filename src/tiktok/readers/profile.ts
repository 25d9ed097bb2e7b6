import { parentOf } from '../nodes';
import { pickUser } from '../pick-data';
import { isOurs, nothingSeen } from '../seen/seen';
import type { SeenData } from '../seen/seen';
import { find } from '../selectors';
import { appOf, besideApp, languageOf } from '../surroundings';
import { createGrid } from './grid';
import type { Grid } from './grid';
import { noHeader, readHeader } from './profile-header';
import type { Look, PageState } from './reader';
import { noSigns, readSigns } from './signs';
import { readTile } from './tile';
import { followTiles } from './tile-list';
import type { TileList } from './tile-list';

/** Reads a creator's profile on the desktop site. The mobile site's profiles have not been seen. */
export function profileReader({ document, address, loaded }: Look): PageState {
  const handle = address.handle ?? '';
  const language = languageOf(document);
  const read = (tile: HTMLElement) => readTile(tile, true);
  let grid = createGrid(read, handle);
  /** A grid that has left the page, until another one holds own tiles: a tab was switched. */
  let kept: Grid | null = null;
  let page: Element | null = null;
  let list: TileList | null = null;
  let header = noHeader;
  let signs = noSigns;
  let data: SeenData | null = null;
  let placesKnown = false;

  function findPlaces(): void {
    placesKnown = true;
    page = find(document, 'userPage');
    header = readHeader(page, handle);
    const found = find(page ?? document, 'list');
    if (found === (list?.element ?? null)) return;
    if (grid.own > 0) kept = grid;
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
      const { tiles, changed } = list?.settle() ?? { tiles: [], changed: false };
      if (grid.own > 0) kept = null;
      signs = readSigns(document, besideApp(document), grid.own > 0 ? null : (page ?? document));
      const all = data ? null : pageData();
      if (all) data = pickUser(all, handle);
      return { tiles, mentions: [], changed };
    },
    seen: () => ({
      ...nothingSeen,
      ...{ address, loaded, language, signs, data, header },
      foreign: (kept ?? grid).foreign,
    }),
    tiles: () => (kept ?? grid).tiles(),
    /** While head and grid are not both the creator's own that is the whole app; from then on only those. */
    parts() {
      const head = page && headOf(page, list?.element ?? null);
      return list && head && grid.own > 0 && isOurs(header.whose, grid.own, grid.foreign)
        ? [list.element, head]
        : [appOf(document)];
    },
    dialogs: () => besideApp(document),
    anchor: () => null,
  };
}

/** Returns the largest element around the names that does not hold the grid. */
function headOf(page: Element, list: Element | null): Element | null {
  const around = new Set<Element>();
  for (let box = list; box; box = parentOf(box)) around.add(box);
  let head: Element | null = find(page, 'title') ?? find(page, 'followers');
  while (head && head !== page) {
    const outer = parentOf(head);
    if (!outer || around.has(outer)) break;
    head = outer;
  }
  return head;
}
