import type { Count } from '../../counts/count';

/** Nothing on TikTok counts more: its most liked account has some 10^10 likes. */
const MOST = 1e12;

/**
 * Returns the count that a figure in page data stands for, as `count` takes it; null for anything but a whole
 * number or its digits, for more than anything there counts, and for a negative one, which is TikTok's own
 * 32-bit overflow (one account's 11,907,467,940 likes came as -977,433,948).
 */
export function toCount(raw: unknown, count: (value: number) => Count): Count | null {
  const isFigure = typeof raw === 'number' || (typeof raw === 'string' && /^\d+$/.test(raw));
  const value = isFigure ? Number(raw) : NaN;
  return Number.isInteger(value) && value >= 0 && value <= MOST ? count(value) : null;
}
