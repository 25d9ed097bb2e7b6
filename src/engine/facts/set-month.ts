import { NOTHING, ONE, exact } from '../maths/spread';
import type { Month } from './month';

/**
 * Returns the month with the views that the user set: those of the posts that were seen, scaled to it; of
 * a creator without any, views alone.
 */
export function setMonth(views: number, seen: Month | null): Month {
  const sum = seen?.seen ?? 0;
  const posts = sum > 0 && views / sum > NOTHING ? (seen?.posts ?? []) : [];
  return {
    low: views,
    likely: views,
    high: views,
    seen: sum,
    least: seen?.least ?? 0,
    videos: seen?.videos ?? 0,
    spanDays: seen?.spanDays ?? 0,
    extrapolated: false,
    basis: 'set',
    posts,
    scale: posts.length > 0 ? exact(views / sum) : ONE,
  };
}
