import type { Reading } from '../reading/reading';

/** A month needs the posts of its 30 days; as much again shows where it began. */
const DAYS = 60;
const MS_PER_DAY = 86_400_000;
/** Where dates do not run from new to old, the first posts still say how the list is sorted. */
const AT_LEAST = 60;

/**
 * Returns the reading with what bears on a month: the first posts, the pinned ones and those of two months.
 * A long profile would otherwise cost a message of its whole length each time it grows.
 */
export function recentOf(reading: Reading): Reading {
  const { videos } = reading;
  if (videos.length <= AT_LEAST) return reading;
  const newest = Math.max(...videos.map(({ postedAt }) => (postedAt ? Date.parse(postedAt) : 0)));
  const since = new Date(newest - DAYS * MS_PER_DAY).toISOString();
  return {
    ...reading,
    videos: videos.filter(
      ({ postedAt, pinned }, i) => i < AT_LEAST || pinned || postedAt === null || postedAt >= since,
    ),
  };
}
