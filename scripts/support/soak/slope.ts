export interface Sample {
  /** Minutes since the start. */
  minutes: number;
  value: number;
}

export interface Trend {
  mean: number;
  /** Change per hour by least squares. */
  perHour: number;
  /** Half of the 95% interval of that change: a trend smaller than this is noise. */
  noise: number;
}

/** What a trend comes to: within its noise, above it by less than a leak would bring, or by as much. */
export type Growth = 'flat' | 'less than a leak' | 'grows';

/**
 * Returns the trend of samples, of which there must be three at different times. The interval takes 2.0 standard errors, which is right for some thirty samples
 * and a little too narrow for fewer.
 * https://en.wikipedia.org/wiki/Simple_linear_regression#Confidence_intervals
 */
export function trendOf(samples: readonly Sample[]): Trend {
  const count = samples.length;
  if (count < 3) throw new Error('A trend needs three samples.');
  const hours = samples.map(({ minutes }) => minutes / 60);
  const values = samples.map(({ value }) => value);
  const meanHours = sum(hours) / count;
  const mean = sum(values) / count;
  const spread = sum(hours.map((hour) => (hour - meanHours) ** 2));
  if (spread === 0) throw new Error('A trend needs samples at different times.');
  const perHour =
    sum(samples.map((_, index) => (hours[index]! - meanHours) * (values[index]! - mean))) / spread;
  const residuals = sum(
    values.map((value, index) => (value - mean - perHour * (hours[index]! - meanHours)) ** 2),
  );
  const noise = 2 * Math.sqrt(residuals / (count - 2) / spread);
  return { mean, perHour, noise };
}

/** Returns what `trend` comes to, where the least leak brings `leastLeak` per hour. What falls is flat. */
export function growthOf({ perHour, noise }: Trend, leastLeak: number): Growth {
  if (perHour <= noise) return 'flat';
  return perHour < leastLeak ? 'less than a leak' : 'grows';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
