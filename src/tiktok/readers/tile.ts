import { readLink } from '../address';
import { DRAWING, countedBy } from '../icons';
import { matching } from '../nodes';
import type { SeenTile } from '../seen/seen';
import { find, selectors } from '../selectors';
import { countText, visibleText } from '../text';

/** A label on a tile is a word or two. */
const LONGEST_BADGE = 100;

/**
 * Returns what `tile` shows, or null while it leads to no video (a skeleton, a playlist, an
 * advertisement) or to more than one. `onProfile` says whether a count beside an icon that is not known is one
 * of views.
 */
export function readTile(tile: Element, onProfile: boolean): SeenTile | null {
  const address = videoAddress(tile);
  if (!address) return null;
  const box = find(tile, 'tileCount');
  const text = countText(box);
  return {
    ...address,
    badge: visibleText(find(tile, 'tileBadge')).slice(0, LONGEST_BADGE),
    counts: box && text ? { [countedBy(drawnBeside(box), onProfile) ?? 'unknown']: text } : {},
  };
}

/** The icon stands within the count's box, right before it, or in a footer of their own. */
function drawnBeside(box: Element): Element | null {
  const near = [box, box.previousElementSibling];
  return near.find((element) => element?.querySelector(DRAWING)) ?? box.parentElement;
}

function videoAddress(tile: Element): Pick<SeenTile, 'id' | 'handle' | 'kind'> | null {
  let found: Pick<SeenTile, 'id' | 'handle' | 'kind'> | null = null;
  for (const link of matching(tile, selectors.tileLink[0])) {
    const { kind, handle, videoId, photo } = readLink(link);
    if (kind !== 'video' || handle === null || videoId === null) continue;
    if (found && found.id !== videoId) return null;
    found ??= { id: videoId, handle, kind: photo ? 'photo' : 'video' };
  }
  return found;
}
