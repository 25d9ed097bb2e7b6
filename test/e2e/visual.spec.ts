import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { creatorFor } from '../site/creators';
import { inOwnBrowser } from './own-browser';

// What is drawn on the page looks as it did when a person last looked at its picture in test/e2e/pictures.
// Changed on purpose: `npx playwright test visual --update-snapshots`, and look at each.

const fonts = fileURLToPath(new URL('fonts.conf', import.meta.url));
const hasFonts = process.platform === 'linux' && existsSync('/usr/share/fonts/truetype/dejavu');
/** Letters are drawn a little differently by each version of a browser. */
const tolerance = { maxDiffPixelRatio: 0.02 };

const drawn = (page: Page, what: string) => page.locator(`[data-permille=${what}]`).first();
const profile = (role: string) => `https://www.tiktok.com/@${creatorFor(role).handle}`;

/** What the page itself shows beneath is another picture each day. */
const calm = 'img, video, canvas { visibility: hidden !important; }';

async function looksAs(locator: Locator, name: string): Promise<void> {
  await locator.page().addStyleTag({ content: calm });
  await expect(locator).toHaveScreenshot(`${name}.png`, tolerance);
}

for (const theme of ['light', 'dark'] as const) {
  test(`what is drawn on pages looks as it should in ${theme}`, async () => {
    test.skip(
      !hasFonts,
      'The pictures were taken with the DejaVu fonts of Debian, which are not here',
    );
    test.slow();
    await inOwnBrowser(
      async ({ context, extension }) => {
        const page = await context.newPage();
        const card = drawn(page, 'card');
        const openCard = async (role: string) => {
          await page.goto(profile(role));
          await expect(card).toHaveAttribute('data-state', /ready|counts-absent|nothing/);
        };
        /** The next page is told only what was kept before it. */
        const isKeptOpen = () =>
          extension!.worker.evaluate(async () => {
            const { card } = await chrome.storage.local.get<{ card?: { cardOpen: boolean } }>();
            return card?.cardOpen ?? false;
          });
        const unfold = card.getByRole('button', { name: 'Show what it is made of' });

        await openCard('private');
        await looksAs(card, `card-sentence-${theme}`);
        await openCard('micro');
        await looksAs(card, `card-folded-${theme}`);
        await looksAs(page.locator('[data-e2e=user-post-item]').nth(1), `badge-${theme}`);
        await unfold.click();
        await looksAs(card, `card-open-${theme}`);
        await card.getByRole('button', { name: 'What is shown, and where' }).click();
        await looksAs(card, `card-menu-${theme}`);
        await expect.poll(isKeptOpen).toBe(false);
        await unfold.click();
        await expect.poll(isKeptOpen).toBe(true);
        await openCard('not-eligible');
        await expect(card.getByText('An estimate.')).toBeVisible();
        await looksAs(card, `card-not-eligible-${theme}`);
        await looksAs(page.locator('[data-e2e=user-post-item]').nth(1), `badge-muted-${theme}`);

        const video = page.locator('[data-e2e=user-post-item] a').first();
        await page.goto((await video.getAttribute('href')) ?? '');
        await expect(drawn(page, 'pill')).toBeVisible();
        await looksAs(drawn(page, 'pill'), `pill-${theme}`);
        await page.goto(`${profile('micro')}/live`);
        await expect(drawn(page, 'pill')).toBeVisible();
        await looksAs(drawn(page, 'pill'), `pill-live-${theme}`);
        await page.goto('https://www.tiktok.com/search?q=x');
        const account = page
          .locator('[data-e2e=search-user-container]')
          .filter({ hasText: creatorFor('nano').handle });
        await expect(account.locator('[data-permille=chip]')).toBeVisible();
        await looksAs(account.locator('[data-permille=chip]'), `chip-${theme}`);
      },
      'en',
      { site: { theme }, launch: { environment: { FONTCONFIG_FILE: fonts }, colorScheme: theme } },
    );
  });
}
