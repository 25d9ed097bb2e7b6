import type { Reading } from '../../reading/reading';
import type { PageAddress } from '../address';
import type { PageData } from '../page-data';
import type { Tile } from './grid';

/** One look at a page. */
export interface Look {
  document: Document;
  address: PageAddress;
  /** When the page was seen; bounds the dates that are believed. */
  now: Date | undefined;
}

/** A page to be followed while it changes. */
export interface Followed {
  document: Document;
  window: Window & typeof globalThis;
  address: PageAddress;
  /** Whether the page was loaded from its address, so that page data that name nobody are about it. */
  loaded: boolean;
  /** Returns the page data; null until they have been parsed, or where there are none. */
  pageData(): PageData | null;
  tiles(batch: readonly Tile[]): void;
  changed(): void;
}

export interface Follower {
  reading(): Reading;
  /** Looks again in the next frame: something outside the page's nodes is known now. */
  look(): void;
  close(): void;
}

/** Knows one kind of page. */
export interface PageReader {
  /** Returns what the page says now. */
  read(look: Look): Reading;
  follow(page: Followed): Follower;
}
