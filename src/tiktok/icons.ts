import { firstIn, matching } from './nodes';

/**
 * Icons are known by how their outline begins: class names change, drawings hardly do. The same
 * attribute `video-views` stands beside a play icon on profiles (views) and beside a heart on search and
 * Explore (likes).
 */
export const outlines = {
  /** Profile 2022-05..2026-04, search 2022. */
  play: ['M16 10.554'],
  /** Search 2025-09; Explore 2025-09; video pages and viewers 2022-08..2025-11. */
  heart: ['M24 9.01703', 'M40.96 24.15', 'M7.5 2.25C10.5'],
  /** Profile 2026-05. */
  verified: ['M37.1213 15.8787'],
} as const;

/** What an icon is made of: its own outline, or a reference to one (2022). */
export const DRAWING = 'path,use';

/** Returns whether `icon` is drawn in `box`: an svg, or anything around one. */
export function hasIcon(box: Element | null, icon: keyof typeof outlines): boolean {
  return outlines[icon].some((start) => box && firstIn(box, `path[d^="${start}"]`));
}

/**
 * Returns what the count of a tile counts, by the icon in `box`. A heart makes it likes everywhere. Without a
 * known icon it is views on a profile's grid, and nothing that can be told elsewhere. An unknown
 * drawing under a name with "heart" in it is taken for one: a name is enough to refuse, never to accept.
 */
export function countedBy(box: Element | null, onProfile: boolean): 'views' | 'likes' | null {
  if (hasIcon(box, 'heart')) return 'likes';
  if (hasIcon(box, 'play')) return 'views';
  if (box && matching(box, 'svg,use').some(isCalledHeart)) return 'likes';
  return onProfile ? 'views' : null;
}

function isCalledHeart(drawing: Element): boolean {
  const names = ['class', 'href', 'xlink:href'].map((name) => drawing.getAttribute(name));
  return /heart/i.test(names.join());
}
