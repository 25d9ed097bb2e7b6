import { spanned } from '../../counts/money';
import type { RateEdit } from '../../rates/rate';
import type { Unit } from '../../rates/unit';
import type { FullSpeech } from '../../words/speech';

const PERCENT = 100;
/** A share as a percentage, and back, must not gain digits of its own. */
const DIGITS = 12;

/** Returns a rate's number as people enter it: shares in per cent, all else as it is. */
export function shown(value: number, unit: Unit): number {
  return unit === 'share' ? Number((value * PERCENT).toPrecision(DIGITS)) : value;
}

/** Returns the rate's number of one that was entered. */
export function entered(value: number, unit: Unit): number {
  return unit === 'share' ? Number((value / PERCENT).toPrecision(DIGITS)) : value;
}

/** Returns a rate in figures: "0.4 – 1", "30 – 60%", "10,000". Its unit stands elsewhere. */
export function figuresOf({ low, high }: RateEdit, unit: Unit, speech: FullSpeech): string {
  const end = unit === 'share' ? '%' : '';
  const [from, to] = [speech.figure(shown(low, unit)), speech.figure(shown(high, unit))];
  return from === to ? `${to}${end}` : `${spanned(from, to)}${end}`;
}

/** Returns one number of a rate in figures: "0.63", "45%". */
export function figureOf(value: number, unit: Unit, speech: FullSpeech): string {
  return figuresOf({ low: value, likely: value, high: value }, unit, speech);
}

/** Returns how many items a list has: "5", "≥ 6" where its source says that there are others. */
export function countOf(
  { items, complete }: { items: readonly string[]; complete: boolean },
  speech: Pick<FullSpeech, 'number'>,
): string {
  const count = speech.number(items.length);
  return complete ? count : `≥\u00a0${count}`;
}
