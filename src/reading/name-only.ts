import type { Reading } from './reading';

/** Returns a reading that names a creator and says nothing of her. */
export function nameOnly(handle: string, name: string | null = null): Reading {
  return {
    page: { kind: 'other', handle, videoId: null },
    creator: {
      handle,
      name,
      followers: null,
      following: null,
      likes: null,
      videoCount: null,
      verified: null,
      region: null,
    },
    videos: [],
    live: null,
    problems: [],
  };
}
