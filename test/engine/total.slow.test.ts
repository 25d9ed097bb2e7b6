import { describe, expect, it } from 'vitest';
import { ratesInForce } from '../../src/engine/facts/rates-in-force';
import type { EngineSettings } from '../../src/engine/input';
import { shareAt, shareOf } from '../../src/engine/maths/share';
import { exact, logAt, spreadOf } from '../../src/engine/maths/spread';
import { estimate } from '../../src/engine/run';
import type { RateId } from '../../src/rates/all';
import type { RateEdits } from '../../src/rates/edits';
import { daysAgo, input, video } from './build';
import { normals, quantiles } from './monte-carlo';
import { regionPay } from './region-pay';

/**
 * A whole month's total agrees within 3% with a million draws of its inputs, each drawn once however many streams
 * hang on it.
 */

const FOLLOWERS = 50_000;
const HOURS = 20;
const VIEWERS = 150;
const ALL = { subscriptions: true, affiliate: true, shop: true };
const known = (value: number) => ({ low: value, likely: value, high: value });

/** Ten days of long videos far over the threshold of qualified views; the rest of the month is not seen. */
const tenDays = Array.from({ length: 10 }, (_, i) =>
  video({ views: 20_000 + 9_000 * i, durationSeconds: 90, postedAt: daysAgo(i + 1) }),
);

function expectTotal(settings: EngineSettings, rateEdits: RateEdits = {}): void {
  const card = settings.card ?? 'article';
  const parts = { ...settings, rateEdits, dealsPerMonth: 0 };
  const { total, views30d, streams } = estimate(
    input({ followers: FOLLOWERS, videos: tenDays, settings: parts }),
  );
  const rates = ratesInForce(card, rateEdits);
  const next = normals(12);
  const spread = (id: RateId) => spreadOf(rates[id])!;
  const drawn = (id: RateId) => Math.exp(logAt(spread(id), next()));
  const month = views30d!.low === views30d!.high ? exact(views30d!.likely) : spreadOf(views30d!)!;
  const qualified = shareOf(rates['rewards.qualifiedShare']);
  const rpm = regionPay(rates, card, settings.region ?? null);
  const fee = rates['subscriptions.appStoreFee'];
  const afterFee = spreadOf({ low: 1 - fee.high, likely: 1 - fee.likely, high: 1 - fee.low })!;
  const sales = (of: 'affiliate' | 'shop') =>
    drawn(`${of}.clickRate`) *
    drawn(`${of}.conversion`) *
    drawn(`${of}.basket`) *
    drawn(`${of}.commission`);
  const counted = settings.headline ?? {};
  const truth = quantiles(() => {
    const views = Math.exp(logAt(month, next())) * drawn('model.monthProxy');
    let sum = ((views * shareAt(qualified, next())) / 1_000) * Math.exp(logAt(rpm, next()));
    if (settings.liveHoursPerMonth !== undefined) {
      const coins = drawn('live.coinsPerViewerHour') * VIEWERS * HOURS;
      sum += (coins / drawn('live.coinsPerDiamond')) * drawn('live.usdPerDiamond');
    }
    if (counted.affiliate) sum += views * sales('affiliate');
    if (counted.shop) sum += views * sales('shop');
    if (counted.subscriptions) {
      const each = drawn('subscriptions.price') * Math.exp(logAt(afterFee, next()));
      const share = drawn('subscriptions.creatorShareUS');
      sum += FOLLOWERS * drawn('subscriptions.subscriberShare') * each * share;
    }
    return sum;
  });
  for (const { id, now, headline } of streams) {
    if (headline && id !== 'brand' && now !== null) expect(now.likely, id).toBeGreaterThan(0);
  }
  for (const end of ['low', 'likely', 'high'] as const) {
    expect(Math.abs(total![end] / truth[end] - 1), end).toBeLessThan(0.03);
  }
}

describe('a month’s total', () => {
  const live = { liveHoursPerMonth: HOURS, viewers: VIEWERS };

  it('of Rewards alone', () => {
    expectTotal({});
  });

  it('of Rewards and LIVE', () => {
    expectTotal({ ...live });
  });

  it('of Rewards and sales, which hang on the same views', () => {
    expectTotal({ headline: { affiliate: true, shop: true } });
  });

  it.each(['article', 'observed'] as const)('of every stream but deals, %s', (card) => {
    expectTotal({ ...live, card, region: 'US', headline: ALL });
  });

  it('of sales of which only the views are not known', () => {
    const edits: RateEdits = {};
    for (const of of ['affiliate', 'shop'] as const) {
      edits[`${of}.clickRate`] = known(0.02);
      edits[`${of}.conversion`] = known(0.03);
      edits[`${of}.basket`] = known(30);
      edits[`${of}.commission`] = known(0.15);
    }
    expectTotal({ headline: { affiliate: true, shop: true } }, edits);
  });
});
