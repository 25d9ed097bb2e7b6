import { formatMoney, formatMoneyRange } from '../counts/money';
import type { MoneyStyle } from '../counts/money';
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
  const under = (one: string) => text('money.under', { one });
  return {
    text,
    number: (value) => number.format(value),
    usd: (value) => formatMoney(value, money, under),
    usdRange: (range) => formatMoneyRange(range, money, under),
    share: (value) => percent.format(value),
    date: (iso) => date.format(new Date(iso)),
  };
}
