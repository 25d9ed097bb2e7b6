import type { Mark, VideoMark } from '../messages/drawn';
import { whenOver } from '../signals/when-over';
import type { Tile } from '../tiktok/watch';
import type { Keeper } from './keeper';
import { ANCHOR, createMark, fillMark, isUnpositioned, mendMark } from './mark';
import { nearFirst } from './near';
import type { Look } from './theme';
import type { Tips } from './tips';

/** The badges of one profile: one on each tile of which there is something to say, and never two. */
export interface Badges {
  /** Takes tiles that are new or show another video than before. Reads; those near are asked for. */
  take(tiles: readonly Tile[]): void;
  /** Asks for every tile anew: what is said of them has changed. */
  refresh(): void;
}

interface BadgesOptions {
  window: Window & typeof globalThis;
  signal: AbortSignal;
  keeper: Keeper;
  tips: Tips;
  look: Look;
  /** Asks what to say of the videos of `tiles`; `null` where that is not known yet, or no more. */
  ask: (tiles: readonly Tile[]) => Promise<readonly VideoMark[] | null>;
}

export function createBadges({ window, signal, keeper, tips, look, ask }: BadgesOptions): Badges {
  const { document } = window;
  /** The tiles of the page by their element, as last reported. */
  const tiles = new Map<HTMLElement, Tile>();
  const badges = new Map<HTMLElement, HTMLElement>();
  const near = nearFirst(window, signal, (elements) => {
    void draw(elements);
  });
  /** Tiles that got a place to stand on. */
  const anchored: HTMLElement[] = [];

  async function draw(elements: readonly HTMLElement[]): Promise<void> {
    const asked = elements.flatMap((element) => tiles.get(element) ?? []);
    if (asked.length === 0) return;
    const marks = await ask(asked);
    if (!marks || signal.aborted) return;
    const said = new Map(marks.map(({ id, mark }) => [id, mark]));
    for (const tile of asked) {
      const mark = said.get(tile.seen.id);
      // A node may hold another video by now: then its own batch is on its way.
      if (mark !== undefined && tiles.get(tile.element) === tile) paint(tile.element, mark);
    }
  }

  function paint(tile: HTMLElement, mark: Mark | null): void {
    const there = badges.get(tile);
    if (!mark) {
      if (there) keeper.drop(there);
      badges.delete(tile);
      return;
    }
    const badge = there ?? createMark(document, 'badge');
    fillMark(badge, mark);
    if (!there) {
      // A page that copies its tiles copies what stands on them.
      const { lastElementChild: last } = tile;
      if (last?.localName === badge.localName) last.remove();
      look.dress(badge);
      badges.set(tile, badge);
    }
    keeper.keep(badge, tile, () => mendMark(badge, mark));
    tips.explain(tile, badge, mark);
  }

  whenOver(signal, () => {
    for (const badge of badges.values()) keeper.drop(badge);
    for (const tile of anchored) tile.removeAttribute(ANCHOR);
  });

  return {
    take(batch) {
      const elements = batch.map(({ element }) => element);
      const [first] = elements;
      // Tiles of one page are styled alike, so the first tells for all. Reads come before writes.
      const needsAnchor = first !== undefined && isUnpositioned(first);
      const close = near(elements);
      for (const tile of batch) tiles.set(tile.element, tile);
      if (needsAnchor) {
        for (const element of elements) element.setAttribute(ANCHOR, '');
        anchored.push(...elements);
      }
      void draw(close);
    },
    refresh() {
      for (const element of tiles.keys()) if (!element.isConnected) tiles.delete(element);
      void draw(near([...tiles.keys()]));
    },
  };
}
