import { spanned } from '../../counts/money';
import type { Explanation } from '../../engine/estimate';
import type { Range } from '../../engine/range';
import type { FullSpeech } from '../../words/speech';

type Figure = Pick<Explanation, 'value' | 'unit'>;

/** A factor of one changes nothing; these are written as such. */
const FACTORS = ['factor', 'weight'];

/** Below this many dollars the cents say something. */
const CENTS_BELOW = 10;

/** Below this many dollars amounts are too small for a low end: the engine rounds to a hundredth of a cent. */
const SPECK = 0.01;

/**
 * Returns what a part of a month comes to, a post, a follower or a viewer's hour: "$310 – 890", "$0.05 – 3.75".
 * What is too small to have a low end is "under $0.0014": a view that sells something does not sell it for $0.
 */
export function writePart(range: Range, speech: FullSpeech): string {
  if (range.low === 0 && range.high > 0 && range.high < SPECK) {
    return speech.text('money.under', { one: speech.priceRange({ ...range, low: range.high }) });
  }
  return range.high < CENTS_BELOW ? speech.priceRange(range) : speech.usdRange(range);
}

/** Returns a figure of an explanation with its unit: "$0.40 – 1.00", "30 – 60%", "111,277 views". */
export function writeFigure({ value, unit }: Figure, speech: FullSpeech): string {
  if (value === null) return '–';
  if (unit === 'usd-per-month') return speech.usdRange(value);
  if (unit === 'usd') return writePart(value, speech);
  if (unit.startsWith('usd-per-')) return speech.priceRange(value);
  if (unit === 'share') return speech.shareRange(value);
  if (FACTORS.includes(unit)) return `× ${span(value, (one) => speech.number(twoDigits(one)))}`;
  if (value.low === value.high) {
    const n = Number.isInteger(value.high) ? value.high : twoDigits(value.high);
    return speech.text(`popup.unit.${unit}`, { n });
  }
  const range = span(value, (one) => speech.number(twoDigits(one)));
  return speech.text(`popup.units.${unit}`, { range });
}

function span(
  { low, high }: { low: number; high: number },
  write: (one: number) => string,
): string {
  const from = write(low);
  const to = write(high);
  return from === to ? to : spanned(from, to);
}

const SHOWN_DIGITS = 2;

/** Returns a number with as many digits as an estimate has to say. */
export function twoDigits(value: number): number {
  return Number(value.toPrecision(SHOWN_DIGITS));
}
