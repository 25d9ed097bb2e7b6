/**
 * A view count above this is taken as this. No video has had as many views as half of mankind, and sums
 * of 20,000 such counts, in 64ths, stay whole numbers that a double holds exactly: so sums come out the
 * same in whatever order the videos stand.
 */
const MOST_VIEWS = 2 ** 32;

/** Returns `count`, cut to the most views a video can have. */
export function plausibleViews(count: number): number {
  return Math.min(MOST_VIEWS, count);
}
