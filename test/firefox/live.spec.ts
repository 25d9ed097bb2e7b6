import { creatorFor } from '../site/creators';
import { roomOf } from '../site/live';
import { expectPill, expectText, test } from './harness';

test('a LIVE has a pill with what gifts bring in an hour at its viewers, and its creator in the popup', async ({
  open,
  popup,
}) => {
  const creator = creatorFor('micro');
  const { viewers } = roomOf(creator, new Date());
  const page = await open(`/@${creator.handle}/live`);
  await expectPill(page, `LIVE of @${creator.handle}`);
  await expectPill(page, /\$[\d,.K]+\s–\u2060?\s[\d,.K]+ an hour in gifts/);
  await expectPill(page, `at ${viewers} viewers`);
  const view = await popup(page);
  await expectText(view, 'main', creator.name);
  await expectText(view, '[data-stream=live]', 'LIVE');
});
