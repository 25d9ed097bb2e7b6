import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Z_END, Z_HIGH, cumulative, density } from '../../../src/engine/maths/normal';
import { multiplyBy, noCumulants } from '../../../src/engine/maths/product';
import { thresholded, thresholdedAt } from '../../../src/engine/maths/truncated';
import type { Thresholded } from '../../../src/engine/maths/truncated';

/** The quantile at the probability of a standard normal number to be at most `z`. */
const quantile = (number: Thresholded, z: number) => thresholdedAt(number, cumulative(z));

describe('a number that only counts over a threshold', () => {
  it('stands for nothing with the probability to be under it', () => {
    const half = thresholded(0, 0.5);
    expect(half.missed).toBeCloseTo(0.5, 12);
    expect(quantile(half, -Z_HIGH)).toBe(-Infinity);
    expect(quantile(half, -0.01)).toBe(-Infinity);
    expect(quantile(half, 0.1)).toBeGreaterThan(-Infinity);
    expect(quantile(thresholded(Z_END, 0.5), 3)).toBe(-Infinity);
    expect(quantile(thresholded(Infinity, 0.5), 3)).toBe(-Infinity);
  });

  it('that has nothing to do with the threshold is as it was, given that it counts', () => {
    // Over half of the probability: its median is the quantile at 75%.
    const free = thresholded(0, 0);
    expect(quantile(free, 0.6744897)).toBeCloseTo(0, 4);
  });

  it('far over the threshold is as it was', () => {
    const far = thresholded(-4.9, 0.7);
    for (const z of [-Z_HIGH, 0, Z_HIGH]) expect(quantile(far, z)).toBeCloseTo(z, 3);
  });

  it('never falls as the threshold does, nor along its quantiles', () => {
    const z = fc.double({ min: -1.5, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(z, z, fc.double({ min: 0, max: 0.8, noNaN: true }), (a, b, correlation) => {
        const number = thresholded(-0.5, correlation);
        const low = quantile(number, Math.min(a, b));
        expect(low).toBeLessThanOrEqual(quantile(number, Math.max(a, b)));
        const under = cumulative(Math.max(a, b));
        expect(thresholded(Math.max(a, b), correlation).missed).toBeCloseTo(under, 12);
      }),
    );
  });

  it.each([
    [-1, 1],
    [0, 1],
    [0.5, 1],
    [0, 0.5],
    [1.5, 0.7],
  ])('over %d, correlated by %d, has the moments of a truncated normal number', (from, rho) => {
    // Added up over the normal density above the threshold, in steps of a thousandth.
    const points = Array.from({ length: 8_000 }, (_, i) => from + (i + 0.5) / 1_000);
    const all = points.reduce((sum, z) => sum + density(z), 0);
    const mean = (of: (z: number) => number) =>
      points.reduce((sum, z) => sum + of(z) * density(z), 0) / all;
    const middle = mean((z) => z);
    const variance = mean((z) => (z - middle) ** 2);
    const third = mean((z) => (z - middle) ** 3);
    // Of rho times that number, and a normal one for the rest.
    const { given } = thresholded(from, rho);
    const found = multiplyBy(noCumulants(), given);
    expect(found.mean).toBeCloseTo(rho * middle, 3);
    expect(found.variance).toBeCloseTo(1 - rho ** 2 + rho ** 2 * variance, 3);
    expect(found.third).toBeCloseTo(rho ** 3 * third, 3);
  });
});
