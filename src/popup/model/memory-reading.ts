import type { Memory, RememberedVideo } from '../../engine/memory';
import { nameOnly } from '../../reading/name-only';
import type { Reading, Video } from '../../reading/reading';

/**
 * Returns a Reading that names a creator who is only remembered, with the remembered videos and no fact of
 * them: the worker completes it from memory, so that nothing old is taken for seen now.
 */
export function readingFromMemory(handle: string, name: string | null, memory: Memory): Reading {
  const videos = (memory.videos ?? []).map((video) => bare(video, handle)).sort(newestFirst);
  return { ...nameOnly(handle, name), videos };
}

function bare(video: RememberedVideo, handle: string): Video {
  return {
    id: video.id,
    handle,
    kind: video.kind ?? 'video',
    views: null,
    likes: null,
    comments: null,
    saves: null,
    shares: null,
    postedAt: video.postedAt ?? null,
    pinned: video.pinned ?? false,
    durationSeconds: null,
    duet: null,
    stitch: null,
    sponsored: null,
    country: null,
    topics: [],
  };
}

function newestFirst(one: Video, other: Video): number {
  return (other.postedAt ?? '').localeCompare(one.postedAt ?? '');
}
