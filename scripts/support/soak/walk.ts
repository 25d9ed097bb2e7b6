import type { Page } from '@playwright/test';
import { creators } from '../../../test/site/creators';
import type { Random } from '../../../test/site/random';
import type { Launched } from '../../browser';
import { openPopup } from '../popup';

interface Walk {
  launched: Launched;
  page: Page;
  random: Random;
}

type Step = (walk: Walk) => Promise<void>;

/** What a person may do next on the synthetic site, by name. Most of it moves without loading the page anew. */
const steps: Record<string, Step> = {
  async creator({ page, random }) {
    await page.evaluate(
      (path) => {
        window.__site.navigate(path);
      },
      `/@${random.pick(creators).handle}`,
    );
  },
  async scroll({ page, random }) {
    await page.mouse.wheel(0, random.whole(300, 6_000));
  },
  async video({ page }) {
    const tile = page.locator('[data-e2e=user-post-item]').first();
    if ((await tile.count()) > 0) await tile.click({ timeout: 2_000 }).catch(ignored);
  },
  async close({ page }) {
    await page.keyboard.press('Escape');
    const close = page.locator('[data-e2e=browse-close]');
    if ((await close.count()) > 0) await close.first().click({ timeout: 2_000 }).catch(ignored);
  },
  async back({ page }) {
    await page.evaluate(() => {
      history.back();
    });
  },
  async forward({ page }) {
    await page.evaluate(() => {
      history.forward();
    });
  },
  async sort({ page, random }) {
    const button = page.locator(`[data-sort=${random.pick(['latest', 'popular', 'oldest'])}]`);
    if ((await button.count()) > 0) await button.click({ timeout: 2_000 }).catch(ignored);
  },
  async feed({ page, random }) {
    const path = random.pick(['/foryou', '/explore', '/search']);
    await page.evaluate((to) => {
      window.__site.navigate(to);
    }, path);
  },
  async rerender({ page, random }) {
    await page.evaluate(
      (by) => {
        if (by === 0) window.__site.rerender();
        else window.__site.reuse(by);
      },
      random.whole(0, 4),
    );
  },
  async theme({ page, random }) {
    await page.evaluate(
      (theme) => {
        window.__site.setTheme(theme);
      },
      random.pick(['light', 'dark'] as const),
    );
  },
  async card({ page }) {
    const button = page.locator('[data-permille=card] button').first();
    if ((await button.count()) > 0) await button.click({ timeout: 2_000 }).catch(ignored);
  },
  async popup({ launched, page }) {
    // While the page is still moving, its address and the browser's differ.
    await page.waitForFunction(() => window.__site.pending().length === 0);
    const popup = await openPopup(launched, page);
    await popup.locator('[data-state]:not([data-state=loading])').first().waitFor();
    await popup.close();
  },
};

/** How often each comes: creators and scrolling most, as with people. */
const weights: Record<string, number> = {
  creator: 8,
  scroll: 10,
  video: 3,
  close: 3,
  back: 2,
  forward: 1,
  sort: 1,
  feed: 2,
  rerender: 2,
  theme: 1,
  card: 2,
  popup: 1,
};

/** Takes one step; returns its name. */
export async function takeStep(walk: Walk): Promise<string> {
  const bag = Object.entries(weights).flatMap(([name, weight]) =>
    Array.from({ length: weight }, () => name),
  );
  const name = walk.random.pick(bag);
  await steps[name]?.(walk);
  return name;
}

/** A tile or button may be gone before it is clicked, as under a person's finger; the walk goes on. */
function ignored(): void {
  // Nothing to do.
}
