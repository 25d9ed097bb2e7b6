import type { Seen } from '../tiktok/seen/seen';
import { idSeconds } from '../tiktok/video-id';

/** A month needs the posts of its 30 days; as much again shows where it began. In seconds. */
const SPAN = 60 * 86_400;
/** Where dates do not run from new to old, the first posts still say how the list is sorted. */
const AT_LEAST = 60;

/**
 * Returns what bears on a month: the first posts, those with a label (pinned ones are) and those of two months.
 * A long profile would otherwise cost a message of its whole length each time it grows.
 */
export function recentOf(seen: Seen): Seen {
  const { tiles } = seen;
  if (tiles.length <= AT_LEAST) return seen;
  const seconds = tiles.map(({ id }) => idSeconds(id));
  const since = Math.max(...seconds.map((second) => second ?? 0)) - SPAN;
  return {
    ...seen,
    tiles: tiles.filter(
      ({ badge }, i) => i < AT_LEAST || badge !== '' || (seconds[i] ?? Infinity) >= since,
    ),
  };
}
