import type { Mark } from '../messages/drawn';
import type { Tile } from '../tiktok/watch';

/** Marks a tile that badge.css positions, because the page does not. */
const ANCHOR = 'data-permille-anchor';

/** The badges of one page: one on each tile of which there is something to say, and never two. */
export interface Badges {
  /** Draws, redraws or removes the badges of `tiles`; a tile whose video is not in `marks` is left alone. */
  draw(tiles: readonly Tile[], marks: ReadonlyMap<string, Mark | null>): void;
  /** Removes every badge. */
  clear(): void;
}

export function createBadges(document: Document): Badges {
  const badges = new Map<HTMLElement, HTMLElement>();

  /** Writes only: positions were read before, in one go. */
  function paint(tile: HTMLElement, mark: Mark | null, needsAnchor: boolean): void {
    const there = badges.get(tile);
    if (!mark) {
      there?.remove();
      badges.delete(tile);
      return;
    }
    const badge = there ?? createBadge(document);
    badges.set(tile, badge);
    fill(badge, mark);
    if (needsAnchor) tile.setAttribute(ANCHOR, '');
    if (badge.parentNode !== tile) tile.append(badge);
  }

  return {
    draw(tiles, marks) {
      const needsAnchor = isUnpositioned(tiles[0]?.element);
      for (const { element, video } of tiles) {
        const mark = marks.get(video.id);
        if (mark !== undefined) paint(element, mark, needsAnchor);
      }
    },
    clear() {
      for (const [tile, badge] of badges) {
        badge.remove();
        tile.removeAttribute(ANCHOR);
      }
      badges.clear();
    },
  };
}

function createBadge(document: Document): HTMLElement {
  const badge = document.createElement('permille-badge');
  badge.setAttribute('data-permille', 'badge');
  badge.setAttribute('role', 'img');
  return badge;
}

function fill(badge: HTMLElement, mark: Mark): void {
  badge.dataset.tone = mark.tone;
  badge.setAttribute('aria-label', mark.label);
  badge.textContent = mark.text;
  if (mark.note !== null) {
    const note = badge.ownerDocument.createElement('small');
    note.textContent = mark.note;
    badge.append(note);
  }
}

/**
 * Returns whether a badge in this tile would lose its corner. Tiles of one page are styled alike, so the
 * first of a batch tells for all.
 */
function isUnpositioned(tile: HTMLElement | undefined): boolean {
  const view = tile?.ownerDocument.defaultView;
  return !!tile && !!view && view.getComputedStyle(tile).position === 'static';
}
