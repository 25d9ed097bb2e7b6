import { creatorFor } from '../site/creators';
import { cardIn, expect, expectText, test } from './harness';

test('a currency that is chosen in the options is the open page’s at once, and is kept', async ({
  firefox,
  open,
}) => {
  const page = await open(`/@${creatorFor('micro').handle}`);
  expect(await cardIn(page, 'ready')).toContain('$');
  const view = await firefox.newExtensionPage('options.html');
  await view.waitForSelector('select');
  const currency = await view.evaluateHandle(() =>
    [...document.querySelectorAll('select')].find((one) => one.value === 'USD'),
  );
  await currency.asElement()?.select('EUR');
  await expectText(view, 'body', 'Saved');
  await expect.poll(() => cardIn(page, 'ready')).toContain('€');

  await page.reload();
  expect(await cardIn(page, 'ready')).toContain('€');
});
