/** The corners that the card can stand in; `end` is right, and left on a page that runs from right to left. */
export const CORNERS = ['bottom-end', 'bottom-start', 'top-start', 'top-end'] as const;
export type Corner = (typeof CORNERS)[number];

/** What is drawn on the page: see Settings. */
export interface Surfaces {
  badge: boolean;
  card: boolean;
  pill: boolean;
  live: boolean;
  chip: boolean;
}

/** How the overlays are to be, as they were left and as the settings say. */
export interface OverlayState {
  surfaces: Surfaces;
  theme: 'auto' | 'light' | 'dark';
  cardOpen: boolean;
  cardPosition: Corner;
}
