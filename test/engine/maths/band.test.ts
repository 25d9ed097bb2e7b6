import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../src/engine/maths/band';
import { logVariance } from '../../../src/engine/maths/product';
import type { Effect } from '../../../src/engine/maths/band';
import { rangeOf, spreadOf } from '../../../src/engine/maths/spread';
import { ranges } from './arbitraries';

const band = spreadOf({ low: 0.4, likely: 0.63, high: 1 })!;
const doubling = spreadOf({ low: 0.8, likely: 1, high: 1.25 })!;

function effect(factor: number, known: number, id = 'niche'): Effect {
  return { id, factor, known, spread: doubling };
}

describe('a band', () => {
  it('stays as it is while nothing is known', () => {
    const { spread } = applyEffects(band, [effect(1, 0)], 0.25, true);
    expect(rangeOf(spread)).toEqual(rangeOf(band));
  });

  it('moves by what is known and gets narrower', () => {
    const { spread, doubts } = applyEffects(band, [effect(1.2, 1)], 0.25, true);
    expect(rangeOf(spread).likely).toBeCloseTo(0.63 * 1.2, 9);
    expect(logVariance(spread)).toBeCloseTo(logVariance(band) - logVariance(doubling), 9);
    expect(doubts).toEqual([]);
  });

  it('keeps the likely value between its ends where asked to', () => {
    const inside = applyEffects(band, [effect(9, 1)], 0.25, true);
    expect(rangeOf(inside.spread).likely).toBeCloseTo(1, 9);
    const below = applyEffects(band, [effect(0.01, 1)], 0.25, true);
    expect(rangeOf(below.spread).likely).toBeCloseTo(0.4, 9);
    // The ends are no limits: they go as far from it as they did.
    expect(rangeOf(below.spread).low).toBeLessThan(0.4);
    expect(rangeOf(inside.spread).high).toBeGreaterThan(1);
    const free = applyEffects(band, [effect(9, 1)], 0.25, false);
    expect(rangeOf(free.spread).likely).toBeCloseTo(5.67, 9);
  });

  it('keeps the part of its variance that nothing explains', () => {
    const wide: Effect = { ...effect(1, 1), spread: spreadOf({ low: 0.1, likely: 1, high: 10 })! };
    const { spread } = applyEffects(band, [wide], 0.25, true);
    expect(logVariance(spread)).toBeCloseTo(0.25 * logVariance(band), 9);
  });

  it('says how much of its width an unknown effect would take away', () => {
    const { doubts } = applyEffects(band, [effect(1, 0, 'a'), effect(1, 0.5, 'b')], 0.25, true);
    expect(doubts.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(logVariance(doubts[0]!.spread)).toBeCloseTo(logVariance(doubling), 9);
    expect(logVariance(doubts[1]!.spread)).toBeCloseTo(logVariance(doubling) / 2, 9);
  });

  it('of one number has no width to lose', () => {
    const point = spreadOf({ low: 2, likely: 2, high: 2 })!;
    const { spread, doubts } = applyEffects(point, [effect(1.2, 1), effect(1, 0)], 0.25, false);
    expect(rangeOf(spread).likely).toBeCloseTo(2.4, 9);
    expect([spread.below, spread.above, doubts]).toEqual([0, 0, []]);
  });

  it('never gets wider by knowing more', () => {
    const knowledge = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(ranges, ranges, knowledge, knowledge, (range, own, a, b) => {
        const spread = spreadOf({
          low: own.low / own.likely,
          likely: 1,
          high: own.high / own.likely,
        })!;
        const width = (known: number) =>
          logVariance(
            applyEffects(spreadOf(range)!, [{ id: 'x', factor: 1, known, spread }], 0.25, true)
              .spread,
          );
        expect(width(Math.max(a, b))).toBeLessThanOrEqual(width(Math.min(a, b)) + 1e-12);
      }),
    );
  });
});
