import type { Reading } from '../reading/reading';

/** Returns a reading that names an account and says nothing of it. */
export function nameOnly(handle: string): Reading {
  return {
    page: { kind: 'other', handle, videoId: null },
    creator: {
      handle,
      name: null,
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
