import { words } from '../words/words';
import type { RateId } from './all';
import { citation } from './cite';
import type { List } from './schema';
import { valueOn } from './rate';
import type { Card } from './rate';
import { ARTICLE, DIARIO_DEL_YAQUI, TIKTOK_FUND_END } from './sources';

/** Where accounts can join the Creator Rewards Program. */
export const REWARDS_REGIONS: List = {
  id: 'rewards.regions',
  title: 'Countries of the Creator Rewards Program',
  article: {
    items: ['US', 'GB', 'FR', 'DE', 'JP', 'BR'],
    complete: false,
    ...citation(ARTICLE, { note: words('rateNote.andOthers') }),
  },
  observed: {
    items: ['US', 'GB', 'DE', 'FR', 'JP', 'KR', 'BR', 'MX'],
    complete: true,
    ...citation(DIARIO_DEL_YAQUI, {
      note: words('rateNote.mexico', { date: { date: '2025-10-01T00:00:00Z' }, countries: 7 }),
      disputed: words('rateDispute.regions'),
    }),
  },
};

/** Where the old Creator Fund ended. */
export const FUND_ENDED: List = {
  id: 'fund.ended',
  title: 'Countries where the Creator Fund ended',
  article: {
    items: ['US', 'GB', 'DE', 'FR'],
    complete: false,
    ...citation(TIKTOK_FUND_END),
  },
};

const RPM_BY_COUNTRY: ReadonlyMap<string, RateId> = new Map([
  ['US', 'rewards.rpmUS'],
  ['GB', 'rewards.rpmGB'],
  ['DE', 'rewards.rpmDE'],
  ['FR', 'rewards.rpmFR'],
  ['BR', 'rewards.rpmBR'],
  ['MX', 'rewards.rpmMX'],
  ['JP', 'rewards.rpmJP'],
  ['KR', 'rewards.rpmKR'],
]);

/** Countries of Western Europe that have no figure of their own. What they are paid says nothing of who may join. */
const WESTERN_EUROPE: ReadonlySet<string> = new Set([
  'AD',
  'AT',
  'BE',
  'CH',
  'ES',
  'IE',
  'IT',
  'LI',
  'LU',
  'MC',
  'NL',
  'PT',
]);

/**
 * Returns whether an account in `country` (two letters, null where not known) may join the Creator
 * Rewards Program: `not-met` only where the card's list is complete, as "and others" rules nobody out.
 */
export function rewardsRegionStatus(
  country: string | null,
  card: Card,
): 'met' | 'not-met' | 'unknown' {
  if (country === null) return 'unknown';
  const list = valueOn(card, REWARDS_REGIONS);
  if (list.items.includes(country)) return 'met';
  return list.complete ? 'not-met' : 'unknown';
}

/**
 * Returns the id of the Rewards pay in `country`: its own, else that of Western Europe; the overall one where
 * the country is not known or has no figure.
 */
export function rpmRateId(country: string | null): RateId {
  if (country === null) return 'rewards.rpm';
  const own = RPM_BY_COUNTRY.get(country);
  return own ?? (WESTERN_EUROPE.has(country) ? 'rewards.rpmWesternEurope' : 'rewards.rpm');
}

/** Returns the id of the age a creator in `country` needs for the Creator Rewards Program. */
export function rewardsAgeRateId(country: string | null): RateId {
  if (country === 'KR') return 'rewards.minAgeKR';
  return country === 'JP' ? 'rewards.minAgeJP' : 'rewards.minAge';
}

/** Returns the id of the age a creator in `country` needs to receive LIVE gifts. */
export function liveAgeRateId(country: string | null): RateId {
  return country === 'KR' ? 'live.minAgeKR' : 'live.minAge';
}

/** Returns the id of the creator's share of subscriptions in `country`; the lower one where not known. */
export function subscriptionShareRateId(country: string | null): RateId {
  return country === 'US' || country === 'CA'
    ? 'subscriptions.creatorShareUS'
    : 'subscriptions.creatorShareElsewhere';
}
