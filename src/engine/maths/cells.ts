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

/**
 * Of a spread: with an edge at 0, where it has its kink. More and closer ones make no sum better by a
 * hundredth: over none of them does what is added up change by more than they are wide.
 */
const COUNT = 10;
const STEP = 1 / 2;
const EDGES = Float64Array.from({ length: COUNT + 1 }, (_, i) =>
  i === 0 ? -Z_END : i === COUNT ? Z_END : (i - COUNT / 2) * STEP,
);
const WEIGHTS = weightsOf(EDGES);
const DEVIATES = deviatesOf(EDGES, WEIGHTS);

/** No amount has more parts than this. */
export const MOST_CELLS = COUNT + 1;

/** Returns the parts of `amount`; that it is nothing is a part of its own. */
export function cellsOf(amount: Amount): Cells {
  const zero = amount.mixture?.zero ?? 0;
  return zero > 0 ? partlyNothing(amount, zero) : logsOf(amount, EDGES, WEIGHTS, DEVIATES);
}

function partlyNothing(amount: Amount, zero: number): Cells {
  const edges = new Float64Array(EDGES.length + 1);
  edges[0] = -Z_END;
  EDGES.forEach((edge, i) => {
    edges[i + 1] = deviate(zero + (1 - zero) * cumulative(edge));
  });
  const weights = weightsOf(edges);
  return logsOf(amount, edges, weights, deviatesOf(edges, weights));
}

function logsOf(
  amount: Amount,
  edges: Float64Array,
  weights: Float64Array,
  deviates: Float64Array,
): Cells {
  // An array of its own for each amount: a typed one would take longer to make than to fill.
  const logs: number[] = [];
  for (const z of deviates) logs.push(amountLogAt(amount, z));
  return { edges, weights, deviates, logs };
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
