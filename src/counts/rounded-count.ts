import { exactly } from './count';
import type { Count } from './count';

/** From here on TikTok shows one decimal of K, M or B; below it shows every digit. */
const ROUNDED_FROM = 10_000;

/**
 * Returns the count that `value` stands for when it may have been rounded to what TikTok displays, as the
 * `stats` in its page data are (272,600 for 272,628; 4,000,000 for 4,001,943). A value of 10,000 or more
 * that is a multiple of the place displayed is taken as rounded: half of that place to either side. Any
 * other value is exact. `value` is a whole number from 0 to 2^53 - 1.
 */
export function roundedCount(value: number): Count {
  const place = value < 1e6 ? 100 : value < 1e9 ? 1e5 : 1e8;
  if (value < ROUNDED_FROM || value % place !== 0) return exactly(value);
  return {
    value,
    low: value - place / 2,
    high: Math.min(value + place / 2, Number.MAX_SAFE_INTEGER),
  };
}
