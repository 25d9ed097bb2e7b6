import type { Eligibility, VideoEstimate } from '../engine/estimate';
import type { Tile } from '../tiktok/watch';
import type { FullSpeech } from '../words/speech';
import { badgeView } from './badge-view';
import type { BadgeView } from './badge-view';

/** Marks a tile that badge.css positions, because the page does not. */
const ANCHOR = 'data-permille-anchor';

interface Known {
  estimate: VideoEstimate;
  badge: HTMLElement | null;
}

/** The badges of one page: one on each tile that has a view count, and never two. */
export interface Badges {
  /** Takes the estimates that came for `tiles`, and draws, redraws or removes their badges. */
  draw(tiles: readonly Tile[], estimates: ReadonlyMap<string, VideoEstimate>): void;
  /** Applies the account's eligibility to all badges. Before it is known none is drawn. */
  setAccount(status: Eligibility['status']): void;
  /** Removes every badge and forgets the account. */
  clear(): void;
}

export function createBadges(document: Document, speech: FullSpeech): Badges {
  const known = new Map<HTMLElement, Known>();
  let account: Eligibility['status'] | null = null;

  /** Writes only: positions were read before, in one go. */
  function paint(tile: HTMLElement, entry: Known, needsAnchor: boolean): void {
    if (account === null) return;
    const view = badgeView(entry.estimate, account, speech);
    if (!view) {
      entry.badge?.remove();
      entry.badge = null;
      return;
    }
    entry.badge ??= createBadge(document);
    fill(entry.badge, view);
    if (needsAnchor) tile.setAttribute(ANCHOR, '');
    if (entry.badge.parentNode !== tile) tile.append(entry.badge);
  }

  return {
    draw(tiles, estimates) {
      const needsAnchor = isUnpositioned(tiles[0]?.element);
      for (const { element, video } of tiles) {
        const estimate = estimates.get(video.id);
        if (!estimate) continue;
        const entry: Known = { estimate, badge: known.get(element)?.badge ?? null };
        known.set(element, entry);
        paint(element, entry, needsAnchor);
      }
    },
    setAccount(status) {
      if (status === account) return;
      account = status;
      const tiles = [...known.keys()].filter((tile) => tile.isConnected || !known.delete(tile));
      const needsAnchor = isUnpositioned(tiles[0]);
      for (const tile of tiles) {
        const entry = known.get(tile);
        if (entry) paint(tile, entry, needsAnchor);
      }
    },
    clear() {
      for (const [tile, { badge }] of known) {
        badge?.remove();
        tile.removeAttribute(ANCHOR);
      }
      known.clear();
      account = null;
    },
  };
}

function createBadge(document: Document): HTMLElement {
  const badge = document.createElement('permille-badge');
  badge.setAttribute('data-permille', 'badge');
  badge.setAttribute('role', 'img');
  return badge;
}

function fill(badge: HTMLElement, view: BadgeView): void {
  badge.dataset.tone = view.tone;
  badge.setAttribute('aria-label', view.label);
  badge.textContent = view.text;
  if (view.note !== null) {
    const note = badge.ownerDocument.createElement('small');
    note.textContent = view.note;
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
