import { Z_END, cumulative, density, deviate } from './normal';
import { fit } from './product';
import { logAt } from './spread';

/** From this many standard deviations down a threshold takes nothing away. */
export const OUT_OF_REACH = -5;

/**
 * Returns where the quantile at the standard normal deviate `z` comes to lie when a standard normal number
 * only counts if another one, correlated with it by `correlation`, is at least `threshold`. Else it stands
 * for 0; where the quantile falls among those, the answer is -Infinity.
 *
 * The number given that it counts has the cumulants of a truncated normal (N. L. Johnson, S. Kotz,
 * N. Balakrishnan, "Continuous Univariate Distributions" 1, 13.10) times powers of the correlation.
 */
export function thresholdDeviate(z: number, threshold: number, correlation: number): number {
  const probability = cumulative(z);
  const missed = cumulative(threshold);
  if (probability <= missed || threshold >= Z_END) return -Infinity;
  const hazard = density(threshold) / (1 - missed);
  const square = correlation * correlation;
  const given = fit({
    mean: correlation * hazard,
    variance: 1 - square * hazard * (hazard - threshold),
    third: square * correlation * hazard * ((hazard - threshold) * (2 * hazard - threshold) - 1),
  });
  return logAt(given, deviate((probability - missed) / (1 - missed)));
}
