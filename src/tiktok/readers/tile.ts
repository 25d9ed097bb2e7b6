import type { Fact } from '../../reading/reading';
import { readLink } from '../address';
import { seenCount, visible } from '../facts';
import { countedBy } from '../icons';
import { matching } from '../nodes';
import { find, selectors } from '../selectors';
import { visibleText } from '../text';
import { idSeconds, postedAt } from '../video-id';
import type { Pinnable } from '../pins';

/** One tile of a grid as read. */
export interface TileFacts extends Pinnable {
  id: string;
  handle: string;
  kind: 'video' | 'photo';
  postedAt: string | null;
  views: Fact | null;
  likes: Fact | null;
  /** Whether a count is there and not understood. */
  unclear: boolean;
}

/**
 * Returns what `tile` shows, or null while it leads to no video (a skeleton, a playlist, an
 * advertisement). `now` bounds the dates believed.
 */
export function readTile(tile: Element, language: string, now?: Date): TileFacts | null {
  const address = videoAddress(tile);
  if (!address) return null;
  const { id } = address;
  const box = find(tile, 'tileCount');
  const { count, unclear } = seenCount(box, language);
  // The icon stands right before its count, in a footer of their own.
  const before = box?.previousElementSibling;
  const counted =
    box && countedBy(before?.querySelector('path') ? before : box.parentElement, true);
  return {
    ...address,
    postedAt: postedAt(id, now),
    seconds: idSeconds(id, now),
    views: counted === 'views' ? visible(count) : null,
    likes: counted === 'likes' ? visible(count) : null,
    badge: visibleText(find(tile, 'tileBadge')),
    unclear,
  };
}

function videoAddress(tile: Element): Pick<TileFacts, 'id' | 'handle' | 'kind'> | null {
  for (const link of matching(tile, selectors.tileLink[0])) {
    const { kind, handle, videoId, photo } = readLink(link);
    if (kind === 'video' && handle !== null && videoId !== null) {
      return { id: videoId, handle, kind: photo ? 'photo' : 'video' };
    }
  }
  return null;
}
