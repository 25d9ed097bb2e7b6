import type { Page } from '@playwright/test';
import { MOST } from '../../src/overlay/keeper';
import { expect, test as base } from './harness';
import { card, profile, rewritten, withScript } from './hostile';

export { expect };

/** What a page does to what Permille draws, each time that it finds any of it. */
interface Fight {
  /** What of ours it is after. */
  css: string;
  /** What it does to each `node` of these; `continue` leaves one alone. */
  reaction: string;
  /** Whether the card is left to say that Permille has stopped. */
  cardStays: boolean;
}

interface Fixtures {
  /** Lets a page fight us on a profile: a few tries, then none of ours is there, and a word says so. */
  lose: (fight: Fight) => Promise<void>;
}

/** What the card and the popup say once Permille has stopped. */
export const gaveUp =
  'This page keeps taking away what Permille shows. Permille has stopped here; reload the page to try again.';
/** What is reported then. */
export const reported =
  /^Permille, drawing: The page keeps taking away or changing what is shown\./;

/** Runs in the page before all else: does `reaction` to what it finds of ours, each time that something changes. */
export const fight = (css: string, reaction: string) => `
  window.tries = { most: 0, all: 0 };
  const times = new WeakMap();
  const everything = { childList: true, subtree: true, attributes: true, characterData: true };
  const observer = new MutationObserver(() => {
    for (const node of document.querySelectorAll(${JSON.stringify(css)})) {
      ${reaction};
      const tries = (times.get(node) ?? 0) + 1;
      times.set(node, tries);
      window.tries.most = Math.max(window.tries.most, tries);
      window.tries.all += 1;
    }
    observer.takeRecords();
  });
  observer.observe(document, everything);`;

export const triesIn = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'tries') as { most: number; all: number });

export const test = base.extend<Fixtures>({
  lose: async ({ page, popup, browserWithExtension, faults }, use) => {
    await use(async ({ css, reaction, cardStays }) => {
      faults.expect(reported);
      browserWithExtension.answers.current = rewritten(withScript(fight(css, reaction)));
      await page.goto(profile);
      // The first time a node comes, and each time that it is put back or put right.
      await expect.poll(async () => (await triesIn(page)).most).toBeGreaterThan(MOST);
      // The line that says so in the card's place is not drawn again by anyone.
      const left = page.locator(css).and(page.locator(':not([role=status])'));
      if (cardStays) await expect(card(page)).toContainText(gaveUp);
      await expect(left).toHaveCount(0);
      // A node that is moved while it is put back comes once more.
      expect((await triesIn(page)).most).toBeLessThanOrEqual(2 + MOST);
      // What is drawn anew by then is tried as often; after that nothing is, whatever reason there is to draw.
      await expect(async () => {
        const before = await triesIn(page);
        await page.evaluate(async () => {
          for (let count = 0; count < 30; count += 1) {
            window.__site.rerender();
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
          await new Promise((resolve) => setTimeout(resolve, 1000));
        });
        expect(await triesIn(page)).toEqual(before);
      }).toPass({ timeout: 30_000 });
      await expect(left).toHaveCount(0);
      if (cardStays) await expect(card(page)).toContainText(gaveUp);
      const view = await popup();
      await expect(view.getByRole('alert')).toHaveText(gaveUp);
      await expect(view.getByTestId('month')).toContainText('a month');
    });
  },
});
