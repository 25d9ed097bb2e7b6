import { creatorFor } from '../site/creators';
import { expect, test } from './harness';

test.describe('the options', () => {
  test('are reached by their address, move by the navigation and say where one is', async ({
    options,
  }) => {
    const view = await options('about/privacy');
    await expect(view.getByRole('heading', { level: 1 })).toHaveText('About');
    await expect(view.getByRole('region', { name: 'Privacy' })).toBeFocused();
    await view.getByRole('link', { name: 'Money' }).press('Enter');
    await expect(view.getByRole('heading', { name: 'Money', level: 1 })).toBeFocused();
    await expect(view.getByRole('link', { name: 'Money' })).toHaveAttribute('aria-current', 'page');
    await expect(view).toHaveTitle('Money – Permille');
  });

  test('change the currency of the open page at once', async ({ page, openCreator, options }) => {
    await openCreator(creatorFor('macro').handle);
    const badge = page.locator('[data-permille=badge]').first();
    await expect(badge).toHaveAttribute('aria-label', /\$/);
    const view = await options('money');
    await view.getByLabel('Currency').selectOption('EUR');
    await expect(view.getByText('An amount now reads: €1,100 –\u2060 3,000')).toBeVisible();
    await expect(badge).toHaveAttribute('aria-label', /€/);

    await view.getByLabel('Euro (EUR)').fill('2');
    await expect(view.getByText('An amount now reads: €2,400 –\u2060 6,800')).toBeVisible();
    await view.getByRole('button', { name: 'Reset: Euro (EUR)' }).click();
    await expect(view.getByText('An amount now reads: €1,100 –\u2060 3,000')).toBeVisible();
  });

  test('refuse a currency rate that cannot be meant, and keep the one before', async ({
    options,
  }) => {
    const view = await options('money');
    await view.getByLabel('Currency').selectOption('EUR');
    await view.getByLabel('Euro (EUR)').fill('88.7');
    await expect(view.getByRole('alert')).toContainText('a decimal point has slipped');
    await expect(view.getByText('An amount now reads: €1,100 –\u2060 3,000')).toBeVisible();
  });

  test('two pages of them show and keep what the other changes', async ({ options }) => {
    const one = await options('money');
    const other = await options('money');
    await one.getByLabel('Currency').selectOption('GBP');
    await expect(other.getByLabel('Currency')).toHaveValue('GBP');
    await other.getByLabel('Amount a month').fill('3000');
    await expect(one.getByLabel('Amount a month')).toHaveValue('3000');
    await one.getByLabel('Number style').selectOption('1.234,5');
    await expect(other.getByLabel('Number style')).toHaveValue('1.234,5');
    await one.reload();
    await expect(one.getByLabel('Currency')).toHaveValue('GBP');
    await expect(one.getByLabel('Amount a month')).toHaveValue('3000');
    await expect(one.getByLabel('Number style')).toHaveValue('1.234,5');
  });

  test('take all currency rates back, and that back too', async ({ options }) => {
    const view = await options('money');
    const euro = view.getByRole('spinbutton', { name: 'Euro (EUR)' });
    const pound = view.getByRole('spinbutton', { name: 'British Pound (GBP)' });
    await euro.fill('0.9');
    await pound.fill('0.8');
    await view.getByRole('button', { name: 'Reset all' }).click();
    await expect(euro).toHaveValue('');
    await view.getByRole('button', { name: 'Undo' }).click();
    await expect(euro).toHaveValue('0.9');
    await expect(pound).toHaveValue('0.8');
  });

  test('follow the theme that is chosen', async ({ options }) => {
    const view = await options('page');
    const paper = () => view.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await view.getByLabel('Dark').check();
    await expect.poll(paper).toBe('rgb(21, 24, 27)');
    await view.getByLabel('Light').check();
    await expect.poll(paper).toBe('rgb(255, 255, 255)');
  });
});
