import type { Rates, ResolvedRate } from '../../rates/cards';
import { REWARDS_REGIONS, rpmRateId } from '../../rates/regions';
import { valueOn } from '../../rates/rate';
import type { Card } from '../../rates/rate';
import { engagementEffect, levelEffect, nicheEffect } from '../facts/effects';
import type { RatedEffect } from '../facts/effects';
import type { Facts } from '../facts/facts';
import { rateSpread } from '../facts/rate-spread';
import { applyEffects } from '../maths/band';
import type { Doubt, Effect } from '../maths/band';
import { fit, logVariance, multiplyBy, noCumulants } from '../maths/product';
import { shareOf } from '../maths/share';
import type { Share } from '../maths/share';
import { narrowed, NOTHING, ONE, rangeOf, times } from '../maths/spread';
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
  const { rates, settings, region, card } = facts;
  const band = rates[rpmRateId(region?.value ?? null)];
  const effects = [
    nicheEffect(facts, rates['rewards.nicheWeight'].likely),
    engagementEffect(facts, rates['rewards.engagementWeight'].likely),
    levelEffect('watchTime', rates['rewards.watchTimeEffect'], settings.watchTime),
    levelEffect('originality', rates['rewards.originalityEffect'], settings.originality),
  ];
  const spread = rateSpread(band);
  const qualified = rateSpread(rates['rewards.qualifiedShare']);
  if (spread === null || qualified === null) return { band, effects, pay: null, doubts: [] };
  const all = [...effects, regionInBand(band, rates, card)];
  const inBand = applyEffects(spread, all, rates['model.unexplainedShare'].likely, true);
  const monthly = rateSpread(rates['model.payoutSpread']) ?? ONE;
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

/**
 * Returns what the known region takes of its band, as an effect that moves nothing. A card may give a region
 * the ends of the band of all: what regions differ by is in there, and goes once it is known which one it is.
 */
function regionInBand(band: ResolvedRate, rates: Rates, card: Card): Effect {
  const spread = rateSpread(band) ?? ONE;
  const all = logVariance(spread);
  const taken = all - regionVariance(band, rates, card);
  const known = taken > 0 ? narrowed(spread, Math.sqrt(taken / all)) : ONE;
  return { id: 'region', factor: 1, known: 1, spread: known };
}

/**
 * Returns the variance of a region's band: its own, but no more than is left of the band of all after what
 * the likely values of regions differ by (the law of total variance). What the user set stays as it was set.
 */
function regionVariance(band: ResolvedRate, rates: Rates, card: Card): number {
  const own = logVariance(rateSpread(band) ?? ONE);
  const all = rates[rpmRateId(null)];
  if (band.id === all.id || band.from === 'set' || all.from === 'set') return own;
  const among = logVariance(rateSpread(all) ?? ONE) - betweenRegions(rates, card);
  return Math.min(own, Math.max(0, among));
}

/** Returns the mean square by which the likely pay of the regions on the card's list strays from that of all. */
function betweenRegions(rates: Rates, card: Card): number {
  const all = rates[rpmRateId(null)].likely;
  const { items } = valueOn(card, REWARDS_REGIONS);
  let sum = 0;
  for (const country of items) {
    const own = rates[rpmRateId(country)].likely;
    // A logarithm of nothing would leave no width to any region.
    if (own >= NOTHING) sum += Math.log(own / all) ** 2;
  }
  return sum / items.length;
}

/** The same for every creator: worked out once for the rates in force. */
const meanVariance = new WeakMap<Rates, number>();

/** Returns the mean variance of the bands of the regions that have one. */
function meanOfRegions(rates: Rates, card: Card): number {
  let mean = meanVariance.get(rates);
  if (mean === undefined) {
    const { items } = valueOn(card, REWARDS_REGIONS);
    const own = items.map((country) => regionVariance(rates[rpmRateId(country)], rates, card));
    mean = own.reduce((sum, variance) => sum + variance, 0) / own.length;
    meanVariance.set(rates, mean);
  }
  return mean;
}
