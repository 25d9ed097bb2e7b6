import { citation } from './cite';
import { REFERENCE_RATES } from './sources';

/**
 * What a US dollar is worth in the currencies that amounts can be shown in. Permille fetches nothing, so
 * these are built in, dated and editable; an estimate is far wider than a year's drift of most of them.
 */

/**
 * Units of each currency (ISO 4217) for one US dollar, to three digits: the reference rate of the currency
 * over that of the dollar, which are both for one euro.
 */
const PER_USD = {
  USD: 1,
  EUR: 0.887,
  GBP: 0.753,
  CHF: 0.831,
  SEK: 9.98,
  NOK: 9.56,
  DKK: 6.63,
  PLN: 3.87,
  CZK: 21.7,
  HUF: 324,
  TRY: 49.2,
  CAD: 1.42,
  AUD: 1.43,
  NZD: 1.78,
  MXN: 17.9,
  BRL: 4.97,
  JPY: 158,
  KRW: 1_340,
  INR: 96.4,
  IDR: 17_800,
  PHP: 62.7,
  THB: 33.6,
  MYR: 4.09,
  SGD: 1.28,
  ZAR: 16.5,
} as const;

export type Currency = keyof typeof PER_USD;

/** The currencies in which amounts can be shown. */
export const CURRENCIES = Object.keys(PER_USD) as readonly Currency[];

/** What each built-in rate rests on: one date and one source for all. */
export const CURRENCY_RATES = {
  unit: 'units for one US dollar',
  ...citation(REFERENCE_RATES),
} as const;

/** Returns the built-in rate: units of `currency` for one US dollar. */
export function builtInPerUsd(currency: Currency): number {
  return PER_USD[currency];
}

/** How far from the built-in rate one may be set: beyond this a decimal point has slipped. */
const WIDEST = 20;

/** Returns how far the user may set the rate of `currency`. Everything is estimated in dollars: theirs stays 1. */
export function currencyBounds(currency: Currency): { min: number; max: number } {
  const built = PER_USD[currency];
  if (currency === 'USD') return { min: 1, max: 1 };
  return { min: built / WIDEST, max: built * WIDEST };
}
