import { describe, expect, it } from 'vitest';
import {
  builtInPerUsd,
  CURRENCIES,
  CURRENCY_RATES,
  currencyBounds,
} from '../../src/rates/currencies';

describe('the built-in currency rates', () => {
  it('are of 25 currencies that Intl can write, the dollar first', () => {
    expect(new Set(CURRENCIES).size).toBe(25);
    expect(CURRENCIES[0]).toBe('USD');
    const known = Intl.supportedValuesOf('currency');
    expect(CURRENCIES.filter((currency) => !known.includes(currency))).toEqual([]);
  });

  it('have a date, a source with an address, and a grade', () => {
    expect(CURRENCY_RATES.validFrom).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(CURRENCY_RATES.source.url).toMatch(/^https:/);
    expect(CURRENCY_RATES.grade).toBe('N');
  });

  it.each(CURRENCIES)('have one for %s inside its own bounds', (currency) => {
    const { min, max } = currencyBounds(currency);
    expect(builtInPerUsd(currency)).toBeGreaterThanOrEqual(min);
    expect(builtInPerUsd(currency)).toBeLessThanOrEqual(max);
  });

  it.each([
    // For one euro on 6 October 2026: 1.1269 dollars, 0.8488 pounds, 178.15 yen, 20,104.80 rupiah.
    ['EUR', 1 / 1.1269],
    ['GBP', 0.8488 / 1.1269],
    ['JPY', 178.15 / 1.1269],
    ['IDR', 20_104.8 / 1.1269],
  ] as const)('are the reference rate over that of the dollar: %s', (currency, perUsd) => {
    // Three digits: at most half a percent away.
    expect(Math.abs(builtInPerUsd(currency) / perUsd - 1)).toBeLessThan(0.005);
  });

  it('leave the dollar a dollar', () => {
    expect(builtInPerUsd('USD')).toBe(1);
    expect(currencyBounds('USD')).toMatchObject({ min: 1, max: 1 });
  });

  it('take no rate whose decimal point slipped by two places', () => {
    for (const currency of CURRENCIES.slice(1)) {
      const { min, max } = currencyBounds(currency);
      expect(builtInPerUsd(currency) * 100).toBeGreaterThan(max);
      expect(builtInPerUsd(currency) / 100).toBeLessThan(min);
    }
  });
});
