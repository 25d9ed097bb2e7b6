/**
 * What the worker answers the page: finished texts. The page draws them and carries no sentence, number
 * style or currency of its own (docs/decisions/0005).
 */

/** `earned` may pay, `unsure` pays on a condition, `none` cannot pay. */
export type Tone = 'earned' | 'unsure' | 'none';

/** A small statement beside something of TikTok's: a badge, a pill or a chip. */
export interface Mark {
  /** The short text: "$12 – 31", or why there is none: "photo". */
  text: string;
  /** A second, smaller word: "if ≥ 1 min". */
  note: string | null;
  tone: Tone;
  /** The whole statement, for screen readers. */
  label: string;
  /** The sentences that hover and focus open. */
  reasons: string[];
}

/** As many chips are asked for in one message: more names than a wide screen and what is near it hold. */
export const MOST_CHIPS = 100;

/** What is said of one video; `null` where there is nothing to say. */
export interface VideoMark {
  id: string;
  mark: Mark | null;
}

/**
 * What the page builds nodes from: a tag, its attributes, and what is in it. Texts stay texts; nothing is ever
 * parsed as markup.
 */
export type Tree = [
  tag: string,
  attributes: Record<string, string>,
  ...children: (Tree | string)[],
];

/** The creator card of a page that has been read. */
export interface DrawnCard {
  state: 'ready' | 'counts-absent' | 'nothing';
  /** Whether the account may earn Rewards: the badges depend on it. */
  account: 'eligible' | 'not-eligible' | 'unknown';
  /** The whole card as one text, for screen readers. */
  label: string;
  /** What stands in it: folded, open, and with its menu. A card that cannot open has no `details`. */
  folded: Tree[];
  details: Tree[] | null;
  menu: Tree[];
}
