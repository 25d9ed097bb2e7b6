import type { Count } from '../../counts/count';
import { toHandle } from '../address';
import { seenCount } from '../facts';
import { hasIcon } from '../icons';
import { find } from '../selectors';
import { visibleText } from '../text';

/** The head of a profile as read. */
export interface Header {
  /**
   * Whose it is: `own` when its title or subtitle is the handle of the address, `doubtful` when it is but
   * the other could be a handle as well, `other` when neither is, `unnamed` when there is neither,
   * `absent` when there is no profile on the page.
   */
  whose: 'own' | 'doubtful' | 'other' | 'unnamed' | 'absent';
  name: string | null;
  verified: boolean;
  followers: Count | null;
  following: Count | null;
  likes: Count | null;
  /** Whether a count is there and not understood. */
  unclear: boolean;
}

export const noHeader: Header = {
  whose: 'absent',
  name: null,
  verified: false,
  followers: null,
  following: null,
  likes: null,
  unclear: false,
};

/**
 * Returns what the head of `userPage` says, for the profile `handle` (lower case). Title and subtitle hold
 * handle and display name one way round until 2025-03 and the other from 2026-04, so the one that is
 * not the handle is the name.
 */
export function readHeader(userPage: Element | null, handle: string, language: string): Header {
  if (!userPage) return noHeader;
  const titles = [find(userPage, 'title'), find(userPage, 'subtitle')].filter((e) => e !== null);
  const texts = titles.map(visibleText).filter((text) => text !== '');
  const names = texts.filter((text) => asHandle(text) !== handle);
  const followers = seenCount(find(userPage, 'followers'), language);
  const following = seenCount(find(userPage, 'following'), language);
  const likes = seenCount(find(userPage, 'likes'), language);
  return {
    whose: whose(texts, names),
    name: names[0] ?? texts[0] ?? null,
    verified: titles.some((title) => hasIcon(title.parentElement, 'verified')),
    followers: followers.count,
    following: following.count,
    likes: likes.count,
    unclear: followers.unclear || following.unclear || likes.unclear,
  };
}

function whose(texts: readonly string[], names: readonly string[]): Header['whose'] {
  if (texts.length === 0) return 'unnamed';
  if (names.length === texts.length) return 'other';
  return names.some((name) => asHandle(name) !== null) ? 'doubtful' : 'own';
}

/** Returns the handle that `text` shows, whatever invisible characters are in it; null for no handle. */
function asHandle(text: string): string | null {
  return toHandle(text.replace(/\p{Cf}/gu, ''));
}
