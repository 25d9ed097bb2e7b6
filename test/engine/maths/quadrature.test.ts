import { describe, expect, it } from 'vitest';
import { gaussLegendre } from '../../../src/engine/maths/quadrature';

describe('the Gauss–Legendre rule', () => {
  // M. Abramowitz, I. Stegun, "Handbook of Mathematical Functions", table 25.4.
  it('of two and three points is the known one', () => {
    const two = gaussLegendre(2);
    expect(two.points[0]).toBeCloseTo(-Math.sqrt(1 / 3), 12);
    expect(two.weights[0]).toBeCloseTo(1, 12);
    const three = gaussLegendre(3);
    expect(three.points[1]).toBeCloseTo(0, 12);
    expect(three.points[2]).toBeCloseTo(Math.sqrt(3 / 5), 12);
    expect(three.weights[1]).toBeCloseTo(8 / 9, 12);
    expect(three.weights[2]).toBeCloseTo(5 / 9, 12);
  });

  it.each([4, 8, 11])(
    'of %i points is exact for polynomials of twice that degree less one',
    (count) => {
      const { points, weights } = gaussLegendre(count);
      for (let power = 0; power < 2 * count; power++) {
        const sum = points.reduce((all, x, i) => all + weights[i]! * x ** power, 0);
        expect(sum).toBeCloseTo(power % 2 === 0 ? 2 / (power + 1) : 0, 12);
      }
    },
  );
});
