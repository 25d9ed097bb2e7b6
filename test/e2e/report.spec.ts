import { creatorFor } from '../site/creators';
import { createSite } from '../site/site';
import { expect, test } from './harness';

test('a page that has changed too much says so, and gives a report that names no one', async ({
  context,
  page,
  openCreator,
  browserWithExtension,
}) => {
  const creator = creatorFor('micro');
  const site = createSite({ now: new Date() });
  browserWithExtension.answers.current = (url) => {
    const answer = site.respond(url);
    // Every mark that posts, names and counts are found by goes.
    const body = answer.body
      .replaceAll('data-e2e=', 'data-x1f=')
      .replace(/id="(?:grid-item|column-item)[^"]*"/g, '');
    return { ...answer, body };
  };
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCreator(creator.handle);
  const card = page.locator('[data-permille=card]');
  await expect(card).toHaveAttribute(
    'aria-label',
    /TikTok has changed this page; Permille cannot read it yet/,
  );
  await card.getByRole('button', { name: 'What is shown, and where' }).click();
  await card.getByRole('button', { name: 'Copy a report of this page' }).click();
  await expect(card.getByText('Copied: it names no one and stays with you')).toBeVisible();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(report)).toMatchObject({
    page: 'profile',
    read: { videos: 0, problems: ['page-changed'] },
  });
  for (const told of [creator.handle, creator.name, String(creator.followers)]) {
    expect(report).not.toContain(told);
  }
});
