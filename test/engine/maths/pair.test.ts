import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount } from '../../../src/engine/maths/amount';
import { addAtom, atomsFor, mixtureOf, spreadGiven } from '../../../src/engine/maths/mixture';
import { cumulative } from '../../../src/engine/maths/normal';
import { pairOf, probabilityOfSum } from '../../../src/engine/maths/pair';
import { deviateAt, exact, ONE, spreadOf } from '../../../src/engine/maths/spread';
import { plain, spread } from './amounts';
import { ranges } from './arbitraries';

const atMost = (sum: number, one: Amount, other: Amount, correlation = 0) =>
  probabilityOfSum(Math.log(sum), pairOf(one, other, correlation));

describe('the probability that a sum is at most so much', () => {
  const wide = spread(10, 20, 80);

  it('with a certain amount is that the other is at most the rest', () => {
    for (const sum of [111, 115, 120, 150, 180, 300]) {
      const rest = cumulative(deviateAt(wide, Math.log(sum - 100)));
      expect(atMost(sum, plain(exact(100)), plain(wide))).toBeCloseTo(rest, 4);
      expect(atMost(sum, plain(wide), plain(exact(100)))).toBeCloseTo(rest, 4);
    }
  });

  it('is 0 under what is certain, and leaps to 1 where both are', () => {
    expect(atMost(99, plain(exact(100)), plain(wide))).toBe(0);
    expect(atMost(149, plain(exact(100)), plain(exact(50)))).toBe(0);
    expect(atMost(151, plain(exact(100)), plain(exact(50)))).toBeCloseTo(1, 9);
  });

  it('with an amount that may be nothing is at least that it is nothing', () => {
    const room = atomsFor(1);
    addAtom(room, Math.log(50), 0.6);
    const mixture = mixtureOf(room, ONE);
    const some = { spread: spreadGiven(mixture), mixture, doubts: [] };
    for (const [sum, probability] of [
      [99, 0],
      [101, 0.4],
      [149, 0.4],
      [151, 1],
    ] as const) {
      expect(atMost(sum, some, plain(exact(100)))).toBeCloseTo(probability, 3);
      expect(atMost(sum, plain(exact(100)), some)).toBeCloseTo(probability, 3);
    }
  });

  it('is nearly all far over both, however closely they hang together', () => {
    const room = atomsFor(1);
    addAtom(room, Math.log(50), 0.6);
    const mixture = mixtureOf(room, spread(0.5, 1, 2));
    const some = { spread: spreadGiven(mixture), mixture, doubts: [] };
    for (const correlation of [0, 0.5, 0.9, 0.99]) {
      for (const one of [plain(wide), some]) {
        expect(atMost(1e9, one, plain(wide), correlation)).toBeCloseTo(1, 6);
        expect(atMost(1e9, plain(wide), one, correlation)).toBeCloseTo(1, 6);
      }
    }
  });

  it('of two that are nearly one is that the one is at most its part', () => {
    // Both move alike: their sum is at most 7/2 of the one's share where the one is at most that.
    const other = spread(25, 50, 200);
    for (const sum of [20, 35, 50, 70, 150, 280, 600, 900]) {
      const alone = cumulative(deviateAt(wide, Math.log((sum * 2) / 7)));
      expect(Math.abs(atMost(sum, plain(wide), plain(other), 0.99) - alone)).toBeLessThan(0.01);
    }
  });

  it('with an amount that may be nothing, and another that is wide, is that of either case', () => {
    const room = atomsFor(1);
    addAtom(room, Math.log(50), 0.6);
    const mixture = mixtureOf(room, ONE);
    const some = { spread: spreadGiven(mixture), mixture, doubts: [] };
    const alone = (dollars: number) =>
      dollars > 0 ? cumulative(deviateAt(wide, Math.log(dollars))) : 0;
    for (const sum of [20, 49, 58, 65, 71, 90, 140, 200]) {
      const either = 0.4 * alone(sum) + 0.6 * alone(sum - 50);
      expect([sum, atMost(sum, some, plain(wide))]).toEqual([sum, expect.closeTo(either, 2)]);
      expect([sum, atMost(sum, plain(wide), some)]).toEqual([sum, expect.closeTo(either, 2)]);
    }
  });

  it('lies between that both are at most the half and that both are at most the whole', () => {
    const factor = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(ranges, ranges, factor, (a, b, f) => {
        const [one, other] = [spreadOf(a)!, spreadOf(b)!];
        const sum = (a.likely + b.likely) * f;
        const both = (dollars: number) =>
          cumulative(deviateAt(one, Math.log(dollars))) *
          cumulative(deviateAt(other, Math.log(dollars)));
        const answer = atMost(sum, plain(one), plain(other));
        expect(answer).toBeGreaterThan(both(sum / 2) - 0.01);
        expect(answer).toBeLessThan(both(sum) + 0.01);
      }),
    );
  });

  it('of two that are alike and hang together is that each is at most the half', () => {
    for (const half of [12, 20, 45]) {
      const each = cumulative(deviateAt(wide, Math.log(half)));
      expect(Math.abs(atMost(2 * half, plain(wide), plain(wide), 0.99) - each)).toBeLessThan(0.03);
    }
  });

  it('moves away from the middle as they hang together more', () => {
    const even = spread(50, 100, 200);
    const low = [0, 0.3, 0.6, 0.9].map((rho) => atMost(120, plain(even), plain(even), rho));
    expect(low).toEqual([...low].sort((a, b) => a - b));
    const high = [0, 0.3, 0.6, 0.9].map((rho) => atMost(400, plain(even), plain(even), rho));
    expect(high).toEqual([...high].sort((a, b) => b - a));
  });
});
