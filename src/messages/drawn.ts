import { isNumber, isString, listOf, objectOf, oneOf, orNull } from '../shape/shape';
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

/** A range on the scale of its section: shares of its width, 0 to 1. */
export interface Bar {
  from: number;
  to: number;
  /** The likely value. */
  at: number;
}

/** One line of an open card. */
export interface Line {
  text: string;
  /** What stands at the end: a range, a count, "–". */
  figure: string | null;
  /** What it rests on, in small words below. */
  note: string | null;
  bar: Bar | null;
  /** A sign at the start, for those who see it, */
  sign: 'met' | 'not-met' | 'unknown' | null;
  /** and the same in a word, for those who listen. */
  said: string | null;
}

export interface Section {
  title: string | null;
  lines: Line[];
}

/** Names of the card's own controls. */
export interface CardControls {
  open: string;
  fold: string;
  menu: string;
  move: string;
  /** What can be switched off, by its name in the settings. */
  surfaces: Record<'badge' | 'card' | 'pill' | 'live' | 'chip', string>;
  /** How what was switched off comes back. */
  back: string;
  /** Where the page could not be read: a report to copy. */
  report: { copy: string; copied: string } | null;
}

/** The creator card of a page that has been read. */
export interface Card {
  state: 'ready' | 'counts-absent' | 'nothing';
  /** Whether the account may earn Rewards: the badges depend on it. */
  account: 'eligible' | 'not-eligible' | 'unknown';
  /** The whole card as one text, for screen readers. */
  label: string;
  handle: string;
  /** The large figure, or a sentence where there is none. */
  headline: string;
  /** Small words beside a figure: "a month"; `null` where the headline is a sentence. */
  period: string | null;
  /** What the rest comes down to: eligibility, or what is missing. */
  status: string | null;
  tone: Tone;
  /** What it opens into; empty where there is no more to say. */
  sections: Section[];
  controls: CardControls;
  disclaimer: string;
}

export const isCard: Shape<Card> = objectOf({
  state: oneOf('ready', 'counts-absent', 'nothing'),
  account: oneOf('eligible', 'not-eligible', 'unknown'),
  label: isString,
  handle: isString,
  headline: isString,
  period: orNull(isString),
  status: orNull(isString),
  tone: isTone,
  sections: listOf(
    objectOf({
      title: orNull(isString),
      lines: listOf(
        objectOf({
          text: isString,
          figure: orNull(isString),
          note: orNull(isString),
          bar: orNull(objectOf({ from: isNumber, to: isNumber, at: isNumber })),
          sign: orNull(oneOf('met', 'not-met', 'unknown')),
          said: orNull(isString),
        }),
      ),
    }),
  ),
  controls: objectOf({
    open: isString,
    fold: isString,
    menu: isString,
    move: isString,
    surfaces: objectOf({
      badge: isString,
      card: isString,
      pill: isString,
      live: isString,
      chip: isString,
    }),
    back: isString,
    report: orNull(objectOf({ copy: isString, copied: isString })),
  }),
  disclaimer: isString,
});
