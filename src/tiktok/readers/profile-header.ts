import { toHandle } from '../address';
import { hasIcon } from '../icons';
import { LONGEST_NAME } from '../seen/seen';
import type { SeenHeader } from '../seen/seen';
import { find } from '../selectors';
import { countText, visibleText } from '../text';

export const noHeader: SeenHeader = {
  whose: 'absent',
  name: null,
  verified: false,
  followers: '',
  following: '',
  likes: '',
};

/**
 * Returns what the head of `userPage` says, for the profile `handle` (lower case). Title and subtitle hold
 * handle and display name one way round until 2025-03 and the other from 2026-04, so the one that is
 * not the handle is the name.
 */
export function readHeader(userPage: Element | null, handle: string): SeenHeader {
  if (!userPage) return noHeader;
  const titles = [find(userPage, 'title'), find(userPage, 'subtitle')].filter((e) => e !== null);
  const texts = titles.map(visibleText).filter((text) => text !== '');
  const names = texts.filter((text) => asHandle(text) !== handle);
  return {
    whose: whose(texts, names),
    name: (names[0] ?? texts[0])?.slice(0, LONGEST_NAME) ?? null,
    verified: titles.some((title) => hasIcon(title.parentElement, 'verified')),
    followers: countText(find(userPage, 'followers')),
    following: countText(find(userPage, 'following')),
    likes: countText(find(userPage, 'likes')),
  };
}

function whose(texts: readonly string[], names: readonly string[]): SeenHeader['whose'] {
  if (texts.length === 0) return 'unnamed';
  if (names.length === texts.length) return 'other';
  return names.some((name) => asHandle(name) !== null) ? 'doubtful' : 'own';
}

/** Returns the handle that `text` shows, whatever invisible characters are in it; null for no handle. */
function asHandle(text: string): string | null {
  return toHandle(text.replace(/\p{Cf}/gu, ''));
}
