import { isExcluded } from '../rates/exclusions';
import type { Card } from '../rates/rate';
import type { VideoEstimate } from './estimate';
import type { Post } from './facts/posts';

/** What decides about a video, by its own rules; its number of views is not looked at here. */
export type RuleReason = Extract<
  VideoEstimate['reason'],
  'earns' | 'length-unknown' | 'too-short' | 'photo' | 'duet' | 'stitch' | 'sponsored' | 'reposted'
>;

/** What the rules look at. */
export interface RuleFacts extends Pick<
  Post,
  'kind' | 'duet' | 'stitch' | 'sponsored' | 'durationSeconds'
> {
  /** Whether it is another creator's, shown on this one's profile. Default: false. */
  readonly reposted?: boolean;
}

/**
 * Returns why Rewards pays for a video or does not. A fact that is not known counts as the usual case: no
 * Duet, no Stitch, not sponsored; only the length stays open.
 */
export function ruleOf(post: RuleFacts, minSeconds: number, card: Card): RuleReason {
  if (post.reposted === true && isExcluded('reposted', card)) return 'reposted';
  if (post.kind === 'photo' && isExcluded('photo', card)) return 'photo';
  if (post.duet === true && isExcluded('duet', card)) return 'duet';
  if (post.stitch === true && isExcluded('stitch', card)) return 'stitch';
  if (post.sponsored === true && isExcluded('sponsored', card)) return 'sponsored';
  if (post.durationSeconds === null) return 'length-unknown';
  return post.durationSeconds < minSeconds ? 'too-short' : 'earns';
}
