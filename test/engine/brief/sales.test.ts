import { describe, expect, it } from 'vitest';
import type { EngineSettings } from '../../../src/engine/input';
import { rewardsOf, run, streamOf } from './parts';

describe('subscriptions', () => {
  it('bring a monthly fee, of which TikTok takes its share after the app store’s fee', () => {
    const certain = (value: number) => ({ low: value, likely: value, high: value });
    const rateEdits = {
      'subscriptions.price': certain(5),
      'subscriptions.appStoreFee': certain(0.3),
      'subscriptions.creatorShareElsewhere': certain(0.5),
      'subscriptions.subscriberShare': certain(0.001),
    };
    // 10 of 10,000 followers: $5 less 30% is $3.50, and half of that.
    const { each, now } = streamOf(
      'subscriptions',
      run({ followers: 10_000, settings: { rateEdits } }),
    );
    expect(each).toEqual({ per: 'subscriber', range: certain(1.75) });
    expect(now).toEqual(certain(17.5));
  });

  it('leave more in the US and Canada, where TikTok takes 30% and not half', () => {
    const each = (region: string) =>
      streamOf('subscriptions', run({ followers: 10_000, settings: { region } })).each!.range;
    expect(each('US')).toEqual(each('CA'));
    expect(each('US').likely / each('DE').likely).toBeGreaterThan(1.3);
  });

  it('need an age of 18', () => {
    const now = (region: string) =>
      streamOf(
        'subscriptions',
        run({ followers: 10_000, settings: { region, criteria: { age: 'no' } } }),
      );
    expect(now('US').now!.high).toBe(0);
    expect(now('US').ifEligible!.low).toBeGreaterThan(0);
    expect(now('US').explanation.note).toEqual({
      key: 'engine.note.subscriptionAge',
      params: { needed: 18 },
    });
    // Under 20 in Japan may still be 18.
    expect(now('JP').now!.low).toBeGreaterThan(0);
  });
});

describe('affiliate links and TikTok Shop', () => {
  const settings: EngineSettings = { viewsPerMonth: 100_000, criteria: { standing: 'no' } };

  it('bring a commission per sale, without the Rewards program', () => {
    const certain = (value: number) => ({ low: value, likely: value, high: value });
    const rateEdits = {
      'affiliate.clickRate': certain(0.01),
      'affiliate.conversion': certain(0.02),
      'affiliate.basket': certain(50),
      'affiliate.commission': certain(0.1),
    };
    const result = run({ followers: 10, settings: { ...settings, rateEdits } });
    expect(rewardsOf(result).now!.high).toBe(0);
    // 1,000 clicks, 20 sales of $50, a tenth of it.
    expect(streamOf('affiliate', result).now).toEqual(certain(100));
  });

  it('are a calculator: in no total unless switched on', () => {
    const total = (headline: EngineSettings['headline']) =>
      run({ followers: 5_000, settings: { ...settings, headline } }).total!.likely;
    expect(total({ affiliate: false })).toBe(total(undefined));
    expect(total({ affiliate: true })).toBeGreaterThan(total(undefined));
    expect(total({ shop: true })).toBeGreaterThan(total(undefined));
  });
});
