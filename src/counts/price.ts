import { amountParts, join, joinRange, roundForDisplay } from './money';
import type { MoneyStyle } from './money';
import { separated } from './separators';

/** Prices of one of many: of a thousand views, a coin, a Diamond. They may be a part of a cent. */

/** From here on cents say nothing. */
const WHOLE_FROM = 10;
const CENTS = 2;

/**
 * Returns a range of prices given in US dollars in the style's currency: "$0.40 – 1.00", "$0.005 – 0.01".
 * Two significant digits, and cents where they say something; ends that are shown the same are written once.
 */
export function formatPriceRange(range: { low: number; high: number }, style: MoneyStyle): string {
  const from = priceParts(range.low * style.perUsd, style);
  const to = priceParts(range.high * style.perUsd, style);
  return join(from) === join(to) ? join(to) : joinRange(from, to);
}

function priceParts(price: number, style: MoneyStyle): Intl.NumberFormatPart[] {
  if (price === 0 || price >= WHOLE_FROM) return amountParts(roundForDisplay(price), style);
  const format = new Intl.NumberFormat(style.locale, {
    style: 'currency',
    currency: style.currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: CENTS,
    // As many as show two digits that are not zero.
    maximumFractionDigits: Math.max(CENTS, 1 - Math.floor(Math.log10(price))),
  });
  return separated(format.formatToParts(price), style.separators);
}
