import { cumulative, density, deviate } from './normal';
import { fit } from './product';
import { logAt } from './spread';
import type { Spread } from './spread';

/** From this many standard deviations down a threshold takes nothing away. */
export const OUT_OF_REACH = -5;

/** A standard normal number that only counts if another one is over a threshold; else it stands for 0. */
export interface Thresholded {
  /** Probability to stand for 0. */
  readonly missed: number;
  /** The number given that it counts, as if it were a logarithm. */
  readonly given: Spread;
}

/**
 * Returns a standard normal number that counts if another one, correlated with it by `correlation`, is at
 * least `threshold`. Given that it counts, it has the cumulants of a truncated normal (N. L. Johnson,
 * S. Kotz, N. Balakrishnan, "Continuous Univariate Distributions" 1, 13.10) times powers of the correlation.
 */
export function thresholded(threshold: number, correlation: number): Thresholded {
  const missed = cumulative(threshold);
  const hazard = density(threshold) / (1 - missed);
  const square = correlation * correlation;
  const given = fit({
    mean: correlation * hazard,
    variance: 1 - square * hazard * (hazard - threshold),
    third: square * correlation * hazard * ((hazard - threshold) * (2 * hazard - threshold) - 1),
  });
  return { missed, given };
}

/** Returns where the quantile at `probability`, 0 to 1, comes to lie; -Infinity where it stands for 0. */
export function thresholdedAt({ missed, given }: Thresholded, probability: number): number {
  if (probability <= missed) return -Infinity;
  return logAt(given, deviate((probability - missed) / (1 - missed)));
}
