import type { DrawnCard, Tone } from '../messages/drawn';
import type { Surfaces } from '../messages/overlay-state';

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
  surfaces: Record<keyof Surfaces, string>;
  /** How what was switched off comes back. */
  back: string;
  /** Where the page could not be read: a report to copy. */
  report: { copy: string; copied: string } | null;
}

/** What the creator card says, before it is laid out (card-tree.ts). */
export interface Card extends Pick<DrawnCard, 'state' | 'account' | 'label'> {
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
