import type { Facts } from '../facts/facts';
import type { Month } from '../facts/month';
import { rateSpread } from '../facts/rate-spread';
import { rangeAt, ZERO } from '../maths/dollars';
import type { Doubt } from '../maths/band';
import { mixtureAt } from '../maths/mixture';
import type { Mixture } from '../maths/mixture';
import { Z_HIGH } from '../maths/normal';
import { fit, multiplyBy, noCumulants } from '../maths/product';
import { shareAt } from '../maths/share';
import { ONE, rangeOf, spreadOf } from '../maths/spread';
import type { Spread } from '../maths/spread';
import type { Range } from '../range';
import { countedAlone, countedPosts } from './counted';
import type { Counted } from './counted';
import type { LongShare } from './long-share';
import type { Pay, PayModel } from './model';
import { payOf } from './pay';

/** What the month pays, and the steps to it. */
export interface MonthPay {
  readonly month: Month;
  readonly counted: readonly Counted[];
  /** Views that came in 30 days per view of the videos posted in them. */
  readonly proxy: Spread;
  /** Views of the month that may earn; the threshold of qualified views is not looked at yet. */
  readonly views: Range;
  /** `null` where it is nothing. */
  readonly mixture: Mixture | null;
  readonly range: Range;
  readonly doubts: readonly Doubt[];
}

/** Returns what the month's videos pay together if the account may earn. */
export function monthPayOf(facts: Facts, month: Month, model: PayModel, long: LongShare): MonthPay {
  const { rates, card } = facts;
  const { posts, basis, scale } = month;
  const counted =
    posts.length === 0
      ? countedAlone(month.likely)
      : countedPosts(posts, rates['rewards.minSeconds'].likely, card, setScale(month));
  const proxy = basis === 'posted' ? (rateSpread(rates['model.monthProxy']) ?? ONE) : ONE;
  const doubts = monthDoubts(counted, long, scale, proxy);
  const views = viewsThatMayEarn(counted, long, [scale, proxy]);
  const nothing = { month, counted, proxy, views, mixture: null, range: ZERO, doubts };
  if (model.pay === null) return nothing;
  const mixture = mixtureFor(model.pay, counted, long, [scale, proxy], facts);
  if (mixture.zero >= 1) return nothing;
  return { ...nothing, mixture, range: rangeAt((z) => mixtureAt(mixture, z)) };
}

/**
 * Returns how many times as many views each post has as were seen of it. Views that were set are of these posts;
 * those of days that were not seen are of others.
 */
function setScale({ basis, scale }: Month): number {
  return basis === 'set' ? Math.exp(scale.middle) : 1;
}

/** Returns the views of long videos, with the long share of those whose length is not known, times `factors`. */
function viewsThatMayEarn(
  counted: readonly Counted[],
  { share }: LongShare,
  factors: readonly Spread[],
): Range {
  let known = 0;
  let open = 0;
  for (const { long, views } of counted) {
    if (long) known += views;
    else open += views;
  }
  const at = (z: number) => known + open * shareAt(share, z);
  const seen = spreadOf({ low: at(-Z_HIGH), likely: at(0), high: at(Z_HIGH) });
  if (seen === null) return ZERO;
  const sum = multiplyBy(noCumulants(), seen);
  for (const factor of factors) multiplyBy(sum, factor);
  return rangeOf(fit(sum));
}

function mixtureFor(
  pay: Pay,
  counted: readonly Counted[],
  long: LongShare,
  factors: readonly Spread[],
  { rates }: Facts,
): Mixture {
  const sum = multiplyBy(noCumulants(), pay.perShare);
  for (const factor of factors) multiplyBy(sum, factor);
  return payOf(counted, {
    qualified: pay.share,
    long: long.share,
    perView: fit(sum),
    minQualified: rates['rewards.minQualifiedViews'].likely,
    tilt: pay.tilt,
  });
}

function monthDoubts(
  counted: readonly Counted[],
  long: LongShare,
  scale: Spread,
  proxy: Spread,
): Doubt[] {
  // Two visits' counts tell how the views grow; before, it is not known.
  const doubts: Doubt[] = [
    { id: 'month', spread: scale },
    { id: 'growth', spread: proxy },
  ];
  const lengths = spreadOf(long.range);
  const open = counted.some((video) => !video.long);
  if (open && lengths) doubts.push({ id: 'lengths', spread: lengths });
  return doubts;
}
