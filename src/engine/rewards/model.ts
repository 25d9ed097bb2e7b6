import type { Rates, ResolvedRate } from '../../rates/cards';
import { REWARDS_REGIONS, rpmRateId } from '../../rates/regions';
import { valueOn } from '../../rates/rate';
import type { Card } from '../../rates/rate';
import { engagementEffect, levelEffect, nicheEffect } from '../facts/effects';
import type { RatedEffect } from '../facts/effects';
import type { Facts } from '../facts/facts';
import { applyEffects } from '../maths/band';
import type { Doubt } from '../maths/band';
import { fit, logVariance, multiplyBy, noCumulants } from '../maths/product';
import { shareOf } from '../maths/share';
import type { Share } from '../maths/share';
import { narrowed, ONE, rangeOf, spreadOf, times } from '../maths/spread';
import type { Spread } from '../maths/spread';
import { PER_VIEWS, taughtBy } from './payouts';
import type { Taught } from './payouts';

/** What a creator's views pay: the band that applies, what moves the pay inside it, and what payouts taught. */
export interface PayModel {
  /** The published band of the region. */
  readonly band: ResolvedRate;
  readonly effects: readonly RatedEffect[];
  /** `null` where nothing is paid: the pay or the qualified share is set to 0. */
  readonly pay: Pay | null;
  readonly doubts: readonly Doubt[];
}

export interface Pay extends Taught {
  /** The qualified share of views as a distribution between 0 and 1. */
  readonly share: Share;
  /**
   * Dollars per view = qualified share ^ (1 + tilt) × this. Without payouts the tilt is 0 and this is the
   * pay per 1,000 over 1,000.
   */
  readonly perShare: Spread;
}

/** Returns what a creator's views pay. */
export function payModelOf(facts: Facts): PayModel {
  const { rates, settings, region } = facts;
  const band = rates[rpmRateId(region?.value ?? null)];
  const effects = [
    nicheEffect(facts, rates['rewards.nicheWeight'].likely),
    engagementEffect(facts, rates['rewards.engagementWeight'].likely),
    levelEffect('watchTime', rates['rewards.watchTimeEffect'], settings.watchTime),
    levelEffect('originality', rates['rewards.originalityEffect'], settings.originality),
  ];
  const spread = spreadOf(band);
  const qualified = spreadOf(rates['rewards.qualifiedShare']);
  if (spread === null || qualified === null) return { band, effects, pay: null, doubts: [] };
  const inBand = applyEffects(spread, effects, rates['model.unexplainedShare'].likely, true);
  const monthly = spreadOf(rates['model.payoutSpread']) ?? ONE;
  const taught = taughtBy(settings.payouts ?? [], inBand.spread, qualified, monthly);
  // Payouts say what the account is paid, whatever the effects: then these leave no doubt.
  const doubts =
    taught.months > 0
      ? []
      : [
          ...inBand.doubts,
          ...regionDoubt(facts, spread),
          { id: 'payouts', spread: payDoubt(inBand.spread, qualified) },
        ];
  return { band, effects, pay: payOf(taught, facts), doubts };
}

/** How far pay and qualified share together are from what they turn out to be. */
function payDoubt(rpm: Spread, qualified: Spread): Spread {
  return fit(multiplyBy(multiplyBy(noCumulants(), rpm), qualified));
}

function payOf(taught: Taught, { rates }: Facts): Pay {
  const { rpm, qualified, rpmGivenShare, tilt, months } = taught;
  const perShare = times(rpmGivenShare, Math.exp(-tilt * qualified.middle) / PER_VIEWS);
  const share = shareOf(months === 0 ? rates['rewards.qualifiedShare'] : rangeOf(qualified));
  return { rpm, qualified, rpmGivenShare, tilt, months, share, perShare };
}

/** Where the region is not known the band is that of all regions; knowing it leaves the mean region's. */
function regionDoubt({ region, rates, card }: Facts, band: Spread): Doubt[] {
  if (region !== null) return [];
  const all = logVariance(band);
  const taken = all - meanOfRegions(rates, card);
  return taken > 0 ? [{ id: 'region', spread: narrowed(band, Math.sqrt(taken / all)) }] : [];
}

/** The same for every creator: worked out once for the rates in force. */
const regionVariance = new WeakMap<Rates, number>();

/** Returns the mean variance of the bands of the regions that have one. */
function meanOfRegions(rates: Rates, card: Card): number {
  let mean = regionVariance.get(rates);
  if (mean === undefined) {
    const { items } = valueOn(card, REWARDS_REGIONS);
    const own = items.map((country) => logVariance(spreadOf(rates[rpmRateId(country)]) ?? ONE));
    mean = own.reduce((sum, variance) => sum + variance, 0) / own.length;
    regionVariance.set(rates, mean);
  }
  return mean;
}
