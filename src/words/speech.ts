import { formatMoney, formatMoneyRange } from '../counts/money';
import type { MoneyStyle } from '../counts/money';
import { separated } from '../counts/separators';
import type { Speech } from './say';

export type TextOf = Speech['text'];

/** Everything the views need to write in the user's language, number style and currency. */
export interface FullSpeech extends Speech {
  /** Writes a range of US dollars: "$310 – 890". */
  usdRange(range: { low: number; high: number }): string;
}

/** Returns the speech of one language and currency; `text` looks up the locale file. */
export function createSpeech(text: TextOf, money: MoneyStyle): FullSpeech {
  const number = new Intl.NumberFormat(money.locale);
  const percent = new Intl.NumberFormat(money.locale, {
    style: 'percent',
    maximumSignificantDigits: 2,
  });
  const date = new Intl.DateTimeFormat(money.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const write = (format: Intl.NumberFormat, value: number) =>
    separated(format.formatToParts(value), money.separators)
      .map((part) => part.value)
      .join('');
  const under = (one: string) => text('money.under', { one });
  return {
    text,
    number: (value) => write(number, value),
    usd: (value) => formatMoney(value, money, under),
    usdRange: (range) => formatMoneyRange(range, money, under),
    share: (value) => write(percent, value),
    date: (iso) => date.format(new Date(iso)),
  };
}
