import type { PageAddress } from '../address';

/**
 * What one look at a page saw, as it stands there: texts, and the part of the page data that may be about its
 * subject. The content script goes no further than this; `readSeen` makes a Reading of it wherever one is used.
 */
export interface Seen {
  address: PageAddress;
  /** Whether the page was loaded from its address, so that page data that name nobody are about it. */
  loaded: boolean;
  /** Whether page data are still to be parsed, so that more will be known in a moment. */
  pending: boolean;
  /** The page's BCP 47 tag, '' where it has none: a few words beside counts go by it. */
  language: string;
  signs: Signs;
  /** Null without page data, and until they have been parsed. */
  data: SeenData | null;
  /** The head of a profile. */
  header: SeenHeader | null;
  /** The creator's own tiles on a profile, all of them elsewhere; in page order. */
  tiles: SeenTile[];
  /** Tiles of other people on a profile: reposts, likes, or the page before. */
  foreign: number;
  /** Whether a list names a creator. */
  named: boolean;
  /** The post of the address, on its own page or in a viewer. */
  post: SeenPost | null;
  room: SeenRoom | null;
}

/** What a page shows of whatever it does not have. */
export const nothingSeen = {
  pending: false,
  data: null,
  header: null,
  foreign: 0,
  named: false,
  post: null,
  room: null,
} as const;

/** What stands in the way of a page, as far as the page itself shows it. */
export interface Signs {
  loginWall: boolean;
  captcha: boolean;
  /** A box in the place of the grid: what its title says, and whether it has a button to try again. */
  box: { title: string; button: boolean } | null;
  /** Whether this is the mobile site. */
  mobile: boolean;
  /** Whether there are links to posts in that place, although no post was found. */
  posts: boolean;
}

/** The part of the page data that is about the page's subject, small enough for a message (see pick-data.ts). */
export interface SeenData {
  /** Whether data are there that cannot be used. */
  damaged: boolean;
  /** What TikTok's server answered for the page that was loaded, whoever it was about. */
  status?: unknown;
  /** The creator, the item or the room; absent where the data are of another. */
  subject?: unknown;
  /** Who that is where it is written apart (2022). */
  author?: unknown;
}

export interface SeenHeader {
  /**
   * Whose it is: `own` when its title or subtitle is the handle of the address, `doubtful` when it is but
   * the other could be a handle as well, `other` when neither is, `unnamed` when there is neither,
   * `absent` when there is no profile on the page.
   */
  whose: 'own' | 'doubtful' | 'other' | 'unnamed' | 'absent';
  name: string | null;
  verified: boolean;
  followers: string;
  following: string;
  likes: string;
}

/** Counts as they are written, by what they count; `unknown` where that cannot be told. */
export type CountTexts = Partial<
  Record<'views' | 'likes' | 'comments' | 'saves' | 'shares' | 'unknown', string>
>;

/** One tile of a grid, or one card of a feed. */
export interface SeenTile {
  id: string;
  handle: string;
  kind: 'video' | 'photo';
  /** Text of its badge, '' without one. */
  badge: string;
  counts: CountTexts;
}

/** One post, as large as it is shown. */
export interface SeenPost {
  /** Handle of who posted it; null where no name is shown. */
  author: string | null;
  name: string | null;
  counts: CountTexts;
}

/** A LIVE room as shown. */
export interface SeenRoom {
  /** Handle of its host; null where the page does not say. */
  host: string | null;
  name: string | null;
  /** Whether the picture moves: only then it is on air for certain. */
  playing: boolean;
  viewers: string;
}

/** More than any display name; what is longer is cut. */
export const LONGEST_NAME = 400;

/** More tiles than any page shows: they keep a Reading within its schema. */
export const MOST_TILES = 20_000;

/** Returns whether the head of a profile is the creator's own: just after a move it may be another's. */
export function isOurs(whose: SeenHeader['whose'], own: number, foreign: number): boolean {
  if (whose === 'own') return true;
  if (whose === 'doubtful') return own > 0 || foreign === 0;
  return whose === 'unnamed' && own > 0 && foreign === 0;
}
