import { describe, expect, it } from 'vitest';
import { outline } from '../outline';
import type { EngineSettings } from '../../../src/engine/input';
import { certain } from '../../../src/engine/explain';
import { find, near, NOTHING, run, stream } from './estimated';

describe('subscriptions', () => {
  it('are followers who subscribe × price, less the fee and TikTok’s share', () => {
    const result = stream('subscriptions', run({ followers: 100_000 }));
    // 50 of 100,000 at $4.99 × 0.7 × 0.5; the price and both shares may only be more.
    expect(result.each!.per).toBe('subscriber');
    expect(result.each!.range.likely).toBeGreaterThan(4.99 * 0.7 * 0.5);
    expect(result.now!.likely).toBeGreaterThan(50 * 4.99 * 0.7 * 0.5);
    near(result.now!.likely, 50 * result.each!.range.likely, 12);
    const usa = stream('subscriptions', run({ followers: 100_000, settings: { region: 'US' } }));
    near(usa.now!.likely / result.now!.likely, 0.7 / 0.5, 8);
  });

  it('open with the criteria of LIVE', () => {
    const few = stream('subscriptions', run({ followers: 999 }));
    expect(few.now).toEqual(NOTHING);
    expect(few.ifEligible!.likely).toBeGreaterThan(0);
    expect(few.explanation.note).toEqual({
      key: 'engine.note.subscriptionFollowers',
      params: { seen: 999, needed: 1_000 },
    });
    expect(stream('subscriptions', run({ followers: 1_000 })).now!.likely).toBeGreaterThan(0);
  });

  it('open by their own criteria where LIVE asks for more: followers and views', () => {
    const strict = { 'live.minFollowers': certain(50_000) };
    const opened = (followers: number, viewsPerMonth?: number) => {
      const views = viewsPerMonth === undefined ? {} : { viewsPerMonth };
      return stream('subscriptions', run({ followers, settings: { rateEdits: strict, ...views } }));
    };
    expect(opened(10_000, 100_000).now!.likely).toBeGreaterThan(0);
    // Views that are not known rule nobody out.
    expect(opened(10_000).now!.likely).toBeGreaterThan(0);
    const unseen = opened(10_000, 99_999);
    expect(unseen.now).toEqual(NOTHING);
    expect(unseen.explanation.note?.params).toEqual({ seen: 10_000, needed: 50_000 });
    const few = opened(9_999, 100_000);
    expect(few.now).toEqual(NOTHING);
    expect(few.explanation.note?.params).toEqual({ seen: 9_999, needed: 10_000 });
    expect(opened(50_000, 0).now!.likely).toBeGreaterThan(0);
  });

  it('say that they are a guess where they count', () => {
    const said = (on: boolean, followers = 5_000) =>
      run({ followers, settings: { headline: { subscriptions: on } } }).assumptions.map(
        ({ key }) => key,
      );
    expect(said(true)).toContain('engine.assumption.subscribers');
    expect(said(false)).not.toContain('engine.assumption.subscribers');
    expect(said(true, 10)).not.toContain('engine.assumption.subscribers');
  });

  it('explain themselves down to the page and the rates', () => {
    expect(outline(stream('subscriptions', run({ followers: 5_000 })).explanation)).toEqual([
      'subscriptions: usd, computed',
      '  followers: followers, seen',
      '  perFollower: usd, computed',
      '    subscriberShare: share, rate, subscriptions.subscriberShare',
      '    perSubscriber: usd, computed',
      '      subscriptionPrice: usd, rate, subscriptions.price',
      '      afterFee: share, computed',
      '        appStoreFee: share, rate, subscriptions.appStoreFee',
      '      creatorShare: share, rate, subscriptions.creatorShareElsewhere',
    ]);
  });

  const edits = {
    'subscriptions.price': certain(5),
    'subscriptions.appStoreFee': { low: 0.1, likely: 0.2, high: 0.4 },
    'subscriptions.creatorShareElsewhere': certain(0.5),
    'subscriptions.subscriberShare': certain(0.001),
  };

  it('are as uncertain as the fee where all else is certain', () => {
    const result = stream(
      'subscriptions',
      run({ followers: 10_000, settings: { rateEdits: edits } }),
    );
    // $5, less 40%, 20% or 10%, and half of that; ten of 10,000 followers.
    expect(result.each!.range).toEqual({ low: 1.5, likely: 2, high: 2.25 });
    expect(result.now).toEqual({ low: 15, likely: 20, high: 22.5 });
    const left = find(result, 'afterFee')!;
    expect(outline(left)).toEqual([
      'afterFee: share, computed',
      '  appStoreFee: share, set, subscriptions.appStoreFee',
    ]);
    const { low, likely, high } = left.value!;
    expect(low).toBeCloseTo(0.6, 9);
    expect(likely).toBeCloseTo(0.8, 9);
    expect(high).toBeCloseTo(0.9, 9);
  });

  it('are nothing where the store takes all', () => {
    const rateEdits = { ...edits, 'subscriptions.appStoreFee': certain(1) };
    const result = stream('subscriptions', run({ followers: 10_000, settings: { rateEdits } }));
    expect(result.now).toEqual(NOTHING);
    expect(find(result, 'afterFee')!.value).toEqual(NOTHING);
  });

  it('open by the easier of their own criteria and those of LIVE', () => {
    const opens = (followers: number, own: number, ofLive: number) => {
      const rateEdits = {
        'subscriptions.minFollowers': certain(own),
        'live.minFollowers': certain(ofLive),
      };
      return stream('subscriptions', run({ followers, settings: { rateEdits } })).now!.high > 0;
    };
    expect([opens(299, 300, 1_000), opens(300, 300, 1_000)]).toEqual([false, true]);
    expect([opens(299, 1_000, 300), opens(300, 1_000, 300)]).toEqual([false, true]);
  });

  it('need an age', () => {
    const settings = (region: string): EngineSettings => ({
      region,
      criteria: { age: 'no' },
      headline: { subscriptions: true },
    });
    const young = run({ followers: 5_000, settings: settings('US') });
    expect(stream('subscriptions', young)).toMatchObject({
      now: NOTHING,
      explanation: { note: { key: 'engine.note.subscriptionAge', params: { needed: 18 } } },
    });
    expect(young.assumptions.map(({ key }) => key)).not.toContain('engine.assumption.subscribers');
    // In Japan the question was whether the creator is 20.
    const japan = run({ followers: 5_000, settings: settings('JP') });
    expect(stream('subscriptions', japan).now!.likely).toBeGreaterThan(0);
  });
});
