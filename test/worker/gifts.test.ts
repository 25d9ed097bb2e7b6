import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askGift } from '../../src/messages/ask-gift';
import { updateSettings } from '../../src/settings/update';
import { answerMessages } from '../../src/worker/answers';
import { fakeLocks } from '../settings/locks';
import { workerContext } from './context';

async function gift(coins: number) {
  const answer = await askGift(coins);
  if (!answer.ok) throw new Error(answer.fault);
  return answer.value;
}

describe('a gift', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    answerMessages(workerContext());
  });

  it('of 200 coins is 100 Diamonds and $5 in the article, more than it costs the viewer', async () => {
    const { article, observed, cost } = await gift(200);
    expect(article).toEqual({ diamonds: 100, usd: { low: 5, likely: 5, high: 5 } });
    expect(article.usd.likely).toBeGreaterThan(cost.high);
    // Half a cent to a cent for a Diamond.
    expect(observed.usd.low).toBeCloseTo(0.5, 9);
    expect(observed.usd.high).toBeCloseTo(1, 9);
    expect(observed.usd.high).toBeLessThan(cost.low);
    // 70 coins are $0.74 on the web and $0.99 in the app: 200 are $2.114 to $2.829.
    expect(cost.low).toBeCloseTo((200 * 0.74) / 70, 2);
    expect(cost.high).toBeCloseTo((200 * 0.99) / 70, 2);
  });

  it('goes by the user’s own rates', async () => {
    await updateSettings(
      fakeBrowser.storage.local,
      (before) => ({
        ...before,
        rateEdits: { 'live.usdPerDiamond': { low: 0.02, likely: 0.02, high: 0.02 } },
      }),
      fakeLocks(),
    );
    const { article, observed } = await gift(100);
    expect(article.usd.likely).toBeCloseTo(1, 9);
    expect(observed.usd.likely).toBeCloseTo(1, 9);
  });

  it('of no coins is nothing', async () => {
    expect(await gift(0)).toMatchObject({ article: { diamonds: 0, usd: { high: 0 } } });
  });
});
