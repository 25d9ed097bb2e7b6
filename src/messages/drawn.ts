import { isString, listOf, objectOf, oneOf, orNull, recordOf } from '../shape/shape';
import type { Shape } from '../shape/shape';

/**
 * What the worker answers the page: finished texts. The page draws them and carries no sentence, number
 * style or currency of its own (docs/decisions/0005).
 */

/** `earned` may pay, `unsure` pays on a condition, `none` cannot pay. */
export type Tone = 'earned' | 'unsure' | 'none';
const isTone: Shape<Tone> = oneOf('earned', 'unsure', 'none');

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
export const isMark: Shape<Mark> = objectOf({
  text: isString,
  note: orNull(isString),
  tone: isTone,
  label: isString,
  reasons: listOf(isString),
});

/** What is said of one video; `null` where there is nothing to say. */
export interface VideoMark {
  id: string;
  mark: Mark | null;
}
export const areVideoMarks: Shape<VideoMark[]> = listOf(
  objectOf({ id: isString, mark: orNull(isMark) }),
);

/**
 * What the page builds nodes from: a tag, its attributes, and what is in it. Texts stay texts; nothing is ever
 * parsed as markup.
 */
export type Tree = [
  tag: string,
  attributes: Record<string, string>,
  ...children: (Tree | string)[],
];

/** Nothing that loads, runs, or leads anywhere. */
const TAGS: readonly unknown[] = [
  ...['header', 'div', 'p', 'span', 'h2', 'ul', 'li', 'i', 'bdi', 'button', 'label', 'input'],
];
const isRecord = recordOf(isString);

export const isTree: Shape<Tree> = (value): value is Tree => {
  if (!Array.isArray(value)) return false;
  const [tag, attributes, ...children] = value as unknown[];
  return (
    TAGS.includes(tag) &&
    isRecord(attributes) &&
    !Object.keys(attributes).some((name) => name.startsWith('on')) &&
    children.every((child) => isString(child) || isTree(child))
  );
};

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

export const isDrawnCard: Shape<DrawnCard> = objectOf({
  state: oneOf('ready', 'counts-absent', 'nothing'),
  account: oneOf('eligible', 'not-eligible', 'unknown'),
  label: isString,
  folded: listOf(isTree),
  details: orNull(listOf(isTree)),
  menu: listOf(isTree),
});
