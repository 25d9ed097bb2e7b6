import type { Rates } from '../../rates/cards';
import { multiplyBy, noCumulants, fit } from '../maths/product';
import { ONE, rangeOf, spreadOf } from '../maths/spread';
import type { Spread } from '../maths/spread';
import { isCovered, MONTH_DAYS } from './coverage';
import type { Coverage } from './coverage';
import type { Post, Views } from './posts';
import { plausibleViews } from './views';

/** A post and the views that it brings to the month. */
export interface MonthPost {
  readonly post: Post;
  /** `null` where no count was seen. */
  readonly views: Views | null;
}

/** The views of the month, and the posts that brought them. */
export interface Month {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** Sum of the view counts that were seen. */
  readonly seen: number;
  /** Sum of their low ends: of "1.2M" no more than 1,150,000 is sure. */
  readonly least: number;
  /** Posts that have a view count. */
  readonly videos: number;
  readonly spanDays: number;
  readonly extrapolated: boolean;
  /**
   * What the views are: those of the videos posted in the 30 days, those that came in them by two visits'
   * counts, or what the user set.
   */
  readonly basis: 'posted' | 'gained' | 'set';
  readonly posts: readonly MonthPost[];
  /** The month's views as a factor of the posts' views. */
  readonly scale: Spread;
}

/**
 * Returns the views of the videos posted in the 30 days before `now`, or `null` where no view count was
 * seen of the covered days. Days that were not seen, and posts without a count, are taken to do as those
 * that were seen, within `model.extrapolationSpread` and the chance of drawing other posts than these.
 */
export function postedMonth(
  posts: readonly Post[],
  coverage: Coverage,
  rates: Rates,
  now: number,
): Month | null {
  if (coverage.days === 0) return null;
  const within: MonthPost[] = [];
  for (const post of posts) {
    if (isCovered(coverage, post.at, now)) within.push({ post, views: post.views });
  }
  const days = coverage.complete ? 1 : MONTH_DAYS / coverage.days;
  const month = scaledMonth(within, days, rates);
  if (month === null) return null;
  const { low, likely, high, seen, least, videos, scale } = month;
  return {
    low,
    likely,
    high,
    seen,
    least,
    videos,
    scale,
    spanDays: coverage.days,
    extrapolated: !coverage.complete,
    basis: 'posted',
    posts: within,
  };
}

type Scaled = Pick<Month, 'low' | 'likely' | 'high' | 'seen' | 'least' | 'videos' | 'scale'>;

/**
 * Returns the month of which these posts were seen, `days` (1 and up) times as long as what was seen;
 * `null` where there are posts and none has a count.
 */
export function scaledMonth(
  posts: readonly MonthPost[],
  days: number,
  rates: Rates,
): Scaled | null {
  const sum = sumViews(posts);
  if (sum.videos === 0 && posts.length > 0) return null;
  const uncounted = sum.videos === 0 ? 1 : posts.length / sum.videos;
  const rest = Math.max(0, days * uncounted - 1);
  const extra = rangeOf(restSpread(rest, sum, rates));
  const low = sum.low * (1 + rest * extra.low);
  const likely = sum.value * (1 + rest * extra.likely);
  const high = sum.high * (1 + rest * extra.high);
  const { value } = sum;
  const scale =
    value > 0 ? spreadOf({ low: low / value, likely: likely / value, high: high / value }) : null;
  const { videos } = sum;
  return { low, likely, high, seen: value, least: sum.low, videos, scale: scale ?? ONE };
}

interface Sum {
  value: number;
  low: number;
  high: number;
  videos: number;
  /** Variance of the logarithms of the counts; NaN without a count. */
  logVariance: number;
}

/** Logarithms are added as whole numbers of this part, so that the order of posts changes no bit. */
const LOG_PARTS = 1024;

function sumViews(posts: readonly MonthPost[]): Sum {
  let value = 0;
  let low = 0;
  let high = 0;
  let videos = 0;
  let logs = 0;
  let squares = 0;
  for (const { views } of posts) {
    if (views === null) continue;
    const count = plausibleViews(views.value);
    value += count;
    low += plausibleViews(views.low);
    high += plausibleViews(views.high);
    videos += 1;
    const log = (Math.log(1 + count) * LOG_PARTS) | 0;
    logs += log;
    squares += log * log;
  }
  const mean = logs / videos;
  const variance = Math.max(0, squares / videos - mean * mean);
  return { value, low, high, videos, logVariance: variance / (LOG_PARTS * LOG_PARTS) };
}

/**
 * Returns how far the views of the unseen part stray, as a factor around 1. Views of lognormal videos with
 * log variance v have the squared coefficient of variation e^v - 1; both the sum that was seen and the
 * one that was not are sums of some videos, and vary by it over their number.
 */
function restSpread(rest: number, seen: Sum, rates: Rates): Spread {
  if (rest === 0) return ONE;
  const sum = noCumulants();
  const drift = spreadOf(rates['model.extrapolationSpread']);
  if (drift) multiplyBy(sum, drift);
  if (seen.videos > 0) {
    const each = Math.expm1(seen.logVariance) / seen.videos;
    const sigma = Math.sqrt(Math.log1p(each * (1 + 1 / rest)));
    multiplyBy(sum, { middle: 0, below: sigma, above: sigma });
  }
  return fit(sum);
}
