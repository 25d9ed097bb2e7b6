import { builtInPerUsd } from '../rates/currencies';
import type { Currency } from '../rates/currencies';
import type { Money, Settings } from './settings';

/** Returns units of `currency` for one US dollar: the user's rate where one is set, else the built-in one. */
export function perUsd(settings: Pick<Settings, 'currencyRates'>, currency: Currency): number {
  return settings.currencyRates[currency] ?? builtInPerUsd(currency);
}

/** The largest amount that the engine takes. */
const MOST_USD = 1e9;

/** Returns an amount that the user entered, in US dollars; a billion for more than that. */
export function inUsd(settings: Pick<Settings, 'currencyRates'>, money: Money): number {
  return Math.min(MOST_USD, money.amount / perUsd(settings, money.currency));
}
