import type { Page } from '@playwright/test';

/** Returns a line for each node of ours that stands where it should not. */
export function orphansOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const kind of ['card', 'pill']) {
      const count = document.querySelectorAll(`[data-permille=${kind}]`).length;
      if (count > 1) found.push(`${String(count)} nodes of kind ${kind}`);
    }
    for (const badge of document.querySelectorAll('[data-permille=badge]')) {
      const tile = badge.closest('[data-e2e=user-post-item]');
      if (!tile) found.push('a badge outside any tile');
      else if (tile.querySelectorAll('[data-permille=badge]').length > 1) {
        found.push('two badges in a tile');
      }
    }
    const onProfile = /^\/@[^/]+\/?$/.test(location.pathname);
    if (!onProfile && document.querySelector('[data-permille=card]')) {
      found.push(`a card at ${location.pathname}`);
    }
    return found;
  });
}
