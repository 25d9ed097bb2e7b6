import type { Count } from '../../counts/count';
import type { Creator } from '../../reading/reading';
import type { PageAddress } from '../address';
import { narrowed } from './facts';
import type { PageUser } from './page-user';
import { LONGEST_NAME } from './seen';

/** What a page shows of its creator, as far as it does. */
export interface ShownCreator {
  name: string | null;
  verified?: boolean;
  followers?: Count | null;
  following?: Count | null;
  likes?: Count | null;
}

/** Returns the creator of `address` from what is shown and what the page data say. */
export function toCreator(
  { handle }: PageAddress,
  shown: ShownCreator,
  user: PageUser | null,
): Creator {
  const count = (key: 'followers' | 'following' | 'likes') =>
    narrowed(shown[key] ?? null, user?.[key] ?? null);
  return {
    handle: handle ?? '',
    name: (shown.name ?? user?.name)?.slice(0, LONGEST_NAME) ?? null,
    followers: count('followers'),
    following: count('following'),
    likes: count('likes'),
    videoCount: narrowed(null, user?.videoCount ?? null),
    verified: shown.verified === true ? true : (user?.verified ?? null),
    region: user?.region ?? null,
  };
}
