import type { Count } from '../counts/count';
import { parseCount } from '../counts/parse-count';
import type { Fact } from '../reading/reading';
import { ownText } from './text';

/** A count element as read: `unclear` when it holds a text that is not understood. */
export interface SeenCount {
  count: Count | null;
  unclear: boolean;
}

/** Returns what a count element shows; an absent or empty one shows nothing, which is not unclear. */
export function seenCount(element: Element | null, language: string): SeenCount {
  const { count, reason } = parseCount(ownText(element), language);
  return { count, unclear: count === null && reason !== 'empty' };
}

/** Returns `count` as a fact of the visible page. */
export function visible(count: Count | null): Fact | null {
  return count && { ...count, from: 'visible' };
}

/**
 * Returns the fact that the page and its data agree on. Page data may be older than the page, so what is
 * visible wins wherever the two disagree; where the data lie within what is visible and say it more
 * finely, they are taken.
 */
export function narrowed(seen: Count | null, data: Count | null): Fact | null {
  const fromData: Fact | null = data && { ...data, from: 'page-data' };
  if (!seen || !data) return visible(seen) ?? fromData;
  const within = data.low >= seen.low && data.high <= seen.high;
  return within && data.high - data.low < seen.high - seen.low ? fromData : visible(seen);
}
