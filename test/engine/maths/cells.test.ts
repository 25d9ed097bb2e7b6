import { describe, expect, it } from 'vitest';
import { cellsOf, placeTwo } from '../../../src/engine/maths/cells';
import {
  addAtom,
  atomsFor,
  mixtureAt,
  mixtureOf,
  spreadGiven,
} from '../../../src/engine/maths/mixture';
import { cumulative, density, Z_END } from '../../../src/engine/maths/normal';
import { plain, spread } from './amounts';

/** Mean and variance of the standard normal numbers between two of them, added up over a thousand slices. */
function sliced(from: number, to: number) {
  const width = (to - from) / 1_000;
  let mass = 0;
  let first = 0;
  let second = 0;
  for (let i = 0; i < 1_000; i++) {
    const z = from + (i + 1 / 2) * width;
    mass += density(z);
    first += density(z) * z;
    second += density(z) * z * z;
  }
  const mean = first / mass;
  return { mean, variance: second / mass - mean * mean };
}

describe('the parts of an amount', () => {
  const { edges, weights, deviates } = cellsOf(plain(spread(10, 20, 80)), 0);

  it('lie next to each other, have all probability, and an edge at the median', () => {
    expect(edges[0]).toBe(-Z_END);
    expect(edges.at(-1)).toBe(Z_END);
    expect(edges).toContain(0);
    expect([...edges]).toEqual([...edges].sort((a, b) => a - b));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(weights.length).toBe(edges.length - 1);
  });

  it('are each stood for by two deviates inside them that have their mean and their variance', () => {
    weights.forEach((weight, i) => {
      const from = edges[i]!;
      const to = edges[i + 1]!;
      const [one, other] = [deviates[2 * i]!, deviates[2 * i + 1]!];
      expect(one).toBeGreaterThanOrEqual(from);
      expect(other).toBeLessThanOrEqual(to);
      expect(weight).toBeCloseTo(cumulative(to) - cumulative(from), 9);
      const moments = sliced(from, to);
      expect((one + other) / 2).toBeCloseTo(moments.mean, 3);
      // The variance of two numbers is the square of half of what lies between.
      expect(((other - one) / 2) ** 2).toBeCloseTo(moments.variance, 2);
    });
  });

  it.each([
    [-0.3, 0.1],
    [1, 1.5],
    [-2.5, -2.4],
    [-6, -2.2],
    [0.2, 6],
  ])('of %d to %d alone are stood for by two with their mean and variance', (from, to) => {
    const two = new Float64Array(3);
    expect(placeTwo(two, 1, from, to)).toBeCloseTo(cumulative(to) - cumulative(from), 9);
    expect(two[0]).toBe(0);
    const [, one = 0, other = 0] = two;
    const moments = sliced(from, to);
    expect((one + other) / 2).toBeCloseTo(moments.mean, 2);
    expect(((other - one) / 2) ** 2).toBeCloseTo(moments.variance, 2);
  });

  it('of an amount that may be nothing begin with nothing', () => {
    const room = atomsFor(1);
    addAtom(room, Math.log(50), 0.6);
    const mixture = mixtureOf(room, spread(0.5, 1, 2));
    const parts = cellsOf({ spread: spreadGiven(mixture), mixture, doubts: [] }, 0);
    expect(parts.weights[0]).toBeCloseTo(0.4, 4);
    const amounts = [...parts.deviates].map((z) => mixtureAt(mixture, z));
    expect(amounts[0]).toBe(0);
    expect(amounts[1]).toBe(0);
    expect(amounts[2]).toBeGreaterThan(1);
    expect(parts.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    // The rest is cut at its own median: half of the 0.6 lies on each side.
    expect(parts.edges.some((edge) => Math.abs(cumulative(edge) - 0.7) < 1e-3)).toBe(true);
  });

  it('of the upper half have the mean of its half normal distribution', () => {
    // The density in the middle: 1/√2π.
    const upper = deviates.reduce((sum, z, i) => sum + (z > 0 ? (z * weights[i >> 1]!) / 2 : 0), 0);
    expect(upper).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 4);
  });

  it('of an amount that is all but surely nothing are numbers', () => {
    const mixture = { logs: [0, 1], deviates: [5.9, Z_END], zero: 1 - 2 ** -53 };
    const parts = cellsOf({ spread: spread(1, 2, 3), mixture, doubts: [] }, 0);
    expect(parts.weights).toContain(0);
    expect(parts.deviates.every(Number.isFinite)).toBe(true);
  });
});
