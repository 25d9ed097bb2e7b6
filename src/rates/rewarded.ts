import { citation } from './cite';
import type { List } from './schema';
import { ARTICLE, TIKTOK_REWARDS_LAUNCH } from './sources';

/** What the Creator Rewards Program pays more for. Its formula is not public; these are named without weights. */
export const REWARDED: List = {
  id: 'rewards.rewarded',
  title: 'What the Creator Rewards Program pays more for',
  article: {
    items: ['engagement', 'watch-time', 'region', 'niche', 'originality'],
    complete: true,
    ...citation(ARTICLE),
  },
  observed: {
    items: ['originality', 'watch-time', 'engagement', 'search-value'],
    complete: true,
    ...citation(TIKTOK_REWARDS_LAUNCH),
  },
};
