import { describe, expect, it } from 'vitest';
import { fillIn } from '../../src/words/fill-in';

const english = {
  number: (value: number) => new Intl.NumberFormat('en').format(value),
  plural: new Intl.PluralRules('en'),
};

describe('fillIn', () => {
  it.each([
    ['{a} of {b}', { a: 'one', b: 'two' }, 'one of two'],
    ['{views} views', { views: 1234567 }, '1,234,567 views'],
    ['{videos} {videos:video|videos}', { videos: 1 }, '1 video'],
    ['{videos} {videos:video|videos}', { videos: 1200 }, '1,200 videos'],
    ['“{note}”', { note: '' }, '“”'],
    ['{note}', { note: '{other}', other: 'no' }, '{other}'],
  ])('%s with %o → %s', (text, params, filled) => {
    expect(fillIn(text, params as Record<string, string | number>, english)).toBe(filled);
  });

  it('leaves a name without a value as it is, so that it is noticed', () => {
    expect(fillIn('{views}, {toString}', {}, english)).toBe('{views}, {toString}');
  });

  it('does not guess the form that goes with a number written before', () => {
    expect(fillIn('{n} {n:video|videos}', { n: '1' }, english)).toBe('1 {n:video|videos}');
  });
});
