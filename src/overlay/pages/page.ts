import type { Ask } from '../../messages/ask-from-page';
import type { OverlayState, Surfaces } from '../../messages/overlay-state';
import type { OverlayPatch } from '../../messages/requests';
import type { Answer } from '../../messages/transport';
import type { PageAddress } from '../../tiktok/address';
import type { Mention, Tile, Watcher } from '../../tiktok/watch';
import type { Look } from '../theme';
import type { Tips } from '../tips';

/** What is drawn on one page is given. */
export interface PageContext {
  window: Window & typeof globalThis;
  /** Ends with the page. */
  signal: AbortSignal;
  address: PageAddress;
  watcher: Watcher;
  ask: Ask;
  /** The few words that are shown before the worker answers, or when it does not. */
  text: (key: string) => string;
  state: OverlayState;
  /** For the report of a page: which Permille read it. */
  versions: Readonly<Record<string, string>>;
  tips: Tips;
  look: Look;
  /** Keeps what the person changed on the page; returns what to tell where it could not be kept, else null. */
  save: (patch: OverlayPatch) => Promise<string | null>;
  /**
   * Returns the answer's value; `null` where none came, which is taken care of, or where the page is gone.
   */
  taken: <T>(answer: Promise<Answer<T>>) => Promise<T | null>;
  /**
   * The page keeps taking away what is drawn: says so by `say`, or else on a line in the card's place, once in a tab
   * and until the page is left; and in the popup, which the page cannot reach.
   */
  gaveUp: (say?: (sentence: string) => void) => void;
}

/** What is drawn on one page. */
export interface PageView {
  /** The surface that this page is about: switched on or off, the page is drawn anew. */
  surface: keyof Surfaces;
  tiles(batch: readonly Tile[]): void;
  mentions(batch: readonly Mention[]): void;
  /** The reading or the anchor says something else than before. */
  changed(): void;
  /** The settings behind what is drawn have changed: everything is asked for anew. */
  refresh(): void;
  /** The worker did not answer. */
  failed(): void;
  /** Shows or hides the badges, with the rest as it is; the tiles follow. */
  switchBadges(on: boolean): void;
}

/** What pages do where they do nothing. */
export const quiet: Omit<PageView, 'surface'> = {
  tiles: () => undefined,
  mentions: () => undefined,
  changed: () => undefined,
  refresh: () => undefined,
  failed: () => undefined,
  switchBadges: () => undefined,
};
