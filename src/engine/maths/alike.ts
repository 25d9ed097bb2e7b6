import type { Spread } from './spread';

/**
 * Returns which part of `sum` (0 to 1) the one of two amounts has where both move alike: on the line where
 * they add up to the sum, one of them moves less than the other, in its own standard deviations, before that
 * place, and the other after it. An amount known exactly moves less everywhere.
 */
export function shareWhereAlike(sum: number, one: Spread, other: Spread): number {
  // Under its median an amount has one width and over it another: the line has three stretches.
  const median = inside(Math.exp(one.middle) / sum);
  const otherMedian = inside(1 - Math.exp(other.middle) / sum);
  const first = alike(one.below, other.above);
  const low = Math.min(median, otherMedian);
  if (first <= low) return first;
  const second =
    median < otherMedian ? alike(one.above, other.above) : alike(one.below, other.below);
  if (second <= Math.max(median, otherMedian)) return Math.max(low, second);
  return Math.max(median, otherMedian, alike(one.above, other.below));
}

function inside(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/** With these widths both move alike where the amounts are to each other as the widths are the other way round. */
function alike(width: number, otherWidth: number): number {
  const all = width + otherWidth;
  return all > 0 ? otherWidth / all : 1 / 2;
}
