/** Points between -1 and 1 and the weight of each in a sum that stands for an integral. */
export interface Rule {
  readonly points: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Returns the Gauss–Legendre rule of so many points: exact for polynomials of twice that degree. The
 * points are the zeros of the Legendre polynomial, by Newton's rule from Tricomi's first guess
 * (W. H. Press et al., "Numerical Recipes", 4.5).
 */
export function gaussLegendre(count: number): Rule {
  const points: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < count; i++) {
    let x = -Math.cos((Math.PI * (i + 3 / 4)) / (count + 1 / 2));
    let slope = 1;
    for (let step = 0; step < 10; step++) {
      const value = legendre(count, x);
      slope = value.slope;
      x -= value.at / slope;
    }
    points.push(x);
    weights.push(2 / ((1 - x * x) * slope * slope));
  }
  return { points, weights };
}

/** Returns the Legendre polynomial of `degree` at `x` and its derivative, by the three-term recurrence. */
function legendre(degree: number, x: number): { at: number; slope: number } {
  let before = 1;
  let at = x;
  for (let n = 2; n <= degree; n++) {
    const next = ((2 * n - 1) * x * at - (n - 1) * before) / n;
    before = at;
    at = next;
  }
  return { at, slope: (degree * (x * at - before)) / (x * x - 1) };
}
