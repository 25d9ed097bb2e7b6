import { describe, expect, it } from 'vitest';
import { isInOrder, isOneNumber, isWithin, rateEditSchema, valueOn } from '../../src/rates/rate';

const of = (low: number, likely: number, high: number) => ({ low, likely, high });

describe('isInOrder', () => {
  it.each([
    [of(1, 2, 3), true],
    [of(1, 1, 1), true],
    [of(2, 1, 3), false],
    [of(1, 3, 2), false],
    [of(3, 2, 1), false],
  ])('%o is %s', (value, expected) => {
    expect(isInOrder(value)).toBe(expected);
  });
});

describe('isOneNumber', () => {
  it.each([
    [of(2, 2, 2), true],
    [of(1, 2, 2), false],
    [of(2, 2, 3), false],
  ])('%o is %s', (value, expected) => {
    expect(isOneNumber(value)).toBe(expected);
  });
});

describe('isWithin', () => {
  it.each([
    [of(0, 5, 10), true],
    [of(-0.1, 5, 10), false],
    [of(0, 5, 10.1), false],
  ])('%o is %s for 0 to 10', (value, expected) => {
    expect(isWithin(value, { min: 0, max: 10 })).toBe(expected);
  });
});

describe('valueOn', () => {
  it('takes the observed value on the observed card only', () => {
    expect(valueOn('article', { article: 'a', observed: 'o' })).toBe('a');
    expect(valueOn('observed', { article: 'a', observed: 'o' })).toBe('o');
    expect(valueOn('observed', { article: 'a' })).toBe('a');
  });
});

describe('rateEditSchema', () => {
  it.each([NaN, Infinity, '3', null, undefined])('asks for a number instead of %s', (likely) => {
    const parsed = rateEditSchema.safeParse({ low: 1, likely, high: 5 });
    expect(parsed.error?.issues).toMatchObject([
      { path: ['likely'], message: 'A number is needed here' },
    ]);
  });
});
