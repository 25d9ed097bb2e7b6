/** Fewer neighbours than this say nothing about the order of a list. */
const FEWEST = 4;

/**
 * Returns whether moments (Unix seconds or ISO instants, in page order) run from new to old. Up to a third
 * of the neighbours may stand the other way round, because an id can be older than the post (drafts, scheduled
 * posts). In a list sorted by popularity about half of them do, in one sorted oldest first all of them.
 */
export function isNewestFirst(moments: readonly (string | number | null)[]): boolean {
  const known = moments.filter((moment) => moment !== null);
  const rising = known.filter((moment, i) => {
    const before = known[i - 1];
    return before !== undefined && moment > before;
  });
  const pairs = known.length - 1;
  return pairs < FEWEST || rising.length * 3 <= pairs;
}
