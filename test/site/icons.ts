import type { Markup } from './markup';
import { markup } from './markup';

/** The paths that tell views from likes on TikTok's pages; a reader goes by how they start. */
export const playPath =
  'M16 10.554V37.4459L38.1463 24L16 10.554ZM12 8.77702C12 6.43812 14.5577 4.99881 16.5569 6.21266L41.6301 21.4356C43.5542 22.6038 43.5542 25.3962 41.6301 26.5644L16.5569 41.7873C14.5577 43.0012 12 41.5619 12 39.223V8.77702Z';
export const heartPath =
  'M24 9.01703C19 3.7 11.5 3.7 6.7 8.6S1.8 21.5 6.7 26.4L24 43L41.3 26.4C46.2 21.5 46.2 13.5 41.3 8.6S29 3.7 24 9.01703Z';
export const exploreHeartPath =
  'M40.96 24.15L24 41L7.04 24.15A11.5 11.5 0 0 1 24 8.7A11.5 11.5 0 0 1 40.96 24.15Z';

const lines = {
  home: 'M6 22 24 7l18 15v19H29V29H19v12H6Z',
  compass: 'M24 5a19 19 0 1 0 0 38 19 19 0 0 0 0-38Zm8 11-5 11-11 5 5-11Z',
  search: 'M21 7a14 14 0 1 0 0 28 14 14 0 0 0 0-28Zm10 24 11 11',
  lock: 'M10 22h28v20H10Zm5 0v-6a9 9 0 0 1 18 0v6M24 30v5',
  people:
    'M18 23a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM4 41c0-9 6-14 14-14s14 5 14 14ZM34 9a7 7 0 0 1 0 14M37 28c5 2 8 6 8 13',
  grid: 'M7 7h14v14H7Zm20 0h14v14H27ZM7 27h14v14H7Zm20 0h14v14H27Z',
  repeat: 'M8 20v-4a6 6 0 0 1 6-6h24l-6-6m6 6-6 6M40 28v4a6 6 0 0 1-6 6H10l6 6m-6-6 6-6',
  share: 'M28 8v10C12 19 6 28 5 40c6-8 13-11 23-11v10l15-15Z',
  more: 'M10 24h.1M24 24h.1M38 24h.1',
  comment: 'M24 7c11 0 19 7 19 16 0 12-11 17-19 20v-5C13 38 5 32 5 23S13 7 24 7Z',
  save: 'M12 6h24v36L24 33 12 42Z',
  link: 'M20 28l8-8M18 22l-6 6a6 6 0 0 0 8 8l6-6M30 26l6-6a6 6 0 0 0-8-8l-6 6',
} as const;

/** Returns a line drawing in the colour of the text. */
export function icon(name: keyof typeof lines, size: number): Markup {
  return markup`<svg width="${size}" height="${size}" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${lines[name]}"></path></svg>`;
}

/** Returns the icon before a count; `className` is how TikTok's own style sheet calls it. */
export function countIcon(path: string, className: string, size: number): Markup {
  return markup`<svg class="like-icon ${className}" width="${size}" data-e2e="" height="${size}" viewBox="0 0 48 48" fill="#fff" xmlns="http://www.w3.org/2000/svg"><path fill-rule="evenodd" clip-rule="evenodd" d="${path}"></path></svg>`;
}

/** Returns the sign of a verified account. */
export function verifiedSign(): Markup {
  return markup`<svg width="14" data-e2e="" height="14" viewBox="0 0 48 48" fill="none" xmlns="http://www.w3.org/2000/svg"><circle cx="24" cy="24" r="24" fill="#7d8793"></circle><path d="M14 24l7 7 14-14" stroke="white" stroke-width="5"></path></svg>`;
}
