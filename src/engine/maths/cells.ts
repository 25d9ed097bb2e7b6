import type { Amount } from './amount';
import { cumulative, density, deviate, Z_END } from './normal';

/** An amount cut into parts from its least to its greatest, over which a probability is added up. */
export interface Cells {
  /** Standard normal deviates between which the parts lie, one more than there are parts. */
  readonly edges: Float64Array;
  /** Probability of each part. */
  readonly weights: Float64Array;
  /** The two deviates that stand for each part, one after the other. */
  readonly deviates: Float64Array;
}

/**
 * Returns `count` (even) parts of a standard normal number, all but the first and the last `step` wide; an edge at 0,
 * where a spread has its kink.
 */
function gridOf(count: number, step: number): Cells {
  const edges = Float64Array.from({ length: count + 1 }, (_, i) =>
    i === 0 ? -Z_END : i === count ? Z_END : (i - count / 2) * step,
  );
  return partsBetween(edges);
}

function partsBetween(edges: Float64Array): Cells {
  const weights = new Float64Array(edges.length - 1);
  const deviates = new Float64Array(2 * weights.length);
  weights.forEach((_, i) => {
    const from = edges[i] ?? 0;
    const to = edges[i + 1] ?? 0;
    weights[i] = placeTwo(deviates, 2 * i, from, to);
  });
  return { edges, weights, deviates };
}

/** In a part no wider than this the density is nearly straight, and the moments are those of a slope. */
const NEARLY_STRAIGHT = 1;

/**
 * Places two deviates that stand for those between `from` and `to`, each with half of their probability: they have
 * the same mean and the same variance (Gauss's rule of two points), so that four parts do as well as dozens of one.
 * Returns that probability, 0 to 1.
 */
export function placeTwo(deviates: Float64Array, index: number, from: number, to: number): number {
  const mass = cumulative(to) - cumulative(from);
  const width = to - from;
  const middle = (from + to) / 2;
  let mean = middle * (1 - (width * width) / 12);
  let variance = (width * width) / 12;
  if (width > NEARLY_STRAIGHT) {
    const [first, last] = [density(from), density(to)];
    // N. L. Johnson, S. Kotz, N. Balakrishnan, "Continuous Univariate Distributions" 1, 13.10.
    mean = (first - last) / mass;
    variance = 1 + (from * first - to * last) / mass - mean * mean;
  }
  const away = Math.sqrt(Math.max(0, variance));
  deviates[index] = Math.max(from, mean - away);
  deviates[index + 1] = Math.min(to, mean + away);
  return mass;
}

/**
 * More and closer ones make no sum better by a hundredth: over none of them does what is added up change by more
 * than they are wide. Of two amounts that hang together closely the one leaves the other little freedom, and what
 * is added up changes faster.
 */
const WIDE = gridOf(4, 3 / 2);
const NARROW = gridOf(12, 1 / 2);
const CLOSELY = 0.4;

/** No amount has more parts than this. */
export const MOST_CELLS = NARROW.weights.length + 1;

/**
 * Returns the parts of `amount` as it is added to one with which it is correlated so; that it is nothing is a part
 * of its own.
 */
export function cellsOf(amount: Amount, correlation: number): Cells {
  const grid = correlation < CLOSELY ? WIDE : NARROW;
  const zero = amount.mixture?.zero ?? 0;
  return zero > 0 ? besideNothing(grid, zero) : grid;
}

function besideNothing(grid: Cells, zero: number): Cells {
  const edges = new Float64Array(grid.edges.length + 1);
  edges[0] = -Z_END;
  grid.edges.forEach((edge, i) => {
    edges[i + 1] = deviate(zero + (1 - zero) * cumulative(edge));
  });
  return partsBetween(edges);
}
