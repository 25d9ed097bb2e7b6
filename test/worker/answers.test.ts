import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages, MESSAGES } from '../../src/worker/answers';
import { requests } from '../messages/requests';
import { workerContext } from './context';
import { isFrom, send } from './send';

const kinds = (['extension', 'page'] as const).flatMap((who) =>
  Object.keys(MESSAGES[who]).map((type) => ({ type, who })),
);

describe('every message', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    answerMessages(workerContext({ isFrom }));
  });

  it('has a request here that parses', () => {
    expect(Object.keys(requests).sort()).toEqual(kinds.map(({ type }) => type).sort());
  });

  it.each(kinds)('$type is answered to $who alone, whatever it says', async ({ type, who }) => {
    expect(await send(who, type, requests[type])).toHaveProperty('answer');
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const other = who === 'page' ? 'extension' : 'page';
    expect(await send(other, type, requests[type])).toEqual({ fault: 'refused' });
    const nobody = { url: 'https://www.example.com/' };
    expect(await send(who, type, requests[type], nobody)).toEqual({ fault: 'refused' });
    expect(reported.mock.calls.map(([, error]) => String(error))).toEqual([
      expect.stringContaining('to ask'),
      expect.stringContaining('to ask'),
    ]);
    reported.mockRestore();
  });
});
