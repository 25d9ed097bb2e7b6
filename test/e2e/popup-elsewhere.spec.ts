import { creatorFor } from '../site/creators';
import { expect, test } from './harness';
import { cardReady } from './popup';

test('elsewhere the popup says what to open', async ({ page, popup }) => {
  await page.goto('https://www.tiktok.com/foryou');
  const view = await popup();
  await expect(view.getByRole('heading', { name: 'Open a creator’s page' })).toBeVisible();
  await expect(view.getByText('Creators whose pages you open will be listed here.')).toBeVisible();
});

test('elsewhere it lists the creators seen lately, finds them and shows what is remembered', async ({
  page,
  openCreator,
  popup,
}) => {
  for (const role of ['micro', 'macro']) {
    await openCreator(creatorFor(role).handle);
    await cardReady(page);
  }
  await page.goto('https://www.tiktok.com/foryou');
  const view = await popup();
  const recent = view.getByTestId('recent');
  await expect(recent.getByRole('listitem')).toHaveCount(2);
  await expect(recent.getByRole('listitem').first()).toContainText(creatorFor('macro').name);
  await view.getByLabel('Creators seen lately').fill('nobody');
  await expect(recent.getByRole('status')).toHaveText('Nobody by that name');
  await view.getByLabel('Creators seen lately').fill('cedar');
  await expect(recent.getByRole('listitem')).toHaveCount(1);
  await recent.getByRole('button', { name: creatorFor('micro').name }).click();
  await expect(view.getByRole('heading', { name: creatorFor('micro').name })).toBeVisible();
  await expect(view.getByText(/From memory, last seen/)).toBeVisible();
  // The page shows 48.3K; its data, which are read when there is time, say 48,312.
  await expect(view.getByText(/48,3(00|12) followers/)).toBeVisible();
  await expect(view.getByTestId('month')).toContainText('a month');
  await expect(view.getByRole('link', { name: 'Open the profile' })).toHaveAttribute(
    'href',
    `https://www.tiktok.com/@${creatorFor('micro').handle}`,
  );
  await view.getByRole('button', { name: 'Back' }).click();
  await expect(recent.getByRole('listitem')).toHaveCount(2);
});

test('a creator whose name was never seen is listed by handle, once', async ({ page, popup }) => {
  await page.goto('https://www.tiktok.com/search?q=words');
  await expect(page.locator('[data-permille=chip]').first()).toBeVisible();
  const { handle } = creatorFor('nano');
  const view = await popup();
  const listed = view.getByTestId('recent').getByRole('listitem').filter({ hasText: handle });
  await expect(listed.getByText(`@${handle}`)).toHaveCount(1);
});

test('a creator entered by hand gets the same view', async ({ page, popup }) => {
  await page.goto('https://www.tiktok.com/foryou');
  const view = await popup();
  await view.getByText('Calculate by hand').click();
  const byHand = view.getByTestId('by-hand');
  await byHand.getByLabel('Followers', { exact: true }).fill('120000');
  await expect(byHand.locator('[data-stream=brand]')).toHaveAttribute('data-state', 'earns');
  await byHand.getByLabel('Views a month').fill('2000000');
  await byHand.getByLabel('Views on videos ≥ 1 min').fill('100');
  await byHand.getByLabel('Region').selectOption('US');
  // 2 million views, 30 to 60% of them qualified, at 40 cents to a dollar per 1,000: hundreds to 1,200 dollars.
  const rewards = byHand.locator('[data-stream=rewards]').first();
  await expect(rewards).toHaveAttribute('data-state', 'earns');
  await expect(rewards).toContainText(/\$\d{3}\s–\u2060?\s\d/);
  const before = await byHand.locator('[data-stream=brand]').textContent();
  await byHand.getByLabel('Engagement by followers').fill('15');
  await expect(byHand.locator('[data-stream=brand]')).not.toHaveText(before ?? '');
  await byHand.getByLabel('Niche').selectOption('finance');
  await byHand.getByRole('tab', { name: 'What if' }).click();
  await byHand.getByLabel('Hours of LIVE a month').fill('30');
  await expect(byHand.getByTestId('as-read')).toBeVisible();
});

test('what is entered by hand is refused where it is no count', async ({ page, popup }) => {
  await page.goto('https://www.tiktok.com/foryou');
  const view = await popup();
  await view.getByText('Calculate by hand').click();
  await view.getByLabel('Engagement by followers').fill('140');
  await expect(view.getByRole('alert')).toHaveText('A number from 0 to 100');
});

test('a gift is reckoned by both cards, beside what it cost the viewer', async ({
  page,
  popup,
}) => {
  await page.goto('https://www.tiktok.com/foryou');
  const view = await popup();
  await view.getByText('Gift calculator').click();
  const gift = view.getByTestId('gift');
  await expect(gift).toContainText('200 coins make 100 Diamonds');
  await expect(gift.locator('[data-gift=article]')).toContainText('$5.00');
  await expect(gift.locator('[data-gift=observed]')).toContainText('$0.50 –\u2060 1.00');
  await expect(gift.locator('[data-gift=cost]')).toContainText('$2.11 –\u2060 2.83');
  await expect(gift).toContainText('That cannot be, so the figure is disputed.');
  await gift.getByLabel('Coins').fill('1');
  await expect(gift).toContainText('1 coin makes 0.5 Diamonds');
  await gift.getByLabel('Coins').fill('1.5');
  await expect(gift.getByRole('alert')).toHaveText('A whole number from 0 to 1,000,000');
  await expect(gift).toContainText('1 coin makes 0.5 Diamonds');
});
