import { describe, expect, it } from 'vitest';
import { correlationOf, linkOf } from '../../../src/engine/maths/correlation';
import type { Amount } from '../../../src/engine/maths/amount';
import { exact, rangeOf } from '../../../src/engine/maths/spread';
import { plain, spread } from './amounts';

const between = (one: Amount, other: Amount, known?: string) =>
  correlationOf(linkOf(one, other), known);

describe('a correlation', () => {
  const doubt = (id: string, low = 0.5) => ({ id, spread: spread(low, 1, 1 / low) });
  const wide = spread(0.1, 1, 10);

  it('is the part of the variance that two amounts share', () => {
    // ln²2 of ln²10.
    const shared = (Math.log(2) / Math.log(10)) ** 2;
    expect(between(plain(wide, doubt('a')), plain(wide, doubt('a')))).toBeCloseTo(shared, 9);
    expect(
      between(plain(wide, doubt('a'), doubt('b')), plain(wide, doubt('b'), doubt('a'))),
    ).toBeCloseTo(2 * shared, 9);
    expect(between(plain(wide, doubt('a')), plain(wide, doubt('b')))).toBe(0);
    expect(between(plain(wide, doubt('a')), plain(wide, doubt('a')), 'a')).toBe(0);
    expect(
      between(plain(wide, doubt('a'), doubt('b')), plain(wide, doubt('a'), doubt('b')), 'a'),
    ).toBeCloseTo(shared, 9);
  });

  it('is of numbers that are the same, not of numbers that have one name', () => {
    const sales = (draw: string) => ({ ...doubt('sales'), draw });
    const shared = (Math.log(2) / Math.log(10)) ** 2;
    const affiliate = plain(wide, sales('clicks'), sales('basket'));
    expect(between(affiliate, plain(wide, sales('shop clicks'), sales('shop basket')))).toBe(0);
    // Clicks with clicks and the basket with the basket, not each with the other.
    expect(between(affiliate, affiliate)).toBeCloseTo(2 * shared, 9);
    expect(between(affiliate, plain(wide, sales('basket')))).toBeCloseTo(shared, 9);
    expect(between(affiliate, affiliate, 'sales')).toBe(0);
    // One that says nothing else is the number of its name.
    expect(between(plain(wide, doubt('clicks')), affiliate)).toBeCloseTo(shared, 9);
  });

  it('is never quite 1, and 0 where nothing is uncertain', () => {
    expect(between(plain(wide, doubt('a', 0.1)), plain(wide, doubt('a', 0.1)))).toBe(0.99);
    expect(between(plain(exact(5), doubt('a')), plain(wide, doubt('a')))).toBe(0);
    expect(rangeOf(wide).high).toBeCloseTo(10, 9);
  });
});
