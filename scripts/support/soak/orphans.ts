import type { Page } from '@playwright/test';

/** Returns a line for each node of ours that stands where it should not on a profile that has come to rest. */
export function orphansOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const [kind, most] of [
      ['card', 1],
      ['tip', 1],
      ['pill', 0],
      ['chip', 0],
    ] as const) {
      const count = document.querySelectorAll(`[data-permille=${kind}]`).length;
      if (count > most) found.push(`${String(count)} nodes of kind ${kind}`);
    }
    for (const badge of document.querySelectorAll('[data-permille=badge]')) {
      const tile = badge.closest('[data-e2e=user-post-item]');
      if (!tile) found.push('a badge outside any tile');
      else if (tile.querySelectorAll('[data-permille=badge]').length > 1) {
        found.push('two badges in a tile');
      }
    }
    for (const anchor of document.querySelectorAll('[data-permille-anchor]')) {
      if (!anchor.querySelector('[data-permille=badge]')) found.push('a place without a badge');
    }
    return found;
  });
}
