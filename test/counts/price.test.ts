import { describe, expect, it } from 'vitest';
import { formatPriceRange } from '../../src/counts/price';

const dollars = { locale: 'en-US', currency: 'USD', perUsd: 1 };
const euros = { locale: 'de-DE', currency: 'EUR', perUsd: 0.5 };
const yen = { locale: 'ja-JP', currency: 'JPY', perUsd: 150 };
/** Intl separates with non-breaking spaces of several kinds; the tests read like people do. */
const plain = (text: string) => text.replaceAll('\u2060', '').replace(/\s/gu, ' ');

describe('a range of prices', () => {
  it.each([
    [dollars, 0.4, 1, '$0.40 – 1.00'],
    [dollars, 0.005, 0.01, '$0.005 – 0.01'],
    [dollars, 0.0106, 0.0141, '$0.011 – 0.014'],
    [dollars, 5, 5, '$5.00'],
    [dollars, 0, 0.02, '$0 – 0.02'],
    [dollars, 10, 20, '$10 – 20'],
    [dollars, 12.4, 950, '$12 – 950'],
    [dollars, 1_200, 25_000, '$1,200 – 25K'],
    [euros, 0.4, 1, '0,20 – 0,50 €'],
    [yen, 0.4, 1, '¥60 – 150'],
  ])('in %o from %d to %d is written %s', (style, low, high, text) => {
    expect(plain(formatPriceRange({ low, high }, style)).replace('￥', '¥')).toBe(text);
  });
});

it('a price has the separators that the user chose', () => {
  const style = { ...dollars, separators: { group: '.', decimal: ',' } };
  expect(formatPriceRange({ low: 0.4, high: 1 }, style)).toBe('$0,40\u00a0–\u2060\u00a01,00');
});
