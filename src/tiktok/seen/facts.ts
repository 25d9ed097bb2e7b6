import type { Count } from '../../counts/count';
import { parseCount } from '../../counts/parse-count';
import type { Fact } from '../../reading/reading';
import type { CountTexts } from './seen';

/** A shown count as read: `unclear` when there is a text that is not understood. */
export interface ReadCount {
  count: Count | null;
  unclear: boolean;
}

/** Returns what `text` shows; none or an empty one shows nothing, which is not unclear. */
export function readCount(text: string | undefined, language: string): ReadCount {
  const { count, reason } = parseCount(text ?? '', language);
  return { count, unclear: count === null && reason !== 'empty' };
}

/** What stands beside a post or a tile, read. */
export type ReadCounts = Record<keyof CountTexts, Count | null> & { unclear: boolean };

/**
 * Returns all counts of one post. Where posts are shown large a word in the place of a number ("Share") says
 * that there is none: `words` says so.
 */
export function readCounts(texts: CountTexts, language: string, words: boolean): ReadCounts {
  let unclear = false;
  const read = (name: keyof CountTexts): Count | null => {
    const text = texts[name];
    const one = readCount(text, language);
    unclear ||= one.unclear && !(words && !/\p{Nd}/u.test(text ?? ''));
    return one.count;
  };
  const counts = {
    views: read('views'),
    likes: read('likes'),
    comments: read('comments'),
    saves: read('saves'),
    shares: read('shares'),
    unknown: read('unknown'),
  };
  return { ...counts, unclear };
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
