import { subscriptionShareRateId } from '../../rates/regions';
import type { Rates } from '../../rates/cards';
import type { Words } from '../../words/words';
import { isYounger, threshold } from '../eligibility';
import { computed, engineWords, nothingNow, once, rateLeaf } from '../explain';
import type { Facts } from '../facts/facts';
import type { Views } from '../facts/posts';
import { ZERO } from '../maths/dollars';
import { rangeOf, spreadOf } from '../maths/spread';
import { givenFactor, multiplied, productFactor, rateFactor, ratesProduct } from './multiplied';
import type { Factor } from './multiplied';
import type { StreamModel, StreamResult } from './stream';
import { unknownStream } from './unknown';

/** Subscriptions: followers who subscribe × price, less the app store's fee, × the creator's share. */
export const subscriptions: StreamModel = {
  id: 'subscriptions',
  estimate({ facts }): StreamResult {
    const { followers, rates, region, settings } = facts;
    const headline = settings.headline?.subscriptions === true;
    if (followers === null)
      return unknownStream('subscriptions', headline, once('note.noFollowers'));
    const { low, value, high } = followers.value;
    const share = subscriptionShareRateId(region?.value ?? null);
    const each = ratesProduct('perSubscriber', share, rates, () => [
      rateFactor('subscriptionPrice', rates['subscriptions.price']),
      afterFee(rates),
      rateFactor('creatorShare', rates[share]),
    ]);
    const perFollower = ratesProduct('perFollower', share, rates, () => [
      rateFactor('subscriberShare', rates['subscriptions.subscriberShare'], 'subscribers'),
      productFactor(each),
    ]);
    const month = multiplied('subscriptions', [
      givenFactor('followers', { low, likely: value, high }, 'followers', followers.from),
      productFactor(perFollower),
    ]);
    const barred = barredBy(facts, followers.value);
    const stream = {
      id: 'subscriptions',
      now: barred ? ZERO : month.range,
      ifEligible: month.range,
      each: { per: 'subscriber', range: each.range },
      headline,
      explanation: barred ? nothingNow(month.explanation, barred) : month.explanation,
    } as const;
    const assumptions = headline && barred === undefined ? [once('assumption.subscribers')] : [];
    return { stream, amount: barred ? null : month.amount, assumptions };
  },
};

/** What the app store leaves: 1 less its fee. */
function afterFee(rates: Rates): Factor {
  const fee = rates['subscriptions.appStoreFee'];
  const range = { low: 1 - fee.high, likely: 1 - fee.likely, high: 1 - fee.low };
  const spread = spreadOf(range);
  const node = computed('afterFee', spread ? rangeOf(spread) : range, 'share', [
    rateLeaf('appStoreFee', fee),
  ]);
  return { node, spread, doubts: [] };
}

/**
 * Returns why the account cannot offer subscriptions, or `undefined`. They open by their own criteria, followers
 * and views, or by those of LIVE, which ask for fewer followers and no views.
 */
function barredBy(facts: Facts, followers: Views): Words | undefined {
  const { rates } = facts;
  const own = rates['subscriptions.minFollowers'].likely;
  const live = rates['live.minFollowers'].likely;
  const byOwn = threshold(followers, own) !== 'not-met' && !hasTooFewViews(facts);
  if (!byOwn && threshold(followers, live) === 'not-met') {
    const needed = followers.value < Math.min(own, live) ? Math.min(own, live) : live;
    return engineWords('note.subscriptionFollowers', { seen: followers.value, needed });
  }
  const age = rates['subscriptions.minAge'].likely;
  return isYounger(facts, age) ? engineWords('note.subscriptionAge', { needed: age }) : undefined;
}

function hasTooFewViews({ month, rates }: Facts): boolean {
  if (month === null) return false;
  const { low, likely, high } = month;
  const views = { value: likely, low, high };
  return threshold(views, rates['subscriptions.minViews30d'].likely) === 'not-met';
}
