import type { Rates } from '../rates/cards';
import { rewardsAgeRateId, rewardsRegionStatus } from '../rates/regions';
import type { Criterion, Eligibility } from './estimate';
import type { Facts } from './facts/facts';
import type { Month } from './facts/month';
import type { Answer } from './input';

/** A number with the interval it may lie in. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Returns whether the account may earn Rewards, criterion by criterion. Not eligible when one criterion is
 * not met; eligible when those a page can show (followers, views, region where known) are met; else unknown.
 */
export function eligibilityOf(facts: Facts): Eligibility {
  const { rates, card, settings, region, followers, month } = facts;
  const needed = rates['rewards.minFollowers'].likely;
  const neededViews = rates['rewards.minViews30d'].likely;
  const criteria: Criterion[] = [
    {
      id: 'followers',
      status: threshold(followers?.value ?? null, needed),
      seen: followers?.value.value ?? null,
      needed,
    },
    {
      id: 'views30d',
      status: threshold(month && sureViews(month, rates), neededViews),
      seen: month && (month.basis === 'set' ? month.likely : month.seen),
      needed: neededViews,
    },
    {
      id: 'region',
      status: rewardsRegionStatus(region?.value ?? null, card),
      seen: region?.value ?? null,
      needed: null,
    },
    answered('age', settings.criteria?.age, rates[rewardsAgeRateId(region?.value ?? null)].likely),
    answered('standing', settings.criteria?.standing, null),
    answered('originality', settings.criteria?.originality, null),
  ];
  return { status: overall(criteria), criteria };
}

/**
 * Returns between what the views of the 30 days lie. Extrapolated views are no evidence that the threshold is
 * met: only the least that was seen is, or what the user set. Nor is it missed where the videos posted in the
 * month are just under it: older ones go on being watched.
 */
function sureViews({ basis, least, likely, high }: Month, rates: Rates): Interval {
  if (basis === 'set') return { low: likely, high: likely };
  const older = basis === 'posted' ? rates['model.monthProxy'].high : 1;
  return { low: least, high: high * older };
}

/** Criteria that a page can show and that therefore decide about `eligible`. */
const VISIBLE: readonly string[] = ['followers', 'views30d', 'region'];

function overall(criteria: readonly Criterion[]): Eligibility['status'] {
  if (criteria.some(({ status }) => status === 'not-met')) return 'not-eligible';
  const isMet = ({ id, status, seen }: Criterion) =>
    status === 'met' || !VISIBLE.includes(id) || (id === 'region' && seen === null);
  return criteria.every(isMet) ? 'eligible' : 'unknown';
}

/** Met when even the low end is enough, not met when even the high end is not, else unknown. */
export function threshold(seen: Interval | null, needed: number): Criterion['status'] {
  if (seen === null) return 'unknown';
  if (seen.low >= needed) return 'met';
  return seen.high < needed ? 'not-met' : 'unknown';
}

/**
 * Returns whether the user said that the creator is younger than `age`. The answer is for the age that
 * Rewards needs; where that is higher, it says nothing of a lower one.
 */
export function isYounger({ settings, rates, region }: Facts, age: number): boolean {
  const asked = rates[rewardsAgeRateId(region?.value ?? null)].likely;
  return settings.criteria?.age === 'no' && asked <= age;
}

function answered(id: string, answer: Answer = 'unknown', needed: number | null): Criterion {
  const status = answer === 'unknown' ? 'unknown' : answer === 'yes' ? 'met' : 'not-met';
  return { id, status, seen: null, needed };
}
