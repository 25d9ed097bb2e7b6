import type { Reading } from '../../reading/reading';
import { OVERLAY } from '../nodes';
import type { PageData } from '../page-data';
import { lookUpUser } from '../page-user';
import type { UserLookup } from '../page-user';
import { find } from '../selectors';
import { createGrid } from './grid';
import type { GridSum, Tile } from './grid';
import { noHeader, readHeader } from './profile-header';
import { isOurs, profileReading } from './profile-reading';
import type { Look } from './reader';
import { noSigns, readSigns } from './signs';
import { followTiles } from './tile-list';
import type { TileList } from './tile-list';

/** What is known of one profile, look by look. */
export interface ProfileState {
  /** Notes a change of the page at `at`, to be taken up by the next look. */
  note(record: MutationRecord, at: HTMLElement): void;
  /**
   * Looks at everything the first time and at what has changed from then on; returns own tiles that read
   * otherwise than before, in page order.
   */
  look(data: PageData | null): Tile[];
  /** Returns what the last look saw. */
  reading(): Reading;
  /**
   * Returns the parts of the page to observe. While head and grid are not both the creator's own that is
   * the whole app; from then on it is only those two.
   */
  parts(): Element[];
  /** Returns what stands beside the app. */
  dialogs(): Element[];
}

/** Returns the state of the profile at `address` before the first look. */
export function profileState({ document, address, now }: Look, loaded: boolean): ProfileState {
  const handle = address.handle ?? '';
  const language = document.documentElement.lang;
  let grid = createGrid(handle, language, now);
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
    grid = createGrid(handle, language, now);
    list = found && followTiles(found, grid);
  }

  const app = () => find(document, 'app') ?? document.body;
  const dialogs = () =>
    [...document.body.children].filter((child) => child !== app() && !child.matches(OVERLAY));

  return {
    note(record, at) {
      if (list?.element.contains(at)) list.note(record, at);
      else placesKnown = false;
    },
    look(data) {
      if (!placesKnown) findPlaces();
      const tiles = list?.settle() ?? [];
      sum = grid.sum();
      const hasTiles = sum.videos.length > 0;
      if (hasTiles) kept = null;
      signs = readSigns(document, dialogs(), hasTiles ? null : (page ?? document));
      lookup ??= data && lookUpUser(data, handle);
      return tiles;
    },
    reading: () => profileReading({ address, header, grid: kept ?? sum, signs, lookup, loaded }),
    parts() {
      const head = page && headOf(page, list?.element ?? null);
      return list && head && sum.videos.length > 0 && isOurs(header, sum)
        ? [list.element, head]
        : [app()];
    },
    dialogs,
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
