import type { CDPSession, Page } from '@playwright/test';
import { expect } from './harness';

/**
 * Returns a way to evaluate in the extension's own world of the page, where its content script runs: whoever took
 * that over could do as much. What throws there comes back as `'threw'`.
 */
export async function inContentScript(
  page: Page,
  id: string,
): Promise<(expression: string) => Promise<unknown>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: worlds.at(-1)!,
      awaitPromise: true,
      returnByValue: true,
    });
    return exceptionDetails ? 'threw' : (result.value as unknown);
  };
}
