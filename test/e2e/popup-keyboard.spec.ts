import type { Page } from '@playwright/test';
import { creatorFor } from '../site/creators';
import { expect, test } from './harness';
import { cardReady } from './popup';

/** What has the focus, by role and name as far as they tell it. */
const focused = (view: Page) =>
  view.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('role') ?? at?.tagName.toLowerCase() ?? '';
  });

test('the keyboard reaches everything over a creator, and one sees where it is', async ({
  page,
  openCreator,
  popup,
}) => {
  await openCreator(creatorFor('micro').handle);
  await cardReady(page);
  const view = await popup();
  await expect(view.getByTestId('month')).toBeVisible();
  await view.keyboard.press('Tab');
  await expect(view.getByRole('button', { name: 'Options' })).toBeFocused();
  await view.keyboard.press('Tab');
  await expect(view.getByRole('tab', { name: 'Month' })).toBeFocused();
  await view.keyboard.press('ArrowRight');
  await expect(view.getByRole('tab', { name: 'What if' })).toBeFocused();
  await expect(view.getByRole('tab', { name: 'What if' })).toHaveAttribute('aria-selected', 'true');
  await view.keyboard.press('End');
  await expect(view.getByRole('tab', { name: 'Why' })).toBeFocused();
  await view.keyboard.press('Home');
  await view.keyboard.press('Tab');
  expect(await focused(view)).toBe('summary');
  await view.keyboard.press('Enter');
  await expect(view.locator('[data-criterion=followers]')).toBeVisible();
  const outline = await view.evaluate(() =>
    document.activeElement === null ? '' : getComputedStyle(document.activeElement).outlineStyle,
  );
  expect(outline).toBe('solid');
  // On to the end and round: nothing holds the focus.
  const reached: string[] = [];
  for (let press = 0; press < 12; press += 1) {
    await view.keyboard.press('Tab');
    reached.push((await view.evaluate(() => document.activeElement?.textContent)) ?? '');
  }
  expect(reached).toEqual(expect.arrayContaining(['Copy text', 'Picture', 'CSV', 'JSON']));
});

test('at twice the size nothing is cut off or has to be scrolled sideways', async ({
  page,
  openCreator,
  popup,
}) => {
  await openCreator(creatorFor('long-name').handle);
  await cardReady(page);
  const view = await popup();
  // A popup of 360 px at 200% has 180 CSS pixels.
  await view.setViewportSize({ width: 180, height: 300 });
  for (const tab of ['Month', 'What if', 'Videos', 'Why']) {
    await view.getByRole('tab', { name: tab }).click();
    await expect(view.getByRole('tabpanel')).not.toBeEmpty();
    const [scroll, client] = await view.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scroll, tab).toBeLessThanOrEqual(client);
  }
});

test('nothing moves for those who asked for less motion', async ({ page, openCreator, popup }) => {
  await openCreator(creatorFor('micro').handle);
  await cardReady(page);
  const view = await popup();
  await view.emulateMedia({ reducedMotion: 'reduce' });
  await expect(view.getByTestId('month')).toBeVisible();
  const moving = await view.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});
