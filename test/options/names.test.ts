import { describe, expect, it } from 'vitest';
import { countryName, currencyName, monthName } from '../../src/options/names';
import { countries } from '../../src/ui/countries';

describe('names', () => {
  it('are those of the language', () => {
    expect(currencyName('EUR', 'en')).toBe('Euro (EUR)');
    expect(currencyName('USD', 'nl')).toBe('Amerikaanse dollar (USD)');
    expect(countryName('DE', 'nl')).toBe('Duitsland');
    expect(monthName('2026-10', 'en')).toBe('October 2026');
  });

  it('list every country once, in the order of the language', () => {
    const dutch = countries('nl');
    expect(new Set(dutch.map(({ value }) => value)).size).toBe(dutch.length);
    expect(dutch.every(({ value, text }) => /^[A-Z]{2}$/.test(value) && text !== value)).toBe(true);
    expect(dutch[0]?.text).toBe('Afghanistan');
    expect(dutch.at(-1)?.text).toBe('Zwitserland');
  });
});
