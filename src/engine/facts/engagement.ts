import type { EngineSettings } from '../input';
import { median } from '../maths/median';
import type { Post } from './posts';
import type { Views } from './posts';

/** A measured rate and on how many posts it rests. */
export interface Measured {
  /** Share, 0 and up: it may exceed 1 where more people react than follow. */
  readonly value: number;
  readonly posts: number;
  /** Whether all of it stands on the page; else some is remembered. */
  readonly allSeen: boolean;
  /** The user's own figure: certain, whatever the posts say. */
  readonly set?: true;
}

/** Returns the engagement by followers that is in force: what the user set, else what was measured. */
export function engagementOf(
  { engagement }: EngineSettings,
  posts: readonly Post[],
  followers: Views | null,
): Measured | null {
  if (engagement === undefined) return engagementByFollowers(posts, followers);
  return { value: engagement, posts: 0, allSeen: false, set: true };
}

/**
 * Returns the engagement by followers: the median post's likes, comments and shares ÷ followers. `null`
 * where no post with a like count was seen, or nobody follows. Counts of comments and shares that were
 * not seen add nothing: they are a small part of the sum.
 */
export function engagementByFollowers(
  posts: readonly Post[],
  followers: Views | null,
): Measured | null {
  if (followers === null) return null;
  return medianRate(posts, () => followers.value);
}

/** Returns the engagement by views: the median post's likes, comments and shares ÷ its views. */
export function engagementByViews(posts: readonly Post[]): Measured | null {
  return medianRate(posts, (post) => post.views?.value ?? 0);
}

function medianRate(posts: readonly Post[], over: (post: Post) => number): Measured | null {
  const rates: number[] = [];
  let allSeen = true;
  for (const post of posts) {
    const base = over(post);
    if (post.likes === null || base === 0) continue;
    rates.push((post.likes + (post.comments ?? 0) + (post.shares ?? 0)) / base);
    allSeen &&= post.page !== null && post.page.likes !== null;
  }
  const value = median(rates);
  return value === null ? null : { value, posts: rates.length, allSeen };
}
