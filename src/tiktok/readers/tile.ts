import type { Fact } from '../../reading/reading';
import { readLink } from '../address';
import { seenCount, visible } from '../facts';
import { DRAWING, countedBy } from '../icons';
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
  comments?: Fact | null;
  saves?: Fact | null;
  shares?: Fact | null;
  /** Whether a count is there and not understood. */
  unclear: boolean;
}

/**
 * Returns what `tile` shows, or null while it leads to no video (a skeleton, a playlist, an
 * advertisement) or to more than one. `now` bounds the dates believed; `onProfile` says whether a count
 * beside an icon that is not known is one of views.
 */
export function readTile(
  tile: Element,
  language: string,
  now: Date | undefined,
  onProfile: boolean,
): TileFacts | null {
  const address = videoAddress(tile);
  if (!address) return null;
  const { id } = address;
  const box = find(tile, 'tileCount');
  const { count, unclear } = seenCount(box, language);
  const counted = box && countedBy(drawnBeside(box), onProfile);
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

/** The icon stands within the count's box, right before it, or in a footer of their own. */
function drawnBeside(box: Element): Element | null {
  const near = [box, box.previousElementSibling];
  return near.find((element) => element?.querySelector(DRAWING)) ?? box.parentElement;
}

function videoAddress(tile: Element): Pick<TileFacts, 'id' | 'handle' | 'kind'> | null {
  let found: Pick<TileFacts, 'id' | 'handle' | 'kind'> | null = null;
  for (const link of matching(tile, selectors.tileLink[0])) {
    const { kind, handle, videoId, photo } = readLink(link);
    if (kind !== 'video' || handle === null || videoId === null) continue;
    if (found && found.id !== videoId) return null;
    found ??= { id: videoId, handle, kind: photo ? 'photo' : 'video' };
  }
  return found;
}
