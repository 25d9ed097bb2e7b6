import { logVariance } from './product';
import type { Spread } from './spread';
import { narrowed, rangeOf, times } from './spread';

/**
 * Something that moves a figure inside its published band: the region, the niche, the engagement. The band
 * holds creators of every kind, so an effect that is not known is part of its width already; one that is
 * known moves the likely value and takes its part of the width away.
 */
export interface Effect {
  readonly id: string;
  /** The factor it has here; 1 where nothing is known. */
  readonly factor: number;
  /** How much of it is known: 0 nothing, 1 all. */
  readonly known: number;
  /** How it differs between creators, as a factor around 1. */
  readonly spread: Spread;
}

/** An input that is not known, and how far that makes a figure stray, as a factor around 1. */
export interface Doubt {
  /** What a person could find out: several numbers have one name where they are found out together. */
  readonly id: string;
  readonly spread: Spread;
  /** Which number it is, where `id` names several: amounts that hang on the same one rise and fall together. */
  readonly draw?: string | undefined;
}

/** A band after the known effects, and what the unknown ones would still take away. */
export interface Narrowed {
  readonly spread: Spread;
  readonly doubts: readonly Doubt[];
}

/**
 * Returns `band` with the known effects applied. `unexplained` (0 to 1) is the part of the band's variance
 * that no effect takes away. With `inside`, the likely value stays between the band's ends.
 */
export function applyEffects(
  band: Spread,
  effects: readonly Effect[],
  unexplained: number,
  inside: boolean,
): Narrowed {
  let moved = band;
  let explained = 0;
  for (const { factor, known, spread } of effects) {
    moved = times(moved, factor);
    explained += known * logVariance(spread);
  }
  const all = logVariance(band);
  const left = (part: number) => Math.max(Math.min(all, unexplained * all), all - part);
  const variance = left(explained);
  const doubts: Doubt[] = [];
  for (const { id, known, spread } of effects) {
    const own = logVariance(spread);
    const taken = variance - left(explained + (1 - known) * own);
    if (taken > 0) doubts.push({ id, spread: narrowed(spread, Math.sqrt(taken / own)) });
  }
  if (inside) moved = keepInside(moved, band);
  return { spread: all > 0 ? narrowed(moved, Math.sqrt(variance / all)) : moved, doubts };
}

/**
 * Only the likely value is held: a published band is where most are paid, four in five, and no limit. Who is
 * likely paid its least may be paid less; ends cut off there would promise that nobody is.
 */
function keepInside(moved: Spread, band: Spread): Spread {
  const { low, high } = rangeOf(band);
  const middle = Math.min(Math.log(high), Math.max(Math.log(low), moved.middle));
  return { middle, below: moved.below, above: moved.above };
}
