import { REWARDS_EXCLUSIONS } from './exclusions';
import type { List } from './schema';
import { BETTER_PAID_NICHES } from './niches';
import { REWARDED } from './rewarded';
import { FUND_ENDED, REWARDS_REGIONS } from './regions';

/** Every fact that ships and is no number. */
export const ALL_LISTS: readonly List[] = [
  REWARDS_REGIONS,
  REWARDS_EXCLUSIONS,
  REWARDED,
  BETTER_PAID_NICHES,
  FUND_ENDED,
];
