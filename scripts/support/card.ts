import type { Page } from '@playwright/test';

/** What the extension shows on the page that is open. */
export interface ShownCard {
  state: string;
  text: string;
  badges: number;
  tiles: number;
  followers: string;
}

const finalCard = ['ready', 'counts-absent', 'nothing', 'fault']
  .map((state) => `[data-permille=card][data-state=${state}]`)
  .join(', ');
const settledFrames = 30;

/** Returns what the creator card says once it has stopped changing, or null where none came within `timeout` ms. */
export async function readCard(page: Page, timeout: number): Promise<ShownCard | null> {
  try {
    // The synthetic site tells when it has more to come; a real page does not.
    await page.waitForFunction(() => !('__site' in window) || window.__site.pending().length === 0);
    await page.locator(finalCard).first().waitFor({ state: 'attached', timeout });
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return null;
    throw error;
  }
  return settled(page, lookAfterFrame);
}

/** Returns what `look` sees in the page once thirty looks in a row saw the same; `look` waits for a frame itself. */
export async function settled<T>(page: Page, look: () => Promise<T>): Promise<T> {
  let seen = await page.evaluate(look);
  for (let same = 0; same < settledFrames;) {
    const next = await page.evaluate(look);
    same = JSON.stringify(next) === JSON.stringify(seen) ? same + 1 : 0;
    seen = next;
  }
  return seen;
}

/** Runs in the page. */
async function lookAfterFrame(): Promise<ShownCard> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const card = document.querySelector<HTMLElement>('[data-permille=card]');
  return {
    state: card?.dataset.state ?? '',
    text: card?.getAttribute('aria-label') ?? '',
    badges: document.querySelectorAll('[data-permille=badge]').length,
    tiles: document.querySelectorAll('[data-e2e=user-post-item]').length,
    followers: document.querySelector('[data-e2e=followers-count]')?.textContent ?? '–',
  };
}
