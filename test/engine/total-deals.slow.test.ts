import { describe, expect, it } from 'vitest';
import { ratesInForce } from '../../src/engine/facts/rates-in-force';
import type { EngineSettings } from '../../src/engine/input';
import { logVariance } from '../../src/engine/maths/product';
import { shareAt, shareOf } from '../../src/engine/maths/share';
import { logAt, narrowed, spreadOf } from '../../src/engine/maths/spread';
import type { Spread } from '../../src/engine/maths/spread';
import { measured } from '../../src/engine/rewards/long-share';
import { estimate } from '../../src/engine/run';
import type { Video } from '../../src/reading/reading';
import { daysAgo, input, video } from './build';
import { normals, quantiles } from './monte-carlo';

/**
 * A month's total of Rewards and brand deals agrees within 3% with a million draws. Niche, engagement and region
 * are one draw each for both: they are a part of each published band, as large as its weight there says.
 */

const FOLLOWERS = 50_000;
/** $100 at 10,000 and $1,500 at 100,000 followers, straight on log scales between. */
const PRICE = 100 * 15 ** Math.log10(5);

const tenDays = (views: (i: number) => number, durationSeconds: number | null): Video[] =>
  Array.from({ length: 10 }, (_, i) =>
    video({ views: views(i), durationSeconds, postedAt: daysAgo(i + 1) }),
  );
const large = tenDays((i) => 20_000 + 9_000 * i, 90);

/**
 * Returns where in its band a figure lies, given what its unknowns are drawn as and, last, all else: each is its part
 * of the band's variance, but what no unknown takes away (a quarter) is nobody's.
 */
function deviateIn(band: Spread, parts: readonly number[]): (common: readonly number[]) => number {
  const all = logVariance(band);
  const shares = parts.map((part) => Math.min(part / all, 1 - 0.25));
  const loads = shares.map(Math.sqrt);
  const rest = Math.sqrt(1 - shares.reduce((sum, share) => sum + share, 0));
  return (drawn) =>
    loads.reduce((sum, load, i) => sum + load * (drawn[i] ?? 0), 0) + rest * (drawn.at(-1) ?? 0);
}

function expectTotal(videos: Video[], settings: EngineSettings): void {
  const { total, views30d } = estimate(input({ followers: FOLLOWERS, videos, settings }));
  const rates = ratesInForce('article', {});
  const spread = (id: keyof typeof rates) => spreadOf(rates[id])!;
  const part = (id: keyof typeof rates, weight: number) =>
    logVariance(narrowed(spread(id), weight));
  const next = normals(21);
  const month = spreadOf(views30d!)!;
  const proxy = spread('model.monthProxy');
  const qualified = shareOf(rates['rewards.qualifiedShare']);
  // Videos of known length tell of the others: each adds to the assumption.
  const known = videos.filter(({ durationSeconds }) => durationSeconds !== null).length;
  const prior = rates['rewards.longShare'];
  const long = known > 0 ? measured(prior, known, known) : shareOf(prior);
  const rpm = spread('rewards.rpm');
  const stray = spread('brand.band');
  const differ = (4 * Math.log(0.7 / 0.63) ** 2 + 2 * Math.log(0.55 / 0.63) ** 2) / 6;
  const inRpm = deviateIn(rpm, [
    part('model.nicheSpread', rates['rewards.nicheWeight'].likely),
    part('model.engagementSpread', rates['rewards.engagementWeight'].likely),
    differ,
  ]);
  const inStray = deviateIn(stray, [
    part('model.nicheSpread', rates['brand.nicheWeight'].likely),
    part('model.engagementSpread', 1),
    part('model.regionSpread', rates['brand.regionWeight'].likely),
  ]);
  const deals = settings.dealsPerMonth;
  const perMonth = spread('brand.dealsPerMonth');
  const seen = videos.reduce((sum, { views }) => sum + views!.value, 0);
  const truth = quantiles(() => {
    const common = [next(), next(), next()];
    const share = shareAt(qualified, next());
    const longPart = shareAt(long, next());
    // The views of each post as a part of all, times those of the month.
    const scale = (Math.exp(logAt(month, next())) / seen) * Math.exp(logAt(proxy, next()));
    let counted = 0;
    for (const { views, durationSeconds } of videos) {
      const one = views!.value;
      if (one * share >= 1_000) counted += durationSeconds === null ? one * longPart : one;
    }
    const pay = Math.exp(logAt(rpm, inRpm([...common, next()])));
    const rewards = ((counted * scale * share) / 1_000) * pay;
    if (deals === 0) return rewards;
    const each = PRICE * Math.exp(logAt(stray, inStray([...common, next()])));
    return rewards + each * (deals ?? Math.exp(logAt(perMonth, next())));
  });
  const ends = (['low', 'likely', 'high'] as const).map(
    (end) => [end, total![end], truth[end]] as const,
  );
  for (const [end, ours, theirs] of ends) {
    // An end at nothing is nothing in both.
    const off = theirs === 0 ? ours : Math.abs(ours / theirs - 1);
    expect(off, `${end}: ${String(ours)} for ${String(theirs)}`).toBeLessThan(0.03);
  }
}

describe('a month’s total with brand deals', () => {
  it('of a known number a month', () => {
    expectTotal(large, { dealsPerMonth: 1 });
  });

  it('of an unknown number a month', () => {
    expectTotal(large, {});
  });
});

describe('a month’s total', () => {
  it('of videos of unknown length, whose share of long ones is one draw', () => {
    const open = large.map((one) => ({ ...one, durationSeconds: null }));
    expectTotal(open, { dealsPerMonth: 0 });
    expectTotal(open, { dealsPerMonth: 1 });
    expectTotal([...large.slice(0, 5), ...open.slice(5)], { dealsPerMonth: 0 });
  });

  it('of videos on both sides of the threshold: 999 and 1,000 qualified views of the likely share', () => {
    // 45% of 2,220 are 999, and of 2,223 they are 1,000.
    const near = tenDays((i) => (i % 2 === 0 ? 2_220 : 2_223), 90);
    expectTotal([...near.slice(0, 8), ...large.slice(8)], { dealsPerMonth: 0 });
    expectTotal([...near.slice(0, 8), ...large.slice(8)], { dealsPerMonth: 1 });
    expectTotal(near, { dealsPerMonth: 1 });
  });
});
