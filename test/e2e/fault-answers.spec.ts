import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openOptions } from '../../scripts/support/options';
import { openPopup } from '../../scripts/support/popup';
import type { Launched } from '../../scripts/browser';
import { creatorFor } from '../site/creators';
import { collectFaults } from './faults';
import type { Faults } from './faults';
import { extensionThatMisanswers, misanswer, misanswered } from './misanswer';
import { inOwnBrowser } from './own-browser';

// The worker's answers are lost for good, or of another shape. Where it answers again, all is as it should be.

const card = (page: Page) => page.locator('[data-permille=card]');
const badges = (page: Page) => page.locator('[data-permille=badge]');
const { handle, name } = creatorFor('micro');
const profile = `https://www.tiktok.com/@${handle}`;
/** As often is a question asked whose answer is lost. */
const TIMES = 5;
const said = 'Permille did not answer. Reload the page to try again.';

/** Runs `use` in a browser whose worker can be told to misanswer; fails on faults that nobody expects. */
async function whereItMisanswers(
  use: (launched: Launched, faults: Faults) => Promise<void>,
): Promise<void> {
  await inOwnBrowser(
    async (launched) => {
      const { faults } = collectFaults(launched.context);
      await use(launched, faults);
      expect(faults.unexpected(), 'errors in the browser').toEqual([]);
    },
    'en',
    { extension: extensionThatMisanswers() },
  );
}

async function cardIsReady(page: Page): Promise<void> {
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(card(page)).not.toContainText(said);
  await expect(badges(page)).toHaveCount(await page.locator('[data-e2e=user-post-item]').count());
}

test('all five answers for the card are lost: the card says so, and has its figures once the worker answers', async () => {
  await whereItMisanswers(async ({ context, extension }) => {
    const { worker } = extension!;
    await misanswer(worker, { type: 'draw-card' });
    const page = await context.newPage();
    await page.goto(profile);
    await expect(card(page)).toContainText(said);
    await expect(card(page)).toHaveAttribute('data-state', 'fault');
    await expect(badges(page)).toHaveCount(0);
    expect(await misanswered(worker)).toBeGreaterThanOrEqual(TIMES);
    await misanswer(worker, null);
    await cardIsReady(page);
  });
});

test('the answers for the card are lost again: the card says so until the next look, which brings the figures', async () => {
  await whereItMisanswers(async ({ context, extension }) => {
    const { worker } = extension!;
    await misanswer(worker, { type: 'draw-card' });
    const page = await context.newPage();
    await page.goto(profile);
    await expect.poll(() => misanswered(worker)).toBeGreaterThanOrEqual(2 * TIMES);
    await expect(card(page)).toContainText(said);
    await misanswer(worker, null);
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await cardIsReady(page);
  });
});

test('all five answers for the badges are lost: the card says so, and what is asked once more brings both', async () => {
  await whereItMisanswers(async ({ context, extension }) => {
    const { worker } = extension!;
    await misanswer(worker, { type: 'draw-videos' });
    const page = await context.newPage();
    await page.goto(profile);
    await expect(card(page)).toContainText(said);
    await expect(badges(page)).toHaveCount(0);
    expect(await misanswered(worker)).toBeGreaterThanOrEqual(TIMES);
    await misanswer(worker, null);
    await cardIsReady(page);
  });
});

test('an answer of another shape to the popup: it says that nothing was answered, reports it, and goes on', async () => {
  await whereItMisanswers(async (launched, faults) => {
    const { context, extension } = launched;
    const { worker } = extension!;
    faults.expect(/Permille, the answer to "(estimate-seen|export-estimate|gift)"/);
    const page = await context.newPage();
    await page.goto(profile);
    await cardIsReady(page);

    await misanswer(worker, { type: 'estimate-seen', reply: { answer: { estimate: 'much' } } });
    const popup = await openPopup(launched, page);
    await expect(popup.getByRole('alert')).toContainText('Permille did not answer');
    await expect(popup.getByTestId('month')).toHaveCount(0);
    expect(faults.seen.join('\n')).toContain('the answer to "estimate-seen"');
    await misanswer(worker, null);
    await popup.getByRole('button', { name: 'Try again' }).click();
    await expect(popup.getByTestId('month')).toContainText('a month');
    await expect(popup.getByRole('alert')).toHaveCount(0);

    // What is asked later says it where it would have stood, and leaves the month alone.
    await misanswer(worker, { type: 'estimate-seen', reply: { answer: [] } });
    await popup.getByRole('tab', { name: 'Videos' }).click();
    await expect(popup.getByRole('alert')).toHaveText('Permille did not answer');
    await misanswer(worker, { type: 'export-estimate', reply: { answer: null } });
    await popup.getByRole('button', { name: 'JSON', exact: true }).click();
    await expect(popup.getByText('Permille did not answer')).toHaveCount(2);
    expect(faults.seen.join('\n')).toContain('the answer to "export-estimate"');
    await expect(popup.getByTestId('month')).toContainText('a month');
    await popup.close();

    await misanswer(worker, { type: 'gift', reply: { answer: { coins: '200' } } });
    await page.goto('https://www.tiktok.com/foryou');
    const elsewhere = await openPopup(launched, page);
    await elsewhere.getByText('Gift calculator').click();
    await expect(elsewhere.getByRole('alert')).toHaveText('Permille did not answer');
    expect(faults.seen.join('\n')).toContain('the answer to "gift"');
    await misanswer(worker, null);
    await elsewhere.getByLabel('Coins').fill('1');
    await expect(elsewhere.getByTestId('gift')).toContainText('1 coin makes 0.5 Diamonds');
    await expect(elsewhere.getByRole('alert')).toHaveCount(0);
    await expect(elsewhere.getByTestId('recent')).toContainText(name);
  });
});

test('an answer of another shape to the options: they say what cannot be shown, report it, and go on', async () => {
  await whereItMisanswers(async (launched, faults) => {
    const { worker } = launched.extension!;
    faults.expect(/Permille, the answer to "estimate"/);
    await misanswer(worker, { type: 'estimate', reply: { answer: { total: {} } } });
    const options = await openOptions(launched, 'rates/rewards.rpm');
    const low = options.locator('details[open]').getByRole('spinbutton').first();
    await low.fill('0.2');
    await low.press('Enter');
    await expect(
      options.getByText('Permille did not answer, so what this changes cannot be shown.'),
    ).toBeVisible();
    expect(faults.seen.join('\n')).toContain('the answer to "estimate"');
    await misanswer(worker, null);
    await low.fill('0.3');
    await low.press('Enter');
    await expect(options.getByTestId('effect')).toContainText('A month');
  });
});
