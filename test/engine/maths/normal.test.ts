import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cumulative,
  density,
  deviate,
  latticeOf,
  Z_END,
  Z_HIGH,
} from '../../../src/engine/maths/normal';

describe('the normal distribution', () => {
  // Published tables of the standard normal distribution.
  it.each([
    [0, 0.5],
    [1, 0.841345],
    [-1, 0.158655],
    [1.959964, 0.975],
    [2.575829, 0.995],
    [-3, 0.00135],
  ])('has at most %f with probability %f', (z, probability) => {
    expect(cumulative(z)).toBeCloseTo(probability, 5);
    expect(deviate(probability)).toBeCloseTo(z, 2);
  });

  it('has a tenth of its mass above Z_HIGH', () => {
    expect(cumulative(Z_HIGH)).toBeCloseTo(0.9, 5);
  });

  it('has its highest density, 1/√2π, in the middle', () => {
    expect(density(0)).toBeCloseTo(0.398942, 6);
    expect(density(1)).toBeCloseTo(0.241971, 6);
    expect(density(-1)).toBe(density(1));
  });

  it('ends where nothing is left', () => {
    expect([cumulative(-7), cumulative(-Infinity), cumulative(7), cumulative(Infinity)]).toEqual([
      0, 0, 1, 1,
    ]);
    expect([deviate(0), deviate(-1), deviate(1), deviate(2)]).toEqual([
      -Z_END,
      -Z_END,
      Z_END,
      Z_END,
    ]);
  });

  it('has an inverse that brings back where it came from', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (z) => {
        expect(deviate(cumulative(z))).toBeCloseTo(z, 8);
      }),
    );
  });

  it('never falls', () => {
    const reals = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(reals, reals, (a, b) => {
        expect(cumulative(Math.min(a, b))).toBeLessThanOrEqual(cumulative(Math.max(a, b)));
      }),
    );
  });
});

describe('a lattice', () => {
  const { deviates, weights } = latticeOf(4, 1 / 2);
  const mean = (of: (z: number) => number) =>
    deviates.reduce((sum, z, i) => sum + of(z) * weights[i]!, 0);

  it('lies evenly on both sides of 0 and never on it', () => {
    expect([...deviates]).toEqual([...deviates].map((z) => -z).reverse());
    expect(deviates).toHaveLength(16);
    expect(deviates[0]).toBe(-3.75);
  });

  it('stands for the whole distribution: its moments are those of a standard normal number', () => {
    expect(mean(() => 1)).toBeCloseTo(1, 12);
    expect(mean((z) => z * z)).toBeCloseTo(1, 2);
    expect(mean((z) => z ** 4)).toBeCloseTo(3, 1);
    // E[e^z] = e^(1/2)
    expect(mean(Math.exp)).toBeCloseTo(Math.exp(0.5), 2);
  });
});
