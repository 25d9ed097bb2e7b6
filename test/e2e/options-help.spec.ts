import AxeBuilder from '@axe-core/playwright';
import { creatorFor } from '../site/creators';
import { expect, test } from './harness';

test.describe('the help in the options', () => {
  test('answers from the rates in force, and with the figures of the creator read last', async ({
    page,
    openCreator,
    options,
  }) => {
    const view = await options('help/million');
    const million = view.getByRole('region', { name: 'How much do a million views pay?' });
    await expect(million).toBeFocused();
    await expect(million).toContainText('A million qualified views pay $400 –\u2060 1,000.');
    const creator = creatorFor('macro');
    await openCreator(creator.handle);
    await expect(page.locator('[data-permille=card]')).toHaveAttribute('data-state', 'ready');
    await expect(async () => {
      await view.reload();
      await expect(view.getByText(`${creator.name}: a month probably comes to`)).toBeVisible({
        timeout: 1_000,
      });
    }).toPass();
  });

  test('leads from question to answer by the keyboard', async ({ options }) => {
    const view = await options('help');
    await view.getByRole('link', { name: 'Do Duets and Stitches pay?' }).press('Enter');
    await expect(view.getByRole('region', { name: 'Do Duets and Stitches pay?' })).toBeFocused();
  });
});

const PLACES = [
  'money',
  'assumptions',
  'rates/live.usdPerDiamond',
  'page',
  'memory',
  'payouts',
  'help',
  'about/sources',
];

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with the options in ${theme}, and nothing runs out of a narrow page`, async ({
    options,
  }) => {
    const view = await options();
    await view.emulateMedia({ colorScheme: theme });
    await view.setViewportSize({ width: 360, height: 740 });
    for (const place of PLACES) {
      await view.goto(view.url().replace(/#.*/, `#${place}`));
      await view.getByRole('heading', { level: 1 }).waitFor();
      const { violations } = await new AxeBuilder({ page: view }).analyze();
      expect(violations.map(({ id, nodes }) => `${place} ${id}: ${nodes[0]?.html ?? ''}`)).toEqual(
        [],
      );
      const { wide, room } = await view.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth,
      }));
      expect(wide, place).toBeLessThanOrEqual(room);
    }
  });
}
