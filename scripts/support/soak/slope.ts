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
  /** Whether the trend is within the noise, or within what is tolerated. */
  flat: boolean;
}

/**
 * Returns the trend of samples, of which there must be three at different times; it is flat if it rises by no more
 * than its noise or `tolerated`, per hour. The interval takes 2.0 standard errors, which is right for some thirty samples and a little too narrow for fewer.
 * https://en.wikipedia.org/wiki/Simple_linear_regression#Confidence_intervals
 */
export function trendOf(samples: readonly Sample[], tolerated = 0): Trend {
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
  return { mean, perHour, noise, flat: perHour <= Math.max(noise, tolerated) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
