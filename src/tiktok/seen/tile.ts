import type { Video } from '../../reading/reading';
import { idSeconds, postedAt } from '../video-id';
import { readCounts, visible } from './facts';
import { findPins, isPinned } from './pins';
import type { Seen, SeenTile } from './seen';

/** What the tiles of a page amount to. */
export interface Tiles {
  /** In page order, each video once. */
  videos: Video[];
  /** Videos whose count is there and not understood. */
  unclear: number;
}

/** Returns the videos of the tiles of a page; what only a video's own page says is null. */
export function readTiles({ tiles, language, address }: Seen, now?: Date): Tiles {
  const words = address.kind === 'feed';
  const pinnable = tiles.map(({ id, badge }) => ({ badge, seconds: idSeconds(id, now) }));
  const pins = findPins(pinnable);
  const videos = new Map<string, Video>();
  let unclear = 0;
  tiles.forEach((tile, i) => {
    if (videos.has(tile.id)) return;
    const { unclear: isUnclear, ...counts } = readCounts(tile.counts, language, words);
    if (isUnclear) unclear += 1;
    const pinned = isPinned(tile, i, pins);
    videos.set(tile.id, toVideo(tile, counts, pinned, now));
  });
  return { videos: [...videos.values()], unclear };
}

function toVideo(
  { id, handle, kind }: SeenTile,
  counts: Omit<ReturnType<typeof readCounts>, 'unclear'>,
  pinned: boolean,
  now: Date | undefined,
): Video {
  return {
    ...{ id, handle, kind, pinned },
    views: visible(counts.views),
    likes: visible(counts.likes),
    comments: visible(counts.comments),
    saves: visible(counts.saves),
    shares: visible(counts.shares),
    postedAt: postedAt(id, now),
    durationSeconds: null,
    duet: null,
    stitch: null,
    sponsored: null,
    country: null,
    topics: [],
  };
}
