import type { Page } from '@playwright/test';
import { expect } from './harness';

/** Waits until the page's card has its figures: the popup shows what the page has read by then. */
export async function cardReady(page: Page): Promise<void> {
  await expect(page.locator('[data-permille=card]')).toHaveAttribute('data-state', 'ready');
}
