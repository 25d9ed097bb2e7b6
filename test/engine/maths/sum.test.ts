import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAtom, atomsFor, mixtureOf, spreadGiven } from '../../../src/engine/maths/mixture';
import { ONE, exact, spreadOf } from '../../../src/engine/maths/spread';
import { sumOf } from '../../../src/engine/maths/sum';
import { plain, spread } from './amounts';
import { ranges } from './arbitraries';

describe('a sum', () => {
  it('of nothing is nothing, of one amount is that amount', () => {
    expect(sumOf([])).toEqual({ low: 0, likely: 0, high: 0 });
    expect(sumOf([plain(spread(10, 20, 80))])).toEqual({ low: 10, likely: 20, high: 80 });
    const room = atomsFor(1);
    addAtom(room, Math.log(5), 0.6);
    const mixture = mixtureOf(room, ONE);
    expect(sumOf([{ spread: spreadGiven(mixture), mixture, doubts: [] }])).toEqual({
      low: 0,
      likely: 5,
      high: 5,
    });
  });

  it('of a certain amount and another is the other, moved', () => {
    const { low, likely, high } = sumOf([plain(exact(100)), plain(spread(10, 20, 80))]);
    expect(low / 110).toBeCloseTo(1, 2);
    expect(likely / 120).toBeCloseTo(1, 2);
    expect(high / 180).toBeCloseTo(1, 2);
  });

  it('of one that is certain twice over is certain', () => {
    const { low, high } = sumOf([plain(exact(100)), plain(exact(50))]);
    expect(low / 150).toBeCloseTo(1, 1);
    expect(high / 150).toBeCloseTo(1, 1);
  });

  it('with an amount that may be nothing has the other as its least', () => {
    const room = atomsFor(1);
    addAtom(room, Math.log(50), 0.6);
    const mixture = mixtureOf(room, ONE);
    const some = { spread: spreadGiven(mixture), mixture, doubts: [] };
    for (const amounts of [
      [some, plain(exact(100))],
      [plain(exact(100)), some],
    ]) {
      // Four times in ten 100, else 150.
      const { low, likely, high } = sumOf(amounts);
      expect(low).toBeCloseTo(100, 0);
      expect(likely).toBeCloseTo(150, 0);
      expect(high).toBeCloseTo(150, 0);
    }
  });

  it('is more than the larger amount and than both low ends', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const { low, high } = sumOf([plain(spreadOf(a)!), plain(spreadOf(b)!)]);
        expect(high).toBeGreaterThan(Math.max(a.high, b.high) * 0.97);
        expect(low).toBeGreaterThan((a.low + b.low) * 0.97);
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(ranges, ranges, ranges, (a, b, c) => {
        const there = sumOf([a, b, c].map((range) => plain(spreadOf(range)!)));
        const back = sumOf([c, a, b].map((range) => plain(spreadOf(range)!)));
        expect(Math.abs(back.likely / there.likely - 1)).toBeLessThan(0.02);
        expect(Math.abs(back.high / there.high - 1)).toBeLessThan(0.02);
      }),
    );
  });

  it('of amounts that hang together is wider', () => {
    const doubt = { id: 'region', spread: spread(0.4, 1, 2.5) };
    const own = spread(40, 100, 250);
    const apart = sumOf([plain(own), plain(own)]);
    const together = sumOf([plain(own, doubt), plain(own, doubt)]);
    expect(together.high - together.low).toBeGreaterThan(1.2 * (apart.high - apart.low));
    expect(together.high).toBeLessThan(500);
  });

  it('keeps what its parts hang on when a third is added', () => {
    const doubt = { id: 'region', spread: spread(0.4, 1, 2.5) };
    const own = spread(40, 100, 250);
    const apart = sumOf([plain(own), plain(own), plain(own, doubt)]);
    const together = sumOf([plain(own, doubt), plain(own, doubt), plain(own, doubt)]);
    expect(together.high - together.low).toBeGreaterThan(1.3 * (apart.high - apart.low));
  });
});
