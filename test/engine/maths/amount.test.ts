import { describe, expect, it } from 'vitest';
import { amountDeviate, amountLogAt, kinkOf } from '../../../src/engine/maths/amount';
import { addAtom, atomsFor, mixtureOf, spreadGiven } from '../../../src/engine/maths/mixture';
import { deviate, Z_END, Z_HIGH } from '../../../src/engine/maths/normal';
import { ONE } from '../../../src/engine/maths/spread';
import { plain, spread } from './amounts';

/** Four times in ten nothing, else 50. */
const room = atomsFor(1);
addAtom(room, Math.log(50), 0.6);
const mixture = mixtureOf(room, ONE);
const maybe = { spread: spreadGiven(mixture), mixture, doubts: [] };
const wide = plain(spread(10, 20, 80));

describe('an amount', () => {
  it('has the quantiles of its spread', () => {
    expect(amountLogAt(wide, -Z_HIGH)).toBeCloseTo(Math.log(10), 9);
    expect(amountLogAt(wide, 0)).toBeCloseTo(Math.log(20), 9);
    expect(amountLogAt(wide, Z_HIGH)).toBeCloseTo(Math.log(80), 9);
    expect(amountDeviate(wide, Math.log(80))).toBeCloseTo(Z_HIGH, 9);
    expect(kinkOf(wide)).toBe(0);
  });

  it('that may be nothing has those of its shape, and leaps where it begins to be something', () => {
    expect(amountLogAt(maybe, deviate(0.39))).toBe(-Infinity);
    expect(amountLogAt(maybe, deviate(0.41))).toBeCloseTo(Math.log(50), 6);
    expect(amountDeviate(maybe, Math.log(1))).toBeCloseTo(deviate(0.4), 9);
    expect(amountDeviate(maybe, Math.log(51))).toBe(Z_END);
    expect(kinkOf(maybe)).toBeCloseTo(deviate(0.4), 9);
  });
});
