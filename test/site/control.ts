/** What the site's script offers to tests as `window.__site`. */

interface SiteEvent {
  type: 'click' | 'key';
  /** Which of the page's own controls it reached: its data-e2e, id or label; null for none. */
  control: string | null;
  /** The key, for `key`. */
  key?: string;
}

interface SiteControl {
  /** Clicks and keys that reached the page, in order. A test proves with it that an overlay takes none and adds none. */
  events: SiteEvent[];
  /** Builds all tiles anew, as a framework may: whatever else stood in them is gone. */
  rerender(): void;
  /** Keeps the tiles' nodes and gives each the video that is `by` places further on, as a recycling list does. */
  reuse(by: number): void;
  /** Goes to `path` without loading. */
  navigate(path: string): void;
  setTheme(theme: 'light' | 'dark'): void;
  /** Names of the moments the page waits at now (`navigation`, `grid`, `counts-1`, `counts-2`, `next`) and of what it is loading. */
  pending(): string[];
  /** Ends the wait at the moments called `name`, at all of them without a name. */
  release(name?: string): void;
}

declare global {
  interface Window {
    __site: SiteControl;
  }
}

export {};
