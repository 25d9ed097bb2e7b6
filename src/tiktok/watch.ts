import { whenOver } from '../signals/when-over';
import { isSamePage, readAddress } from './address';
import type { PageAddress } from './address';
import { whenIdle } from './idle';
import { onNavigation } from './navigation';
import { readPageData } from './page-data';
import type { PageData } from './page-data';
import { followPage } from './readers/follow-page';
import type { Follower } from './readers/follow-page';
import type { Tile } from './readers/grid';
import type { Mention } from './readers/reader';
import { readers } from './readers/readers';
import { noSigns } from './readers/signs';
import { nothingSeen } from './seen/seen';
import type { Seen, SeenTile } from './seen/seen';

export type { Tile } from './readers/grid';
export type { Mention } from './readers/reader';

/** Is told what happens on the pages of one tab. */
export interface PageListener {
  /**
   * A page is there: at the start (before `watchPages` returns) and after each navigation to another one.
   * Everything of the page before is forgotten.
   */
  opened(address: PageAddress): void;
  /**
   * Own tiles that are new, in page order, or read otherwise than before; at most once per frame. Tiles that
   * have left the page are not mentioned.
   */
  tiles(batch: readonly Tile[]): void;
  /**
   * Elements that name a creator in search, Explore, Discover, tag pages and feeds, new or naming another
   * one than before; at most once per frame. Elements that have left the page are not mentioned.
   */
  mentions(batch: readonly Mention[]): void;
  /**
   * `seen()` or `anchor()` says something else than before; at most once per frame, after `tiles`
   * and `mentions`.
   */
  changed(): void;
}

export interface Watcher {
  /**
   * Returns what is known of the page now, with these tiles or with all there are. It looks at nothing, and costs
   * as much as the tiles.
   */
  seen(tiles?: SeenTile[]): Seen;
  /** Returns the box of the current video or LIVE room, null on other pages and until it is found. */
  anchor(): HTMLElement | null;
}

/**
 * Follows the pages of one tab until `signal` aborts. Changes are taken up once per frame, so a tab in
 * the background rests. On a page of a kind that is not read only the next navigation is awaited.
 */
export function watchPages(
  host: { document: Document; window: Window },
  signal: AbortSignal,
  listener: PageListener,
): Watcher {
  const { document } = host;
  const window = host.window as Window & typeof globalThis;
  let address = readAddress(window.location.href);
  let follower: Follower | null = null;
  let data: PageData | null | undefined;
  let dataAsked = false;

  function open(loaded: boolean): void {
    follower?.close();
    const state = readers[address.kind]?.({ document, address, loaded });
    follower = state
      ? followPage({
          window,
          state,
          pageData,
          found({ tiles, mentions }) {
            if (tiles.length > 0) listener.tiles(tiles);
            if (mentions.length > 0) listener.mentions(mentions);
          },
          changed: () => {
            listener.changed();
          },
        })
      : null;
    listener.opened(address);
  }

  /** Page data come with the page and never change: they are parsed once, when there is time. */
  function pageData(): PageData | null | undefined {
    if (!dataAsked) {
      dataAsked = true;
      whenIdle(window, signal, () => {
        data = readPageData(document);
        follower?.look();
      });
    }
    return data;
  }

  if (!signal.aborted) {
    open(true);
    onNavigation(window, signal, (url) => {
      const next = readAddress(url);
      if (isSamePage(address, next)) return;
      address = next;
      open(false);
    });
    whenOver(signal, () => follower?.close());
  }
  return {
    seen: (tiles) => follower?.seen(tiles) ?? unread(address),
    anchor: () => follower?.anchor() ?? null,
  };
}

/** Returns what is seen of a page of a kind that is not read. */
function unread(address: PageAddress): Seen {
  return { ...nothingSeen, address, loaded: false, language: '', signs: noSigns, tiles: [] };
}
