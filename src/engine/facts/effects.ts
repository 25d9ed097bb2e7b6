import { engagementRateId } from '../../rates/bands';
import type { RateId } from '../../rates/all';
import type { ResolvedRate } from '../../rates/cards';
import { nicheRateId } from '../../rates/niches';
import { rpmRateId } from '../../rates/regions';
import type { Level } from '../input';
import { rateSpread } from './rate-spread';
import type { Effect } from '../maths/band';
import { narrowed, NOTHING, ONE } from '../maths/spread';
import type { Spread } from '../maths/spread';
import type { Facts } from './facts';
import { usualEngagement } from './usual-engagement';

/** What moves the pay of a creator inside a published band; each with `weight` (0 to 1) of its force. */

/** An effect and the rate it rests on: how it differs between creators while it is not known, else its own. */
export interface RatedEffect extends Effect {
  readonly rate: RateId;
}

/** Returns the niche's effect. */
export function nicheEffect({ niche, rates }: Facts, weight: number): RatedEffect {
  const spread = narrowed(rateSpread(rates['model.nicheSpread']) ?? ONE, weight);
  if (niche === null) return unknownEffect('niche', spread, 'model.nicheSpread');
  const rate = nicheRateId(niche.value);
  return { id: 'niche', factor: rates[rate].likely ** weight, known: 1, spread, rate };
}

/**
 * Returns the region's effect: its Rewards pay ÷ the pay where the region is not known. Of a country without
 * a figure of its own no more is known than of any.
 */
export function regionEffect({ region, rates }: Facts, weight: number): RatedEffect {
  const spread = narrowed(rateSpread(rates['model.regionSpread']) ?? ONE, weight);
  const all = rates['rewards.rpm'].likely;
  const rate = rpmRateId(region?.value ?? null);
  const own = rates[rate].likely;
  if (rate === rpmRateId(null) || all < NOTHING || own < NOTHING)
    return unknownEffect('region', spread, 'model.regionSpread');
  return { id: 'region', factor: (own / all) ** weight, known: 1, spread, rate };
}

/**
 * Returns the engagement's effect: measured by followers ÷ usual for that size, held between the least and
 * the greatest factor it can bring. A few posts say little, and count little.
 */
export function engagementEffect(facts: Facts, weight: number): RatedEffect {
  const { engagement, followers, rates } = facts;
  const spread = narrowed(rateSpread(rates['model.engagementSpread']) ?? ONE, weight);
  const rate = engagementRateId(followers?.value.value ?? 0);
  const usual = followers === null ? 0 : usualEngagement(followers.value.value, rates);
  if (engagement === null || usual < NOTHING)
    return unknownEffect('engagement', spread, 'model.engagementSpread');
  const known =
    engagement.set === true
      ? 1
      : 1 - (1 - rates['model.engagementPerPost'].likely) ** engagement.posts;
  const ratio = held(engagement.value / usual, facts);
  return { id: 'engagement', factor: ratio ** (weight * known), known, spread, rate };
}

function held(ratio: number, { rates }: Facts): number {
  const least = rates['brand.engagementMin'].likely;
  const most = Math.max(least, rates['brand.engagementMax'].likely);
  return Math.max(least, Math.min(most, ratio));
}

/** Returns the effect of something no page shows, by the user's own impression. */
export function levelEffect(id: string, rate: ResolvedRate, level: Level | undefined): RatedEffect {
  const spread = rateSpread(rate) ?? ONE;
  if (level === undefined) return unknownEffect(id, spread, rate.id);
  const factor = level === 'low' ? rate.low : level === 'high' ? rate.high : rate.likely;
  return { id, factor: Math.max(factor, LEAST_FACTOR), known: 1, spread, rate: rate.id };
}

function unknownEffect(id: string, spread: Spread, rate: RateId): RatedEffect {
  return { id, factor: 1, known: 0, spread, rate };
}

/** A factor of 0 would say that nothing is paid at all: that is for the rules to say, not for an effect. */
const LEAST_FACTOR = 1 / 1000;
