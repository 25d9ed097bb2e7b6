import { citation } from './cite';
import type { Rate } from './schema';
import { REFERENCE_RATES } from './sources';

/**
 * What a US dollar is worth in the currencies that amounts can be shown in. Permille fetches nothing, so
 * these are built in, dated and editable; an estimate is far wider than a year's drift of most of them.
 */

/** Units of each currency (ISO 4217) for one US dollar, to three digits. */
const PER_USD = {
  USD: 1,
  EUR: 0.853,
  GBP: 0.73,
  CHF: 0.797,
  SEK: 9.51,
  NOK: 10.1,
  DKK: 6.37,
  PLN: 3.62,
  CZK: 21.1,
  HUF: 341,
  TRY: 39.7,
  CAD: 1.37,
  AUD: 1.53,
  NZD: 1.65,
  MXN: 18.8,
  BRL: 5.49,
  JPY: 144,
  KRW: 1_360,
  INR: 85.8,
  IDR: 16_200,
  PHP: 56.4,
  THB: 32.5,
  VND: 26_100,
  SGD: 1.27,
  ZAR: 17.8,
} as const;

export type Currency = keyof typeof PER_USD;

/** The currencies in which amounts can be shown. */
export const CURRENCIES = Object.keys(PER_USD) as readonly Currency[];

/** What each built-in rate rests on: one date and one source for all. */
export const CURRENCY_RATES = {
  unit: 'units for one US dollar',
  ...citation(REFERENCE_RATES, {
    note: 'Reference rates, approximate: rounded to three digits. Nothing is fetched; set the rate of today yourself.',
  }),
} as const;

/** Returns the built-in rate: units of `currency` for one US dollar. */
export function builtInPerUsd(currency: Currency): number {
  return PER_USD[currency];
}

/** How far from the built-in rate one may be set: beyond this a decimal point has slipped. */
const WIDEST = 20;

/** Returns how far the user may set the rate of `currency`, and why no further. The dollar's stays 1. */
export function currencyBounds(currency: Currency): Rate['bounds'] {
  const built = PER_USD[currency];
  if (currency === 'USD') {
    return { min: 1, max: 1, why: 'Everything is estimated in US dollars: a dollar is a dollar.' };
  }
  return {
    min: built / WIDEST,
    max: built * WIDEST,
    why: `The built-in rate is ${built}; twenty times that, or a twentieth, is a decimal point that slipped.`,
  };
}
