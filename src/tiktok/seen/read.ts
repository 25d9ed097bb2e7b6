import type { PageKind, Reading } from '../../reading/reading';
import { listReading } from './list';
import { liveReading } from './live';
import { problems } from './problems';
import { profileReading } from './profile';
import type { Seen } from './seen';
import { videoReading } from './video';

/** How what was seen is read, by kind of page. */
const kinds: Partial<Record<PageKind, (seen: Seen, now?: Date) => Reading>> = {
  profile: profileReading,
  video: videoReading,
  live: liveReading,
  feed: listReading,
  search: listReading,
  explore: listReading,
  discover: listReading,
  tag: listReading,
};

/**
 * Returns the Reading of what was seen. Pure, and never throws for anything a page may hold: each thing counts for
 * itself, and an odd one counts as absent. `now`, when the page was seen, keeps ids from the future from being dated.
 */
export function readSeen(seen: Seen, now?: Date): Reading {
  const { kind, handle, videoId } = seen.address;
  const read = kinds[kind];
  if (read) return read(seen, now);
  return {
    page: { kind, handle, videoId },
    creator: null,
    videos: [],
    live: null,
    problems: problems(['page-not-read']),
  };
}
