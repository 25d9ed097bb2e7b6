import { separated } from './separators';
import type { Separators } from './separators';

/** Money as people read it: short, two significant digits, one currency sign. */

export interface MoneyStyle {
  /** BCP 47 tag, "en-GB". */
  locale: string;
  /** ISO 4217 code, "EUR". */
  currency: string;
  /** Units of `currency` for one US dollar. */
  perUsd: number;
  /** How numbers are separated where it is not as the locale has it. */
  separators?: Separators | undefined;
}

/** Below this many units an amount is "under 1". */
const SMALLEST = 1;
/** From here on amounts are written in thousands and millions: "12K". */
const COMPACT_FROM = 10_000;

/**
 * Returns an amount rounded as it is shown: whole units below ten, two significant digits above.
 * Throws nothing; takes any finite number from 0.
 */
export function roundForDisplay(amount: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(amount)) - 1);
  return Math.round(amount / step) * step;
}

/** Returns `usd` in the style's currency: "$310", "€ 12K", "under $1". */
export function formatMoney(
  usd: number,
  style: MoneyStyle,
  under: (one: string) => string,
): string {
  const amount = usd * style.perUsd;
  if (amount > 0 && amount < SMALLEST) return under(join(amountParts(SMALLEST, style)));
  return join(amountParts(roundForDisplay(amount), style));
}

/** Returns an amount that is known and not estimated, in whole units: "$5,180". */
export function formatKnownMoney(usd: number, style: MoneyStyle): string {
  const format = numberFormat(style.locale, style.currency, false);
  return join(separated(format.formatToParts(usd * style.perUsd), style.separators));
}

/**
 * Returns a range in the style's currency with one currency sign and an en dash: "$310 – 890",
 * "310 – 890 €". Ends that are shown the same are written once. `under` says "under $1".
 */
export function formatMoneyRange(
  range: { low: number; high: number },
  style: MoneyStyle,
  under: (one: string) => string,
): string {
  const low = range.low * style.perUsd;
  const high = range.high * style.perUsd;
  if (high < SMALLEST) return formatMoney(range.high, style, under);
  const shown = [roundForDisplay(low), roundForDisplay(high)] as const;
  if (shown[0] === shown[1]) return join(amountParts(shown[1], style));
  return joinRange(amountParts(shown[0], style), amountParts(shown[1], style));
}

/** Returns "$310 – 890", "310 – 890 €", "30 – 60%": one sign, where the locale has it. */
export function joinRange(
  from: readonly Intl.NumberFormatPart[],
  to: readonly Intl.NumberFormatPart[],
): string {
  const signFirst = from.findIndex(isSign) < from.findIndex((part) => part.type === 'integer');
  return signFirst
    ? spanned(join(from), join(withoutSign(to)))
    : spanned(join(withoutSign(from)), join(to));
}

/**
 * Returns "310 – 890": two ends that no line break may part. A space that does not break is not enough behind a
 * dash, after which a line may always end, so a word joiner stands between them (https://unicode.org/reports/tr14/#LB12a).
 */
export function spanned(from: string, to: string): string {
  return `${from}\u00a0–\u2060\u00a0${to}`;
}

export function amountParts(amount: number, style: MoneyStyle): Intl.NumberFormatPart[] {
  const format = numberFormat(style.locale, style.currency, amount >= COMPACT_FROM);
  return separated(format.formatToParts(amount), style.separators);
}

/** Making a NumberFormat costs more than a hundred uses of it, and a page shows a thousand amounts. */
const made = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, currency: string, compact: boolean): Intl.NumberFormat {
  const key = `${locale} ${currency} ${compact}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: compact ? 'compact' : 'standard',
    maximumFractionDigits: compact ? 1 : 0,
    minimumFractionDigits: 0,
  });
  made.set(key, format);
  return format;
}

function isSign(part: Intl.NumberFormatPart): boolean {
  return part.type === 'currency' || part.type === 'percentSign';
}

/** Drops the currency sign and the space that only stood between it and the number. */
function withoutSign(parts: readonly Intl.NumberFormatPart[]): Intl.NumberFormatPart[] {
  const at = parts.findIndex(isSign);
  return parts.filter(
    ({ value }, i) => i !== at && !(Math.abs(i - at) === 1 && value.trim() === ''),
  );
}

export function join(parts: readonly Intl.NumberFormatPart[]): string {
  return parts.map((part) => part.value).join('');
}
