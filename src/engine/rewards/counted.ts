import type { Card } from '../../rates/rate';
import type { MonthPost } from '../facts/month';
import { plausibleViews } from '../facts/views';
import { ruleOf } from '../rules';

/** Views of one video that the month may pay for. */
export interface Counted {
  /** Views that came in the month. */
  readonly views: number;
  /** Views the video has in all: the threshold of qualified views looks at these. */
  readonly total: number;
  /** Whether its length is known to be enough; if not, it counts as the share of long videos. */
  readonly long: boolean;
}

/**
 * Returns the posts that may earn, with their views; posts without a count are left out. `scale` (over 0) is how
 * many times the views that were seen each post has: 1 unless the user set the month's views.
 */
export function countedPosts(
  posts: readonly MonthPost[],
  minSeconds: number,
  card: Card,
  scale = 1,
): Counted[] {
  const counted: Counted[] = [];
  for (const { post, views } of posts) {
    if (views === null) continue;
    const rule = ruleOf(post, minSeconds, card);
    if (rule !== 'earns' && rule !== 'length-unknown') continue;
    const total = plausibleViews(post.views?.value ?? views.value) * scale;
    counted.push({ views: plausibleViews(views.value), total, long: rule === 'earns' });
  }
  return counted;
}

/** Returns views of which nothing is known but their number: no threshold holds any of them back. */
export function countedAlone(views: number): Counted[] {
  return views > 0 ? [{ views, total: Infinity, long: false }] : [];
}
