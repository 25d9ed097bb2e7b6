import type { Facts } from '../facts/facts';
import type { Month } from '../facts/month';
import { rangeAt, ZERO } from '../maths/amount';
import type { Doubt } from '../maths/band';
import { mixtureAt } from '../maths/mixture';
import type { Mixture } from '../maths/mixture';
import { fit, multiplyBy, noCumulants } from '../maths/product';
import { ONE, spreadOf } from '../maths/spread';
import type { Spread } from '../maths/spread';
import type { Range } from '../range';
import { countedAlone, countedPosts } from './counted';
import type { Counted } from './counted';
import type { LongShare } from './long-share';
import type { Pay, PayModel } from './model';
import { payOf } from './pay';

/** What the month pays, and the steps to it. */
export interface MonthPay {
  readonly counted: readonly Counted[];
  /** Views that came in 30 days per view of the videos posted in them. */
  readonly proxy: Spread;
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
    basis === 'set' && posts.length === 0
      ? countedAlone(month.likely)
      : countedPosts(posts, rates['rewards.minSeconds'].likely, card);
  const proxy = basis === 'posted' ? (spreadOf(rates['model.monthProxy']) ?? ONE) : ONE;
  const doubts = monthDoubts(counted, long, scale);
  if (model.pay === null) return { counted, proxy, mixture: null, range: ZERO, doubts };
  const mixture = mixtureFor(model.pay, counted, long, [scale, proxy], facts);
  if (mixture.zero >= 1) return { counted, proxy, mixture: null, range: ZERO, doubts };
  return { counted, proxy, mixture, range: rangeAt((z) => mixtureAt(mixture, z)), doubts };
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

function monthDoubts(counted: readonly Counted[], long: LongShare, scale: Spread): Doubt[] {
  const doubts: Doubt[] = [{ id: 'month', spread: scale }];
  const lengths = spreadOf(long.range);
  const open = counted.some((video) => !video.long);
  return open && long.from !== 'set' && lengths
    ? [...doubts, { id: 'lengths', spread: lengths }]
    : doubts;
}
