/**
 * The standard normal distribution: cumulative probability and its inverse, from one table.
 *
 * The table is made once, by Simpson's rule, so that no constant stands here without its reason. Between
 * its points both functions are linear: they are exact inverses of each other, and off by less than 1e-5.
 */

/** The standard normal deviate with one tenth of the mass above it: an 80% interval is `±Z_HIGH`. */
export const Z_HIGH = 1.2815515655446004;

/** Density of the standard normal distribution in its middle. */
const PEAK = 1 / Math.sqrt(2 * Math.PI);

/** Beyond this many standard deviations the probability is 0 or 1. */
export const Z_END = 6;
const STEPS_PER_UNIT = 64;
const LAST = 2 * Z_END * STEPS_PER_UNIT;
const TABLE = cumulativeTable();
/** For each of so many parts of the probability, the last cell of the table that starts in or before it. */
const PARTS = 256;
const CELL_OF = Uint16Array.from({ length: PARTS + 1 }, (_, i) => lastAtMost(i / PARTS));

/** Returns the density of the standard normal distribution at `z`. */
export function density(z: number): number {
  return PEAK * Math.exp((-z * z) / 2);
}

/** Returns the probability, 0 to 1, that a standard normal number is at most `z`. */
export function cumulative(z: number): number {
  const at = (z + Z_END) * STEPS_PER_UNIT;
  if (!(at > 0)) return 0;
  if (at >= LAST) return 1;
  const cell = at | 0;
  const below = TABLE[cell] ?? 0;
  return below + (at - cell) * ((TABLE[cell + 1] ?? 1) - below);
}

/** Returns the `z` with `cumulative(z) = probability`; `-Z_END` for 0 and below, `Z_END` for 1 and above. */
export function deviate(probability: number): number {
  if (!(probability > 0)) return -Z_END;
  if (probability >= 1) return Z_END;
  const part = (probability * PARTS) | 0;
  let low = CELL_OF[part] ?? 0;
  let high = (CELL_OF[part + 1] ?? LAST) + 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((TABLE[middle] ?? 0) <= probability) low = middle;
    else high = middle;
  }
  const below = TABLE[low] ?? 0;
  const above = TABLE[high] ?? 1;
  return (low + (probability - below) / (above - below)) / STEPS_PER_UNIT - Z_END;
}

/** Points `step` apart that stand for a standard normal number, and the probability each stands for. */
export interface Lattice {
  readonly deviates: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Returns points from `-reach` to `reach`, the first half a step inside: for a smooth function few give a
 * sum as good as the integral. None lies at 0, where a spread has its kink: that is between two.
 */
export function latticeOf(reach: number, step: number): Lattice {
  const points = 2 * Math.round(reach / step);
  const deviates = Float64Array.from({ length: points }, (_, i) => (i + 1 / 2) * step - reach);
  const densities = deviates.map(density);
  const all = densities.reduce((sum, value) => sum + value, 0);
  return { deviates, weights: densities.map((value) => value / all) };
}

function cumulativeTable(): Float64Array {
  const table = new Float64Array(LAST + 1);
  const step = 1 / STEPS_PER_UNIT;
  for (let i = 1; i <= LAST; i++) {
    const right = i * step - Z_END;
    // Simpson's rule but for the factor that all parts have: it goes where all is made 1.
    const area = density(right - step) + 4 * density(right - step / 2) + density(right);
    table[i] = (table[i - 1] ?? 0) + area;
  }
  const all = table[LAST] ?? 1;
  return table.map((value) => value / all);
}

function lastAtMost(probability: number): number {
  let cell = 0;
  while ((TABLE[cell + 1] ?? Infinity) <= probability) cell += 1;
  return cell;
}
