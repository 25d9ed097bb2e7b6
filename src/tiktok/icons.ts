import { matching } from './nodes';

/**
 * Icons are known by how their outline begins: class names change, drawings hardly do. The same
 * attribute `video-views` stands beside a play icon on profiles (views) and beside a heart on search and
 * Explore (likes).
 */
export const outlines = {
  /** Profile 2022-05..2026-04, search 2022. */
  play: ['M16 10.554'],
  /** Search 2025-09; Explore 2025-09. */
  heart: ['M24 9.01703', 'M40.96 24.15'],
  /** Profile 2026-05. */
  verified: ['M37.1213 15.8787'],
} as const;

/** Returns whether `icon` is drawn in `box`: an svg, or anything around one. */
export function hasIcon(box: Element | null, icon: keyof typeof outlines): boolean {
  return outlines[icon].some((start) => box?.querySelector(`path[d^="${start}"]`));
}

/**
 * Returns what the count of a tile counts, by the icon in `box`. A heart makes it likes everywhere. Without a
 * known icon it is views on a profile's grid, and nothing that can be told elsewhere. An unknown
 * drawing under a name with "heart" in it is taken for one: a name is enough to refuse, never to accept.
 */
export function countedBy(box: Element | null, onProfile: boolean): 'views' | 'likes' | null {
  if (hasIcon(box, 'heart')) return 'likes';
  if (hasIcon(box, 'play')) return 'views';
  if (box && matching(box, 'svg[class*="eart"]').length > 0) return 'likes';
  return onProfile ? 'views' : null;
}
