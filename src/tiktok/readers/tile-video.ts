import type { Video } from '../../reading/reading';
import type { TileFacts } from './tile';

/** Returns the video of a tile; what only a video's own page says is null. */
export function tileVideo(facts: TileFacts, pinned: boolean): Video {
  const { id, handle, kind, views, likes, postedAt } = facts;
  return {
    ...{ id, handle, kind, views, likes, postedAt, pinned },
    comments: facts.comments ?? null,
    saves: facts.saves ?? null,
    shares: facts.shares ?? null,
    durationSeconds: null,
    duet: null,
    stitch: null,
    sponsored: null,
    country: null,
    topics: [],
  };
}
