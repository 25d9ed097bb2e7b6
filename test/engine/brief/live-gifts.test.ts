import { describe, expect, it } from 'vitest';
import { giftOf } from '../../../src/engine/gifts';
import { resolveRates } from '../../../src/rates/cards';
import { run, streamOf } from './parts';

describe('LIVE gifts', () => {
  it('of 200 coins give 100 Diamonds, about $5: TikTok keeps half, a Diamond is $0.05', () => {
    const coins = { 'live.coinsPerViewerHour': { low: 200, likely: 200, high: 200 } };
    const { each } = streamOf(
      'live',
      run({ followers: 1_000, settings: { viewers: 1, rateEdits: coins } }),
    );
    expect(each!.range).toEqual({ low: 5, likely: 5, high: 5 });
  });

  it('need about 1,000 followers', () => {
    const live = (followers: number) =>
      streamOf('live', run({ followers, settings: { viewers: 50, liveHoursPerMonth: 8 } })).now!;
    expect(live(999).high).toBe(0);
    expect(live(1_000).low).toBeGreaterThan(0);
  });

  it('cost the viewer less than that, and on the observed card never pay more than they cost', () => {
    const article = resolveRates({ card: 'article' });
    const observed = resolveRates({ card: 'observed' });
    const cost = 200 * observed['live.usdPerCoin'].low;
    expect(giftOf(200, article).usd.low).toBeGreaterThan(200 * article['live.usdPerCoin'].high);
    expect(giftOf(200, observed).usd.high).toBeLessThanOrEqual(cost);
    // 200 coins for $2.11 to $2.83.
    expect(cost).toBeCloseTo(2.11, 2);
  });

  it('are paid out from $100', () => {
    const live = streamOf('live', run({ followers: 5_000, settings: { liveHoursPerMonth: 1 } }));
    expect(live.explanation.note?.params).toEqual({ least: { usd: 100 } });
  });
});
