import { isNewestFirst } from './order';

/** What the pin rule needs of a tile. */
export interface Pinnable {
  /** Text of the tile's badge, '' without one. */
  badge: string;
  /** When the video was made, in Unix seconds. */
  seconds: number | null;
}

export interface Pins {
  /** How many tiles at the start of the grid carry a badge without a gap. */
  run: number;
  /** The badge texts that mean "pinned" by where and when their tiles stand. */
  texts: ReadonlySet<string>;
}

/** TikTok's own words, from its English and French string tables. */
const words = ['pinned', 'épinglé'];
/** How many tiles after the run tell what the order is without them. */
const FOLLOWING = 12;
/** Drafts and scheduled posts are up to 2.2 days older than their place in the grid. */
const SLACK = 3 * 86_400;

/**
 * Returns which badge texts mean "pinned" on this grid, in whatever language. TikTok's badge carries other
 * labels too, so a text is proven only by a tile that nothing else can explain: it stands in the run
 * of badged tiles at the start, it is more than three days older than the newest of the next tiles
 * without a badge, and those are listed newest first. A text proven by one tile holds for the whole run,
 * so a new video pinned beside old ones is known. A badge on a tile that is in order anyway proves
 * nothing: the tile then counts like any other, which a pin on the newest video should.
 *
 * `tiles` are in page order; only the run and the next twelve tiles without a badge are looked at.
 */
export function findPins(tiles: Iterable<Pinnable>): Pins {
  const run: Pinnable[] = [];
  const next: (number | null)[] = [];
  for (const tile of tiles) {
    if (tile.badge !== '') {
      if (next.length === 0) run.push(tile);
      continue;
    }
    next.push(tile.seconds);
    if (next.length === FOLLOWING) break;
  }
  const newest = Math.max(...next.map((seconds) => seconds ?? 0));
  const late = run.filter(({ seconds }) => seconds !== null && seconds < newest - SLACK);
  const texts = isNewestFirst(next) ? late.map(({ badge }) => badge) : [];
  return { run: run.length, texts: new Set(texts) };
}

/** Returns whether the tile at `index` of the creator's own tiles is pinned. */
export function isPinned({ badge }: Pick<Pinnable, 'badge'>, index: number, pins: Pins): boolean {
  return words.includes(badge.toLowerCase()) || (index < pins.run && pins.texts.has(badge));
}
