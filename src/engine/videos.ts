import { engineWords, once } from './explain';
import type { Eligibility, VideoEstimate } from './estimate';
import type { Facts } from './facts/facts';
import type { Post, Views } from './facts/posts';
import { plausibleViews } from './facts/views';
import { rateSpread } from './facts/rate-spread';
import { ZERO, orderly } from './maths/dollars';
import { cumulative, Z_HIGH } from './maths/normal';
import { logVariance, product } from './maths/product';
import { shareAt, shareDeviate } from './maths/share';
import type { Share } from './maths/share';
import { logAt, ONE, rangeOf } from './maths/spread';
import type { Spread } from './maths/spread';
import { OUT_OF_REACH, thresholded, thresholdedAt } from './maths/truncated';
import type { Thresholded } from './maths/truncated';
import type { Pay, PayModel } from './rewards/model';
import { ruleOf } from './rules';
import type { RuleReason } from './rules';
import type { Words } from '../words/words';
import type { Range } from './range';

/** What every video of one creator is looked at with. */
export interface VideoModel {
  readonly minSeconds: number;
  readonly minQualified: number;
  readonly card: Facts['card'];
  /** What counts pay; `null` where nothing is paid. */
  readonly paying: Paying | null;
  /** What is said of a video that earns if it is long enough. */
  readonly ifLongEnough: Words;
}

interface Paying {
  /** Qualified share of views. */
  readonly qualified: Share;
  /** With so many views a video has enough qualified ones, however small their share is. */
  readonly enough: number;
  /** Dollars for one view of a video that counts. */
  readonly perView: Spread;
  /** The same, at its 10%, 50% and 90% quantiles. */
  readonly each: Range;
  /** Correlation of the qualified share with the dollars per view. */
  readonly correlation: number;
}

/** Returns the model of a creator's single videos. */
export function videoModelOf(facts: Facts, { pay }: PayModel): VideoModel {
  const { rates, card } = facts;
  const minSeconds = rates['rewards.minSeconds'].likely;
  const minQualified = rates['rewards.minQualifiedViews'].likely;
  return {
    minSeconds,
    minQualified,
    card,
    paying: pay && payingOf(pay, minQualified, facts),
    ifLongEnough: engineWords('why.lengthUnknown', { needed: minSeconds }),
  };
}

/** Returns what counts pay. Dollars for one view are the qualified share with what hangs on it, times what does not. */
function payingOf(pay: Pay, minQualified: number, facts: Facts): Paying {
  const { below, above, middle } = pay.qualified;
  const power = 1 + pay.tilt;
  const share = { middle: middle * power, below: below * power, above: above * power };
  const stray = rateSpread(facts.rates['rewards.videoSpread']) ?? ONE;
  const perView = product([share, pay.perShare, stray]);
  const all = logVariance(perView);
  return {
    qualified: pay.share,
    enough: minQualified / shareAt(pay.share, OUT_OF_REACH),
    perView,
    each: rangeOf(perView),
    correlation: all > 0 ? Math.sqrt(Math.min(1, logVariance(share) / all)) : 0,
  };
}

const EARNS = once('why.earns');
const VIEWS_UNKNOWN = once('why.viewsUnknown');

/** Returns what one video has earned so far, by its own rules and by the account's. */
export function estimateVideo(
  post: Pick<Post, 'id' | 'views'> & Parameters<typeof ruleOf>[0],
  model: VideoModel,
  account: Eligibility['status'],
): VideoEstimate {
  const { id, views } = post;
  const rule = ruleOf(post, model.minSeconds, model.card);
  if (rule !== 'earns' && rule !== 'length-unknown') {
    const none = views === null ? null : ZERO;
    return {
      id,
      rewards: none,
      ifEligible: none,
      earns: 'no',
      reason: rule,
      why: whyNot(rule, post, model),
    };
  }
  const earns = rule === 'earns' ? 'yes' : 'if-long-enough';
  if (views === null) {
    const why = VIEWS_UNKNOWN;
    return { id, rewards: null, ifEligible: null, earns, reason: 'views-unknown', why };
  }
  const ifEligible = earned(views, model);
  const rewards = account === 'not-eligible' ? ZERO : ifEligible;
  if (ifEligible.high === 0) {
    const why = whyTooFew(views, model);
    return { id, rewards, ifEligible, earns: 'no', reason: 'too-few-views', why };
  }
  return {
    id,
    rewards,
    ifEligible,
    earns,
    reason: rule,
    why: rule === 'earns' ? EARNS : model.ifLongEnough,
  };
}

/** Probability to be under the low end of an 80% interval. */
const LOW = cumulative(-Z_HIGH);

/** Returns the 80% interval of what a video with these views has earned, in dollars. */
export function earned(views: Views, model: VideoModel): Range {
  const { paying, minQualified } = model;
  if (paying === null) return ZERO;
  const { perView, each, qualified, enough, correlation } = paying;
  const count = plausibleViews(views.value);
  const threshold = count >= enough ? -Infinity : shareDeviate(qualified, minQualified / count);
  if (threshold <= OUT_OF_REACH) {
    return withCount(count * each.low, count * each.likely, count * each.high, views);
  }
  const counting = thresholded(threshold, correlation);
  const at = (probability: number) => count * payAt(counting, probability, perView);
  return withCount(at(LOW), at(1 / 2), at(1 - LOW), views);
}

/** Returns the dollars per view at a quantile of a video that may not have enough qualified views. */
function payAt(counting: Thresholded, probability: number, perView: Spread): number {
  const deviate = thresholdedAt(counting, probability);
  return deviate === -Infinity ? 0 : Math.exp(logAt(perView, deviate));
}

/** Widens the range by the rounding of the count, as independent errors add: in squares of logarithms. */
function withCount(low: number, likely: number, high: number, views: Views): Range {
  const { value } = views;
  if (likely === 0 || (views.low === value && views.high === value))
    return orderly(low, likely, high);
  const down = Math.log(value / Math.max(1, views.low)) * EVENLY;
  const up = Math.log(views.high / value) * EVENLY;
  return orderly(
    low === 0 ? 0 : likely * Math.exp(-hypotenuse(Math.log(likely / low), down)),
    likely,
    likely * Math.exp(hypotenuse(Math.log(high / likely), up)),
  );
}

/** `Math.hypot` guards against numbers far larger than logarithms are, and takes ten times as long. */
function hypotenuse(one: number, other: number): number {
  return Math.sqrt(one * one + other * other);
}

/** A rounded count lies anywhere in its interval: the middle 80% of the interval are its 80% interval. */
const EVENLY = 4 / 5;

function whyNot(
  rule: Exclude<RuleReason, 'earns' | 'length-unknown'>,
  post: Pick<Post, 'durationSeconds'>,
  model: VideoModel,
): Words {
  if (rule !== 'too-short') return once(`why.${rule}`);
  const seen = post.durationSeconds ?? 0;
  return engineWords('why.tooShort', { seen, needed: model.minSeconds });
}

function whyTooFew(views: Views, { minQualified }: VideoModel): Words {
  const params = { seen: views.value, needed: minQualified };
  if (views.high < minQualified) return engineWords('why.tooFewViews', params);
  return engineWords('why.tooFewQualified', params);
}
