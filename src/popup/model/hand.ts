import type { EngineSettings } from '../../engine/input';
import type { Niche } from '../../rates/niches';
import type { Reading } from '../../reading/reading';

/** A creator as entered by hand; `null` is "not known". */
export interface ByHand {
  followers: number | null;
  viewsPerMonth: number | null;
  /** Likes, comments and shares of a post ÷ followers, 0 and up. */
  engagement: number | null;
  region: string | null;
  niche: Niche | null;
  /** Share (0 to 1) of the views on videos of a minute or more. */
  longShare: number | null;
}

/** The name under which a creator entered by hand goes; nobody on TikTok can have it. */
export const BY_HAND = '-';

/** Returns what the worker is asked for a creator entered by hand. */
export function handRequest(hand: ByHand): { reading: Reading; whatIf: EngineSettings } {
  const { followers, viewsPerMonth, engagement, region, niche, longShare } = hand;
  const count =
    followers === null
      ? null
      : { value: followers, low: followers, high: followers, from: 'visible' as const };
  return {
    reading: {
      page: { kind: 'other', handle: null, videoId: null },
      creator: {
        handle: BY_HAND,
        name: null,
        followers: count,
        following: null,
        likes: null,
        videoCount: null,
        verified: null,
        region: null,
      },
      videos: [],
      live: null,
      problems: [],
    },
    whatIf: {
      ...(viewsPerMonth !== null && { viewsPerMonth }),
      ...(engagement !== null && { engagement }),
      ...(region !== null && { region }),
      ...(niche !== null && { niche }),
      ...(longShare !== null && { longShare }),
    },
  };
}
