import { keyOf } from './record';
import type { Kept } from './record';

/** Returns the memory of a creator of whom nothing was seen yet. */
export function blank(handle: string, at: string): Kept {
  const key = keyOf(handle);
  return {
    head: {
      version: 1,
      key,
      handle,
      name: null,
      verified: null,
      region: null,
      firstSeen: at,
      lastSeen: at,
      followers: null,
      following: null,
      likes: null,
      videoCount: null,
      videos: 0,
    },
    history: { version: 1, key, followers: [], videos: [], grids: [], lives: [] },
  };
}
