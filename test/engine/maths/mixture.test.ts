import fc from 'fast-check';
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
import { Z_END, Z_HIGH, cumulative, deviate } from '../../../src/engine/maths/normal';
import { ONE, exact, logAt, rangeOf, spreadOf } from '../../../src/engine/maths/spread';
import { ranges } from './arbitraries';

function atoms(...values: [value: number, weight: number][]) {
  const room = atomsFor(10);
  for (const [value, weight] of values) addAtom(room, Math.log(value), weight);
  return room;
}

describe('a mixture', () => {
  it('of one value is the factor, scaled', () => {
    fc.assert(
      fc.property(ranges, fc.double({ min: -2, max: 2, noNaN: true }), (range, z) => {
        const factor = spreadOf(range)!;
        const mixture = mixtureOf(atoms([7, 1]), factor);
        // Between two points of the grid it is straight: off by some hundredths where one side is steep.
        expect(Math.abs(mixtureAt(mixture, z) / (7 * Math.exp(logAt(factor, z))) - 1)).toBeLessThan(
          0.03,
        );
      }),
    );
  });

  it('of one value times one number is that number', () => {
    const mixture = mixtureOf(atoms([7, 1]), exact(3));
    for (const z of [-2, 0, 2]) expect(mixtureAt(mixture, z)).toBeCloseTo(21, 6);
  });

  it('of two values has both, each with its probability', () => {
    const mixture = mixtureOf(
      atoms([1, 0.3], [100, 0.7]),
      spreadOf({ low: 0.99, likely: 1, high: 1.01 })!,
    );
    expect(mixtureAt(mixture, deviate(0.1))).toBeLessThan(1.5);
    expect(mixtureAt(mixture, deviate(0.25))).toBeLessThan(1.5);
    expect(mixtureAt(mixture, deviate(0.35))).toBeGreaterThan(80);
    expect(mixtureAt(mixture, deviate(0.9))).toBeGreaterThan(80);
  });

  it('of numbers known exactly has half of each at or under it', () => {
    const mixture = mixtureOf(atoms([1, 0.3], [100, 0.7]), ONE);
    const atMost = (value: number) => cumulative(mixtureDeviate(mixture, Math.log(value)));
    expect(atMost(1)).toBeCloseTo(0.15, 3);
    expect(atMost(10)).toBeCloseTo(0.3, 3);
    expect(atMost(99.999)).toBeCloseTo(0.65, 3);
    expect(atMost(110)).toBeGreaterThan(0.9);
  });

  it('is the same in whatever order its values come', () => {
    const factor = spreadOf({ low: 0.5, likely: 1, high: 2 })!;
    const rising = mixtureOf(atoms([2, 0.25], [9, 0.5], [40, 0.25]), factor);
    expect(mixtureOf(atoms([40, 0.25], [9, 0.5], [2, 0.25]), factor)).toEqual(rising);
  });

  it('knows nothing of the one that was made before', () => {
    const narrow = () =>
      mixtureOf(atoms([2, 0.5], [3, 0.5]), spreadOf({ low: 0.2, likely: 1, high: 5 })!);
    const before = narrow();
    const many = atomsFor(100);
    for (let i = 0; i < 100; i++) addAtom(many, i / 10, 1 / 100);
    mixtureOf(many, ONE);
    expect(narrow()).toEqual(before);
  });

  it('given that it is not nothing is the factor, scaled', () => {
    const factor = { low: 0.5, likely: 1, high: 2 };
    const mixture = mixtureOf(atoms([50, 0.6]), spreadOf(factor)!);
    const { low, likely, high } = rangeOf(spreadGiven(mixture));
    expect(low / 25).toBeCloseTo(1, 1);
    expect(likely / 50).toBeCloseTo(1, 1);
    expect(high / 100).toBeCloseTo(1, 1);
    // Where it begins to be something it is still nothing.
    expect(mixtureAt(mixture, deviate(mixture.zero))).toBe(0);
  });

  it('is nothing with the probability that its values leave', () => {
    const mixture = mixtureOf(atoms([50, 0.6]), ONE);
    expect(mixture.zero).toBeCloseTo(0.4, 12);
    expect(mixtureAt(mixture, deviate(0.39))).toBe(0);
    expect(mixtureAt(mixture, deviate(0.41))).toBeCloseTo(50, 6);
    expect(mixtureDeviate(mixture, Math.log(1))).toBeCloseTo(deviate(0.4), 9);
    expect(mixtureDeviate(mixture, Math.log(51))).toBe(Z_END);
    expect(rangeOf(spreadGiven(mixture)).likely).toBeCloseTo(50, 6);
  });

  it('without a value is nothing', () => {
    const none = mixtureOf(atoms(), ONE);
    expect(none).toEqual({ logs: [], deviates: [], zero: 1 });
    expect(mixtureAt(none, 3)).toBe(0);
    expect(mixtureDeviate(none, 3)).toBe(Z_END);
    expect(mixtureDeviate(none, -3)).toBe(Z_END);
    expect(mixtureOf(atoms([0, 1], [5, 0]), ONE).zero).toBe(1);
    // A value that never comes leaves no trace.
    expect(mixtureOf(atoms([7, 1], [1e9, 0]), ONE)).toEqual(mixtureOf(atoms([7, 1]), ONE));
  });

  it('knows the deviate of each of its quantiles', () => {
    const mixture = mixtureOf(
      atoms([2, 0.2], [9, 0.5], [40, 0.2]),
      spreadOf({ low: 0.4, likely: 1, high: 2 })!,
    );
    fc.assert(
      fc.property(fc.double({ min: -1, max: 2, noNaN: true }), (z) => {
        fc.pre(z > deviate(mixture.zero));
        expect(mixtureDeviate(mixture, Math.log(mixtureAt(mixture, z)))).toBeCloseTo(z, 5);
      }),
    );
  });

  it('ends where its grid does', () => {
    const mixture = mixtureOf(atoms([2, 1]), spreadOf({ low: 0.5, likely: 1, high: 2 })!);
    expect(mixtureDeviate(mixture, -50)).toBe(-Z_END);
    expect(mixtureDeviate(mixture, 50)).toBe(Z_END);
    expect(mixtureLogAt(mixture, -9)).toBe(mixture.logs[0]);
    expect(mixtureLogAt(mixture, 9)).toBe(mixture.logs.at(-1));
    expect(mixtureAt(mixture, 9)).toBeGreaterThan(mixtureAt(mixture, Z_HIGH));
    expect(mixtureDeviate(mixture, mixture.logs.at(-1)!)).toBe(Z_END);
    expect(mixtureDeviate(mixture, mixture.logs[0]!)).toBe(mixture.deviates[0]);
  });

  it('never falls', () => {
    const z = fc.double({ min: -5, max: 5, noNaN: true });
    const mixture = mixtureOf(
      atoms([1, 0.1], [3, 0.4], [800, 0.3]),
      spreadOf({ low: 0.3, likely: 1, high: 5 })!,
    );
    fc.assert(
      fc.property(z, z, (a, b) => {
        expect(mixtureAt(mixture, Math.min(a, b))).toBeLessThanOrEqual(
          mixtureAt(mixture, Math.max(a, b)),
        );
      }),
    );
  });

  it('is emptied and filled again', () => {
    const room = atoms([1, 0.5], [9, 0.25], [3, 0.25]);
    room.count = 0;
    addAtom(room, Math.log(4), 1);
    expect(mixtureAt(mixtureOf(room, ONE), 0)).toBeCloseTo(4, 6);
  });
});
