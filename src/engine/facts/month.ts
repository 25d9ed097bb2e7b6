import type { Rates } from '../../rates/cards';
import { rateSpread } from './rate-spread';
import { fit, logVariance, multiplyBy, noCumulants } from '../maths/product';
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
  const { value, videos } = sum;
  if (videos === 0 && posts.length > 0) return null;
  const uncounted = videos === 0 ? 1 : posts.length / videos;
  const rest = Math.max(0, days * uncounted - 1);
  const extra = rest > 0 ? rangeOf(restSpread(rest, posts, sum, rates)) : CERTAIN;
  const low = sum.low * (1 + rest * extra.low);
  const likely = value * (1 + rest * extra.likely);
  const high = sum.high * (1 + rest * extra.high);
  const scale =
    value > 0 ? spreadOf({ low: low / value, likely: likely / value, high: high / value }) : null;
  return { low, likely, high, seen: value, least: sum.low, videos, scale: scale ?? ONE };
}

const CERTAIN = rangeOf(ONE);

interface Sum {
  value: number;
  low: number;
  high: number;
  videos: number;
  /** The largest count. */
  most: number;
}

function sumViews(posts: readonly MonthPost[]): Sum {
  let value = 0;
  let low = 0;
  let high = 0;
  let videos = 0;
  let most = 0;
  for (const { views } of posts) {
    if (views === null) continue;
    const count = plausibleViews(views.value);
    value += count;
    low += plausibleViews(views.low);
    high += plausibleViews(views.high);
    videos += 1;
    if (count > most) most = count;
  }
  return { value, low, high, videos, most };
}

/**
 * Returns how far the views of the unseen part stray, as a factor around 1: both the sum that was seen and the
 * one that was not are sums of some videos, and vary by their squared coefficient of variation over their number.
 */
function restSpread(rest: number, posts: readonly MonthPost[], seen: Sum, rates: Rates): Spread {
  const sum = noCumulants();
  const drift = rateSpread(rates['model.extrapolationSpread']);
  if (drift) multiplyBy(sum, drift);
  if (seen.videos > 0) {
    const each = variation(posts, seen, rates) / seen.videos;
    const sigma = Math.sqrt(Math.log1p(each * (1 + 1 / rest)));
    multiplyBy(sum, { middle: 0, below: sigma, above: sigma });
  }
  return fit(sum);
}

/**
 * Returns the squared coefficient of variation of one creator's counts: the assumed one (e^v - 1 of lognormal
 * counts with log variance v), and with every video after the first more of the one that was seen. It is taken
 * of the counts, not of their logarithms: there one video that nobody watched would outweigh all others.
 */
function variation(posts: readonly MonthPost[], { videos, most }: Sum, rates: Rates): number {
  const assumed = rateSpread(rates['model.viewsSpread']);
  const prior = assumed ? Math.expm1(logVariance(assumed)) : 0;
  const weight = rates['model.viewsSpreadPerVideo'].likely;
  const squares = Math.max(0, videos * concentration(posts, most) - 1);
  return (prior + weight * videos * squares) / (1 + weight * (videos - 1));
}

/** Counts are squared as whole numbers of this part of the largest, so that the order of posts changes no bit. */
const PARTS = 2 ** 16;

/** Returns the sum of the squared counts over the square of their sum: 1 / n of n equal ones, 1 of one alone. */
function concentration(posts: readonly MonthPost[], most: number): number {
  if (most === 0) return 0;
  let sum = 0;
  let squares = 0;
  for (const { views } of posts) {
    if (views === null) continue;
    const part = Math.round((plausibleViews(views.value) / most) * PARTS);
    sum += part;
    squares += part * part;
  }
  return squares / (sum * sum);
}
