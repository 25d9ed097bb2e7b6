import { formatKnownMoney, formatMoney, formatMoneyRange, join, joinRange } from '../counts/money';
import type { MoneyStyle } from '../counts/money';
import { formatPriceRange } from '../counts/price';
import { separated } from '../counts/separators';
import { fillIn } from './fill-in';
import type { Speech } from './say';

/** Looks up the text of a key as the locale file has it, its values not filled in. */
export type TextOf = (key: string) => string;

/** Everything the views need to write in the user's language, number style and currency. */
export interface FullSpeech extends Speech {
  /** BCP 47 tag of the numbers and names. */
  locale: string;
  /** Writes a range of US dollars: "$310 – 890". */
  usdRange: (range: { low: number; high: number }) => string;
  /** Writes a number as a rate has it, to six significant digits: "0.0005", "5,180". */
  figure: (value: number) => string;
  /** Writes a price given in US dollars, which may be a part of a cent: "$0.40 – 1.00", "$0.007". */
  priceRange: (range: { low: number; high: number }) => string;
  /** Writes an amount given in US dollars that is known and not estimated, in whole units: "$5,180". */
  knownUsd: (value: number) => string;
  /** Writes a range of shares from 0 up: "30 – 60%". */
  shareRange: (range: { low: number; high: number }) => string;
  /** Writes a large number short: "1.2M". */
  compact: (value: number) => string;
  /** Returns the name of a currency by its three letters, with these: "Euro (EUR)". */
  currency: (code: string) => string;
}

/** Returns the speech of one language and currency; `textOf` looks up the locale file. */
export function createSpeech(textOf: TextOf, money: MoneyStyle): FullSpeech {
  const number = new Intl.NumberFormat(money.locale);
  const figure = new Intl.NumberFormat(money.locale, { maximumSignificantDigits: 6 });
  const percent = new Intl.NumberFormat(money.locale, {
    style: 'percent',
    maximumSignificantDigits: 2,
  });
  const compact = new Intl.NumberFormat(money.locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
    // Else four digits go ungrouped beside the five of the next line, in German and Japanese.
    useGrouping: 'always',
  });
  const countries = new Intl.DisplayNames(money.locale, { type: 'region' });
  const currencies = new Intl.DisplayNames(money.locale, { type: 'currency' });
  const date = new Intl.DateTimeFormat(money.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const write = (format: Intl.NumberFormat, value: number) =>
    separated(format.formatToParts(value), money.separators)
      .map((part) => part.value)
      .join('');
  const language = {
    number: (value: number) => write(number, value),
    plural: new Intl.PluralRules(money.locale),
  };
  const text: Speech['text'] = (key, params) => fillIn(textOf(key), params, language);
  const under = (one: string) => text('money.under', { one });
  return {
    locale: money.locale,
    text,
    number: language.number,
    usd: (value) => formatMoney(value, money, under),
    usdRange: (range) => formatMoneyRange(range, money, under),
    figure: (value) => write(figure, value),
    knownUsd: (value) => formatKnownMoney(value, money),
    shareRange: ({ low, high }) => {
      const from = separated(percent.formatToParts(low), money.separators);
      const to = separated(percent.formatToParts(high), money.separators);
      return join(from) === join(to) ? join(to) : joinRange(from, to);
    },
    priceRange: (range) => formatPriceRange(range, money),
    compact: (value) => write(compact, value),
    currency: (code) => `${currencies.of(code) ?? code} (${code})`,
    share: (value) => write(percent, value),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    // In one piece: no line ends between a day and its month.
    date: (iso) => date.format(new Date(iso)).replaceAll(' ', '\u00a0'),
  };
}
