import type { Amount } from './amount';
import { amountLogAt } from './amount';
import { cumulative, density, deviate, Z_END } from './normal';

/** An amount cut into parts from its least to its greatest, over which a probability is added up. */
export interface Cells {
  /** Standard normal deviates between which the parts lie, one more than there are parts. */
  readonly edges: Float64Array;
  /** Probability of each part, the deviate that stands for it, and the logarithm of the amount there. */
  readonly weights: Float64Array;
  readonly deviates: Float64Array;
  readonly logs: readonly number[];
}

/** The parts of a standard normal number. */
type Grid = Omit<Cells, 'logs'>;

/** Returns `count` (even) parts, all but the first and the last `step` wide; an edge at 0, where a spread has its kink. */
function gridOf(count: number, step: number): Grid {
  const edges = Float64Array.from({ length: count + 1 }, (_, i) =>
    i === 0 ? -Z_END : i === count ? Z_END : (i - count / 2) * step,
  );
  const weights = weightsOf(edges);
  return { edges, weights, deviates: deviatesOf(edges, weights) };
}

/**
 * More and closer ones make no sum better by a hundredth: over none of them does what is added up change by more
 * than they are wide. Of two amounts that hang together closely the one leaves the other little freedom, and what
 * is added up changes faster.
 */
const WIDE = gridOf(12, 1 / 2);
const NARROW = gridOf(44, 1 / 6);
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
  const { edges, weights, deviates } = zero > 0 ? besideNothing(grid, zero) : grid;
  return { edges, weights, deviates, logs: logsAt(amount, deviates) };
}

function besideNothing(grid: Grid, zero: number): Grid {
  const edges = new Float64Array(grid.edges.length + 1);
  edges[0] = -Z_END;
  grid.edges.forEach((edge, i) => {
    edges[i + 1] = deviate(zero + (1 - zero) * cumulative(edge));
  });
  const weights = weightsOf(edges);
  return { edges, weights, deviates: deviatesOf(edges, weights) };
}

function logsAt(amount: Amount, deviates: Float64Array): number[] {
  // An array of its own for each amount: a typed one would take longer to make than to fill.
  const logs: number[] = [];
  for (const z of deviates) logs.push(amountLogAt(amount, z));
  return logs;
}

function weightsOf(edges: Float64Array): Float64Array {
  const weights = new Float64Array(edges.length - 1);
  return weights.map((_, i) => cumulative(edges[i + 1] ?? 0) - cumulative(edges[i] ?? 0));
}

/** The mean deviate of each part. */
function deviatesOf(edges: Float64Array, weights: Float64Array): Float64Array {
  return weights.map((weight, i) => {
    const from = edges[i] ?? 0;
    const to = edges[i + 1] ?? 0;
    return weight > 0 ? (density(from) - density(to)) / weight : (from + to) / 2;
  });
}
