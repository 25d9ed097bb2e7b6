import type { PageAddress } from '../address';
import type { PageData } from '../page-data';
import type { Seen, SeenTile } from '../seen/seen';
import type { Tile } from './grid';

/** One page to be read. */
export interface Look {
  document: Document;
  address: PageAddress;
  /** Whether the page was loaded from its address, so that page data that name nobody are about it. */
  loaded: boolean;
}

/** An element that names a creator in a list, and what stands beside the name. */
export interface Mention {
  element: HTMLElement;
  handle: string;
  /** Their followers as written, null where that is not shown. */
  followers: string | null;
}

/** What a look found new or otherwise than before. */
export interface Found {
  /** Own tiles of a profile, in page order as far as they are new. */
  tiles: readonly Tile[];
  mentions: readonly Mention[];
  /** Whether the tiles of the page are otherwise than before. */
  changed: boolean;
}

/** What is known of one page, look by look. */
export interface PageState {
  /** Notes a change of the page at `at`, to be taken up by the next look. */
  note(record: MutationRecord, at: HTMLElement): void;
  /**
   * Looks at everything the first time, and at what has changed from then on. `pageData` gives undefined
   * until they have been parsed, which begins when they are first asked for, and null where there are none.
   */
  look(pageData: () => PageData | null | undefined): Found;
  /** Returns what the last look saw, but for the tiles: it is compared once a frame. */
  seen(): Omit<Seen, 'tiles'>;
  /** Returns the tiles of the last look. Costs as much as there are. */
  tiles(): SeenTile[];
  /** Returns the parts of the page to observe. */
  parts(): Element[];
  /** Returns what stands beside the app, where walls come up. */
  dialogs(): Element[];
  /** Returns the box of the current video or LIVE room, null where there is none. */
  anchor(): HTMLElement | null;
}

/** Knows one kind of page; returns its state before the first look. */
export type PageReader = (look: Look) => PageState;
