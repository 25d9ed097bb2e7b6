import type { Rates } from '../../rates/cards';
import type { GridSighting, Memory, Sighting } from '../memory';
import { dateOf, MONTH_DAYS } from './coverage';
import { SECONDS_PER_DAY, secondsOf } from './instant';
import { scaledMonth } from './month';
import type { Month, MonthPost } from './month';
import type { Post, Remembered, Views } from './posts';
import { plausibleViews } from './views';

/** Two visits closer together than this say more about the day than about the month. */
const LEAST_DAYS = 7;
/** Further apart than this they say more about another month. */
const MOST_DAYS = 2 * MONTH_DAYS;
/** Counts this near to the earlier visit were seen on it. */
const SAME_VISIT = SECONDS_PER_DAY;

/**
 * Returns the views that came since an earlier visit to the profile, as a month of 30 days: for each video
 * on the page its count now less its count then. Videos that were there then, and of which no count of then
 * is remembered, are left out: old videos gain little, and new ones say nothing of them. Videos posted since
 * and without a count are taken to do as those posted since that have one. `null` where no visit lies 7 to
 * 60 days back, no count of then is remembered, or no video posted since has a count. It replaces the views
 * of the videos posted in the month, which stand in for it.
 */
export function gainedMonth(
  posts: readonly Post[],
  remembered: Remembered,
  memory: Memory | null,
  rates: Rates,
  now: number,
): Month | null {
  const then = earlierVisit(memory?.grids ?? [], now);
  if (then === null) return null;
  const since = (now - then) / SECONDS_PER_DAY;
  const gained: MonthPost[] = [];
  const uncounted: MonthPost[] = [];
  const fresh = { views: 0, videos: 0 };
  let isCompared = false;
  let sum = 0;
  for (const post of posts) {
    if (post.page === null) continue;
    const at = dateOf(post.at, now);
    const isNew = at !== null && at > then;
    const before = isNew ? NONE : viewsAt(remembered.get(post.id)?.views ?? [], then);
    const views = post.views && before && difference(post.views, before);
    if (views === null) {
      if (isNew) uncounted.push({ post, views });
      continue;
    }
    const count = plausibleViews(views.value);
    sum += count;
    if (isNew) {
      fresh.views += count;
      fresh.videos += 1;
    } else isCompared ||= at !== null;
    gained.push({ post, views });
  }
  if (!isCompared || (fresh.videos === 0 && uncounted.length > 0)) return null;
  const hidden = fresh.views > 0 ? (uncounted.length * fresh.views) / fresh.videos / sum : 0;
  const month = scaledMonth(gained, Math.max(1, MONTH_DAYS / since) * (1 + hidden), rates);
  if (month === null) return null;
  const cut = Math.min(1, MONTH_DAYS / since);
  return {
    low: month.low * cut,
    likely: month.likely * cut,
    high: month.high * cut,
    seen: Math.floor(month.seen * cut),
    least: month.least * cut,
    videos: month.videos,
    spanDays: Math.min(MONTH_DAYS, Math.floor(since)),
    extrapolated: since < MONTH_DAYS,
    basis: 'gained',
    posts: [...gained, ...uncounted],
    scale: { ...month.scale, middle: month.scale.middle + Math.log(cut) },
  };
}

/** Returns the moment of the visit that is nearest to 30 days back. */
function earlierVisit(grids: readonly GridSighting[], now: number): number | null {
  let best: number | null = null;
  const away = (at: number) => Math.abs(now - at - MONTH_DAYS * SECONDS_PER_DAY);
  for (const grid of grids) {
    const at = secondsOf(grid.at);
    const days = (now - at) / SECONDS_PER_DAY;
    if (days < LEAST_DAYS || days > MOST_DAYS) continue;
    if (best === null || away(at) < away(best) || (away(at) === away(best) && at < best)) best = at;
  }
  return best;
}

/** What a video had before it was posted. */
const NONE: Views = { value: 0, low: 0, high: 0 };

/** Returns the views a video had then; `null` where nothing is remembered. */
function viewsAt(sightings: readonly Sighting[], then: number): Views | null {
  let nearest: Sighting | null = null;
  let distance = SAME_VISIT;
  for (const seen of sightings) {
    const away = Math.abs(secondsOf(seen.at) - then);
    if (
      away < distance ||
      (away === distance && (nearest === null || seen.value < nearest.value))
    ) {
      nearest = seen;
      distance = away;
    }
  }
  return nearest;
}

/** Counts never fall; where they seem to, rounding or a correction made them, and nothing came. */
function difference(now: Views, before: Views): Views {
  const value = Math.max(0, now.value - before.value);
  return {
    value,
    low: Math.min(value, Math.max(0, now.low - before.high)),
    high: Math.max(value, now.high - before.low),
  };
}
