import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  formatKnownMoney,
  formatMoney,
  formatMoneyRange,
  roundForDisplay,
  joinRange,
} from '../../src/counts/money';

const dollars = { locale: 'en-US', currency: 'USD', perUsd: 1 };
const euros = { locale: 'nl-NL', currency: 'EUR', perUsd: 0.5 };
const germanEuros = { locale: 'de-DE', currency: 'EUR', perUsd: 1 };
const under = (one: string) => `under ${one}`;
/** Intl separates with non-breaking spaces of several kinds; the tests read like people do. */
const plain = (text: string) => text.replaceAll('\u2060', '').replace(/\s/gu, ' ');

describe('roundForDisplay', () => {
  it.each([
    [0, 0],
    [0.4, 0],
    [7.6, 8],
    [9.6, 10],
    [12.4, 12],
    [312, 310],
    [895, 900],
    [1249, 1200],
    [999.6, 1000],
    [123456, 120000],
  ])('shows %d as %d', (amount, shown) => {
    expect(roundForDisplay(amount)).toBe(shown);
  });
});

describe('formatKnownMoney', () => {
  it.each([
    [dollars, 5_180, '$5,180'],
    [euros, 5_180, '€ 2.590'],
    [dollars, 12_345.6, '$12,346'],
    [dollars, 0, '$0'],
  ])('in %o writes %d dollars in full as %s', (style, usd, text) => {
    expect(plain(formatKnownMoney(usd, style))).toBe(text);
  });
});

describe('formatMoney', () => {
  it.each([
    [0, '$0'],
    [0.3, 'under $1'],
    [1, '$1'],
    [312, '$310'],
    [9_900, '$9,900'],
    [10_000, '$10K'],
    [12_400, '$12K'],
    [1_234_000, '$1.2M'],
  ])('writes %d dollars as %s', (usd, text) => {
    expect(plain(formatMoney(usd, dollars, under))).toBe(text);
  });

  it("writes the user's own currency", () => {
    expect(plain(formatMoney(620, euros, under))).toBe('€ 310');
    expect(plain(formatMoney(1.9, euros, under))).toBe('under € 1');
  });

  it('makes one format for many amounts, because making them is slow', () => {
    let made = 0;
    class CountedFormat extends Intl.NumberFormat {
      constructor(locale?: string, options?: Intl.NumberFormatOptions) {
        super(locale, options);
        made += 1;
      }
    }
    vi.stubGlobal('Intl', { NumberFormat: CountedFormat });
    const swiss = { locale: 'de-CH', currency: 'CHF', perUsd: 1 };
    const amounts = [312, 889, 12, 4].map((usd) => plain(formatMoney(usd, swiss, under)));
    vi.unstubAllGlobals();
    expect(amounts).toEqual(['CHF 310', 'CHF 890', 'CHF 12', 'CHF 4']);
    expect(made).toBe(1);
  });
});

describe('formatMoneyRange', () => {
  it('has no space at which a line may break', () => {
    for (const style of [dollars, euros, germanEuros]) {
      expect(formatMoneyRange({ low: 312, high: 889 }, style, under)).not.toContain(' ');
    }
  });

  it.each([
    [{ low: 312, high: 889 }, '$310 – 890'],
    [{ low: 0, high: 0 }, '$0'],
    [{ low: 0.1, high: 0.7 }, 'under $1'],
    [{ low: 0, high: 1 }, '$0 – 1'],
    [{ low: 0.2, high: 12.4 }, '$0 – 12'],
    [{ low: 4.8, high: 5.3 }, '$5'],
    [{ low: 9_800, high: 34_000 }, '$9,800 – 34K'],
  ])('writes %o with one sign', (range, text) => {
    expect(plain(formatMoneyRange(range, dollars, under))).toBe(text);
  });

  it('puts the sign where the language has it', () => {
    expect(plain(formatMoneyRange({ low: 312, high: 889 }, germanEuros, under))).toBe(
      '310 – 890 €',
    );
    expect(plain(formatMoneyRange({ low: 620, high: 1780 }, euros, under))).toBe('€ 310 – 890');
  });

  it('keeps the spaces that do not belong to the sign', () => {
    const millions = { low: 1_200_000, high: 3_400_000 };
    expect(plain(formatMoneyRange(millions, germanEuros, under))).toBe('1,2 Mio. – 3,4 Mio. €');
  });

  it('never shows more than one sign, nor an end above the other', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const range = { low: Math.min(a, b), high: Math.max(a, b) };
        expect(formatMoneyRange(range, dollars, under).split('$')).toHaveLength(2);
        expect(roundForDisplay(range.low)).toBeLessThanOrEqual(roundForDisplay(range.high));
      }),
    );
  });
});

it.each([
  ['en', '30\u00a0–\u2060\u00a060%'],
  ['tr', '%30\u00a0–\u2060\u00a060'],
])('a range of shares has one percent sign where %s has it', (locale, text) => {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  expect(joinRange(percent.formatToParts(0.3), percent.formatToParts(0.6))).toBe(text);
});
