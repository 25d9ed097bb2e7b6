import { words } from '../words/words';
import { citation } from './cite';
import type { List } from './schema';
import { valueOn } from './rate';
import type { Card } from './rate';
import { ARTICLE, KAME_WEB } from './sources';

const NAMED_BY_ARTICLE = ['duet', 'stitch', 'sponsored', 'reposted', 'photo'] as const;
const NAMED_ELSEWHERE = ['text-only', 'looping-still', 'paid-promotion', 'series'] as const;

/** A kind of post that some source says is not counted. */
export type Exclusion = (typeof NAMED_BY_ARTICLE)[number] | (typeof NAMED_ELSEWHERE)[number];

/** What the Creator Rewards Program does not count. */
export const REWARDS_EXCLUSIONS: List = {
  id: 'rewards.exclusions',
  title: 'What the Creator Rewards Program does not count',
  article: {
    items: [...NAMED_BY_ARTICLE],
    complete: true,
    ...citation(ARTICLE, {
      note: words('rateNote.exclusionsArticle'),
    }),
  },
  observed: {
    items: [...NAMED_BY_ARTICLE, ...NAMED_ELSEWHERE],
    complete: true,
    ...citation(KAME_WEB, {
      note: words('rateNote.exclusionsObserved'),
    }),
  },
};

/** Returns whether the Creator Rewards Program leaves out posts of this kind, by the card's rules. */
export function isExcluded(kind: Exclusion, card: Card): boolean {
  return valueOn(card, REWARDS_EXCLUSIONS).items.includes(kind);
}
