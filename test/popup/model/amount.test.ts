import { describe, expect, it } from 'vitest';
import { unitSchema } from '../../../src/rates/unit';
import { twoDigits, writeFigure } from '../../../src/popup/model/amount';
import { english } from '../../words/english';

const plain = (text: string) => text.replaceAll('\u2060', '').replace(/\s/gu, ' ');
const figure = (unit: string, low: number, high = low) =>
  plain(writeFigure({ unit, value: { low, likely: (low + high) / 2, high } }, english));

describe('a figure with its unit', () => {
  it.each([
    ['usd', 310, 890, '$310 – 890'],
    ['usd', 0.05, 3.75, '$0.05 – 3.75'],
    ['usd', 4.99, 5.99, '$4.99 – 5.99'],
    ['usd', 0, 0, '$0'],
    ['usd', 0, 0.0014, 'under $0.0014'],
    ['usd', 0.0002, 0.0067, '$0.0002 – 0.0067'],
    ['usd', 0, 87, '$0 – 87'],
    ['usd-per-1000-qualified-views', 0.4, 1, '$0.40 – 1.00'],
    ['share', 0.3, 0.6, '30 – 60%'],
    ['factor', 0.8, 1.25, '× 0.8 – 1.3'],
    ['factor', 1.5, 1.5, '× 1.5'],
    ['views', 111_277, 111_277, '111,277 views'],
    ['views', 1, 1, '1 view'],
    ['views', 810_400, 2_100_000, '810,000 – 2,100,000 views'],
    ['hours', 1.256, 1.256, '1.3 hours'],
    ['seconds', 60, 60, '60 s'],
    ['deals-per-month', 0.1, 2, '0.1 – 2 a month'],
  ])('in %s from %d to %d is written %s', (unit, low, high, text) => {
    expect(figure(unit, low, high)).toBe(text);
  });

  it('that is not known is a dash', () => {
    expect(writeFigure({ unit: 'usd', value: null }, english)).toBe('–');
  });

  it.each(unitSchema.options)('in %s has words, for one number and for a range', (unit) => {
    expect(figure(unit, 2)).toMatch(/2/);
    expect(figure(unit, 2, 3)).toMatch(/2.*3/);
  });
});

it.each([
  [1234, 1200],
  [0.0456, 0.046],
  [7, 7],
  [0, 0],
])('%d in two digits is %d', (value, short) => {
  expect(twoDigits(value)).toBe(short);
});
