import { describe, expect, it } from 'vitest';
import {
  addAtom,
  atomsFor,
  mixtureAt,
  mixtureDeviate,
  mixtureLogAt,
  mixtureOf,
  spreadGiven,
} from '../../../src/engine/maths/mixture';
import { cumulative, deviate } from '../../../src/engine/maths/normal';
import { pairOf, probabilityOfSum } from '../../../src/engine/maths/pair';
import { exact, ONE } from '../../../src/engine/maths/spread';
import { filledIn, shapeOfSum } from '../../../src/engine/maths/sum-shape';
import { plain, spread } from './amounts';

describe('the shape of a sum', () => {
  it('with a certain amount is the other, moved', () => {
    const [one, other] = [plain(exact(100)), plain(spread(10, 20, 80))];
    const shape = shapeOfSum(one, other, pairOf(one, other, 0));
    for (const [part, dollars] of [
      [0.1, 110],
      [0.5, 120],
      [0.9, 180],
    ] as const) {
      expect(Math.abs(mixtureAt(shape, deviate(part)) / dollars - 1)).toBeLessThan(0.02);
    }
    expect(shape.zero).toBe(0);
  });

  it('with one that may be nothing has a gap', () => {
    const room = atomsFor(1);
    addAtom(room, Math.log(500), 0.6);
    const mixture = mixtureOf(room, ONE);
    const some = { spread: spreadGiven(mixture), mixture, doubts: [] };
    const other = plain(spread(90, 100, 110));
    for (const [first, second] of [
      [some, other],
      [other, some],
    ] as const) {
      const shape = shapeOfSum(first, second, pairOf(first, second, 0));
      // Four times in ten the other alone: its median at 0.2. Else 500 more: its median at 0.7.
      expect(mixtureAt(shape, deviate(0.2))).toBeCloseTo(100, -1);
      expect(mixtureAt(shape, deviate(0.38))).toBeLessThan(130);
      expect(mixtureAt(shape, deviate(0.42))).toBeGreaterThan(560);
      expect(mixtureAt(shape, deviate(0.7)) / 600).toBeCloseTo(1, 2);
    }
  });
});

describe('the shape of a sum, between its points', () => {
  const room = atomsFor(1);
  addAtom(room, Math.log(500), 0.6);
  const mixture = mixtureOf(room, spread(0.7, 1, 1.4));
  const maybe = { spread: spreadGiven(mixture), mixture, doubts: [] };
  const wide = plain(spread(10, 20, 80));
  const even = plain(spread(50, 100, 200));
  const upwards = plain(spread(50, 50, 100));
  const downwards = plain(spread(30, 60, 60));

  it.each([
    ['of two that are wide', wide, even],
    ['of one of which half is certain', upwards, wide],
    ['of one of which half is certain, the other way', wide, downwards],
    ['of two of which half is certain', upwards, downwards],
    ['of one that may be nothing', maybe, even],
    ['of one that may be nothing and one of which half is certain', maybe, upwards],
  ])('%s follows the probability of the sum', (_, one, other) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const pair = pairOf(first, second, 0);
      const shape = shapeOfSum(first, second, pair);
      for (let i = 1; i < 40; i++) {
        const log = mixtureLogAt(shape, deviate(i / 40)) + 1e-3;
        const there = cumulative(mixtureDeviate(shape, log));
        expect(Math.abs(there - probabilityOfSum(log, pair))).toBeLessThan(0.02);
      }
    }
  });
});

describe('values with one put between each two', () => {
  it('go on straight where they are straight', () => {
    expect(filledIn([0, 2, 4, 6])).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(filledIn([3])).toEqual([3]);
  });

  it('lie on the cubic where they are bent', () => {
    // Cubes of 0 to 3: between the second and the third (9·(1+8) − 0 − 27)/16 = 3.375, which is 1.5³.
    expect(filledIn([0, 1, 8, 27])[3]).toBe(3.375);
  });

  it('never leave the two they lie between', () => {
    expect(filledIn([0, 0, 1, 100])[3]).toBe(0);
    expect(filledIn([0, 99, 100, 100])[3]).toBe(100);
  });
});
