import { creatorFor } from '../site/creators';
import { expect, test } from './harness';

test('a page without counts is said to be one, and brand deals stay', async ({
  page,
  openCreator,
  popup,
}) => {
  await openCreator(creatorFor('without-counts').handle);
  await expect(page.locator('[data-permille=card]')).toHaveAttribute('data-state', 'counts-absent');
  const view = await popup();
  await expect(view.getByTestId('month')).toHaveText('This page shows no view counts');
  await expect(view.getByText('No view counts read')).toBeVisible();
  await expect(view.locator('[data-stream=rewards]').first()).toHaveAttribute(
    'data-state',
    'unknown',
  );
  await expect(view.locator('[data-stream=brand]')).toHaveAttribute('data-state', 'earns');
});

for (const [role, said, why] of [
  ['private', 'This account is private', 'Only its followers see the videos'],
  ['not-found', 'There is no such account', 'It was renamed or removed'],
  ['empty', 'No videos to read', 'Nothing was posted yet'],
] as const) {
  test(`a page that is ${role} says so, and why there is no figure`, async ({
    page,
    openCreator,
    popup,
  }) => {
    await openCreator(creatorFor(role).handle);
    await expect(page.locator('[data-permille=card]')).toHaveAttribute('data-state', /./);
    const view = await popup();
    await expect(view.getByTestId('month')).toContainText(said);
    await expect(view.getByTestId('month')).toContainText(why);
    // Where there is no name the handle stands in its place, once.
    await expect(view.getByText(`@${creatorFor(role).handle}`)).toHaveCount(1);
  });
}

test('a worker that does not answer is asked again', async ({
  page,
  openCreator,
  popup,
  faults,
}) => {
  faults.expect(/the answer to "estimate-seen"/);
  await openCreator(creatorFor('micro').handle);
  await expect(page.locator('[data-permille=card]')).toHaveAttribute('data-state', 'ready');
  const view = await popup();
  await view.addInitScript(() => {
    const send = chrome.runtime.sendMessage;
    const lossy = (message: { type: string }) => {
      const lost = message.type === 'estimate-seen' && sessionStorage.getItem('answers') === null;
      return lost ? Promise.resolve(undefined) : send(message);
    };
    Object.defineProperty(chrome.runtime, 'sendMessage', { value: lossy });
  });
  await view.reload();
  const alert = view.getByRole('alert');
  await expect(alert).toContainText('Permille did not answer');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toContainText('Permille did not answer');
  await view.evaluate(() => {
    sessionStorage.setItem('answers', 'yes');
  });
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(view.getByTestId('month')).toContainText('a month');
});

test('a page that was open before Permille offers to reload it', async ({ page, popup }) => {
  await page.goto('https://www.tiktok.com/foryou');
  const view = await popup();
  await view.addInitScript(() => {
    const reloaded: number[] = [];
    Object.assign(chrome.tabs, {
      sendMessage: () => Promise.reject(new Error('Could not establish connection.')),
      reload: (id: number) => {
        reloaded.push(id);
        document.title = `reloaded ${reloaded.length}`;
        return Promise.resolve();
      },
    });
    window.close = () => undefined;
  });
  await view.reload();
  await expect(
    view.getByRole('heading', { name: 'This page was open before Permille' }),
  ).toBeVisible();
  await view.getByRole('button', { name: 'Reload the page' }).click();
  await expect(view).toHaveTitle('reloaded 1');
});

test('access that was withdrawn can be granted again', async ({ page, openCreator, popup }) => {
  await openCreator(creatorFor('micro').handle);
  await expect(page.locator('[data-permille=card]')).toHaveAttribute('data-state', 'ready');
  const view = await popup();
  await view.addInitScript(() => {
    let granted = false;
    Object.assign(chrome.permissions, {
      contains: () => Promise.resolve(granted),
      request: (asked: chrome.permissions.Permissions) => {
        granted = asked.origins?.[0] === 'https://www.tiktok.com/*';
        return Promise.resolve(granted);
      },
    });
  });
  await view.reload();
  await expect(view.getByRole('heading', { name: 'Permille may not read TikTok' })).toBeVisible();
  await view.getByRole('button', { name: 'Allow www.tiktok.com' }).click();
  await expect(view.getByTestId('month')).toContainText('a month');
});

test('while the page is read the popup says so', async ({ page, openCreator, popup }) => {
  await openCreator(creatorFor('micro').handle);
  await expect(page.locator('[data-permille=card]')).toHaveAttribute('data-state', 'ready');
  const view = await popup();
  await view.addInitScript(() => {
    Object.assign(chrome.tabs, { sendMessage: () => new Promise(() => undefined) });
  });
  await view.reload();
  await expect(view.getByRole('status').first()).toContainText('Reading the page');
});

test('the options open from the popup', async ({ page, context, popup }) => {
  await page.goto('https://www.tiktok.com/foryou');
  const view = await popup();
  const opening = context.waitForEvent('page');
  await view.getByRole('button', { name: 'Options' }).click();
  const options = await opening;
  await expect(options).toHaveURL(/^chrome-extension:\/\/.*options\.html/);
});
