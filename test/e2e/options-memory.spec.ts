import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './harness';

const BACKUP = 'test/exports/examples/backup-v1.json';

interface Written {
  exportedAt: string;
  settings: unknown;
  creators: { head: { key: string } }[];
}

async function choose(view: Page, file: string | { name: string; text: string }): Promise<void> {
  const input = view.locator('input[type=file]');
  if (typeof file === 'string') await input.setInputFiles(file);
  else {
    const { name, text } = file;
    await input.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
}

async function importAll(view: Page, file: string): Promise<void> {
  await choose(view, file);
  await view.getByTestId('import-plan').getByRole('button', { name: 'Import' }).click();
  await expect(view.getByText('The file is imported')).toBeVisible();
}

async function exported(view: Page): Promise<{ path: string; written: Written }> {
  const downloading = view.waitForEvent('download');
  await view.getByRole('button', { name: 'Export to a file' }).click();
  const path = await (await downloading).path();
  return { path, written: JSON.parse(readFileSync(path, 'utf8')) as Written };
}

test.describe('memory in the options', () => {
  test('goes out into a file, is forgotten, and comes back the same', async ({ options }) => {
    const view = await options('memory');
    await expect(view.getByText('0 creators are remembered.')).toBeVisible();
    await importAll(view, BACKUP);
    const before = await exported(view);
    expect(before.written.creators.length).toBeGreaterThan(0);

    await view.getByRole('button', { name: 'Forget all' }).click();
    await expect(view.getByText('0 creators are remembered.')).toBeVisible();
    await importAll(view, before.path);
    const after = await exported(view);
    expect({ ...after.written, exportedAt: '' }).toEqual({ ...before.written, exportedAt: '' });
  });

  test('an import says what it will do, and is taken back', async ({ options }) => {
    const view = await options('memory');
    await choose(view, BACKUP);
    const plan = view.getByTestId('import-plan');
    await expect(plan).toContainText('This file is of Jun 30, 2026');
    await expect(plan).toContainText('rate card, rates of your own, currency');
    await plan.getByRole('button', { name: 'Cancel' }).click();
    await expect(plan).toBeHidden();
    await expect(view.getByText('0 creators are remembered.')).toBeVisible();

    await importAll(view, BACKUP);
    await expect(view.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(view.getByText('0 creators are remembered.')).toBeHidden();
    await view.getByRole('button', { name: 'Undo' }).click();
    await expect(view.getByText('0 creators are remembered.')).toBeVisible();
    await expect(view.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  });

  test('a file that is not ours is refused in words, and nothing is lost', async ({ options }) => {
    const view = await options('memory');
    await importAll(view, BACKUP);
    const before = await exported(view);
    for (const text of ['not JSON', '{"format":"other"}', '[]', '']) {
      await choose(view, { name: 'other.json', text });
      await expect(view.getByRole('alert')).toHaveText(
        'This is not a file that Permille made. Choose one that was exported from Permille. Nothing was changed.',
      );
    }
    await choose(view, {
      name: 'cut-off.json',
      text: JSON.stringify({ format: 'permille', ...before.written }).slice(0, -50),
    });
    await expect(view.getByRole('alert')).toContainText('This file is damaged');
    await choose(view, {
      name: 'newer.json',
      text: JSON.stringify({ ...before.written, format: 'permille', version: 99 }),
    });
    await expect(view.getByRole('alert')).toContainText('newer');
    await expect(view.getByTestId('import-plan')).toBeHidden();
    const after = await exported(view);
    expect({ ...after.written, exportedAt: '' }).toEqual({ ...before.written, exportedAt: '' });
  });

  test('one creator is forgotten in every open page, and remembered again', async ({ options }) => {
    const view = await options('memory');
    const other = await options('memory');
    await importAll(view, BACKUP);
    const row = view.locator('[data-handle]').first();
    const handle = (await row.getAttribute('data-handle')) ?? '';
    const same = other.locator(`[data-handle="${handle}"]`);
    await expect(same).toBeVisible();
    await view.getByLabel('Search by name or handle').fill(`@${handle.slice(0, 4)}`);
    await view.getByRole('button', { name: `Forget @${handle}` }).click();
    await expect(view.getByText(`@${handle} is forgotten`)).toBeVisible();
    await expect(same).toBeHidden();
    await view.getByRole('button', { name: 'Undo' }).click();
    await expect(same).toBeVisible();
  });
});
