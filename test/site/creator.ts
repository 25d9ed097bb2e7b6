/** A creator of the synthetic site, as data. */

interface PinnedVideo {
  daysAgo: number;
  views: number;
}

export interface VideoPlan {
  /** Videos apart from the pinned ones. */
  count: number;
  /** Age of the newest one. */
  newestHours: number;
  /** Mean hours between two posts. */
  everyHours: number;
  /** Median views of a video a week or more old. */
  typicalViews: number;
  /** Standard deviation of the natural logarithm of the views. */
  spread: number;
  /** Share of photo posts, 0 to 1. */
  photoShare: number;
  pinned: readonly PinnedVideo[];
}

export interface Creator {
  /** What the creator is there for; unique. */
  role: string;
  handle: string;
  name: string;
  bio: string;
  link: string | null;
  followers: number;
  following: number;
  likes: number;
  verified: boolean;
  state: 'public' | 'private' | 'not-found';
  /** 2025 pages show the handle in the title and the name below, and wrap tiles in other ids. */
  generation: 2025 | 2026;
  /** `late`: tiles come first, their counts in two waves after. */
  tiles: 'with-counts' | 'without-counts' | 'late-counts';
  videos: VideoPlan;
}
