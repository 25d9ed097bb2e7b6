import { describe, expect, it } from 'vitest';
import { outline } from '../outline';
import type { EngineSettings } from '../../../src/engine/input';
import { daysAgo, seen } from '../build';
import { run, stream, NOTHING, near, find, notes } from './estimated';

describe('LIVE gifts', () => {
  const live = (settings: EngineSettings, followers = 20_000) =>
    stream('live', run({ followers, settings }));

  it('are viewers × coins → Diamonds → dollars, by the hour', () => {
    // 100 viewers, 20 coins each: 2,000 coins, 1,000 Diamonds, $50; between a tenth and 7.5 times that.
    const { each, now } = live({ viewers: 100, liveHoursPerMonth: 10 });
    expect(each!.per).toBe('live-hour');
    expect(each!.range).toEqual({ low: 5, likely: 50, high: 375 });
    expect(now).toEqual({ low: 50, likely: 500, high: 3_750 });
  });

  it('have a month only with hours', () => {
    const without = live({ viewers: 100 });
    expect([without.now, without.ifEligible]).toEqual([null, null]);
    expect(without.each!.range.likely).toBe(50);
    expect(notes(without)[0]).toBe('engine.note.noHours');
    expect(live({ viewers: 100, liveHoursPerMonth: 0 }).now).toEqual(NOTHING);
  });

  it('need about 1,000 followers, and an age', () => {
    const few = live({ viewers: 100, liveHoursPerMonth: 10 }, 999);
    expect(few.now).toEqual(NOTHING);
    expect(few.ifEligible!.likely).toBe(500);
    expect(few.explanation).toMatchObject({
      value: NOTHING,
      note: { key: 'engine.note.liveFollowers', params: { seen: 999, needed: 1_000 } },
    });
    expect(live({ viewers: 100 }, 999).now).toEqual(NOTHING);
    const age = (region: string, answer: 'yes' | 'no') =>
      live({ viewers: 100, liveHoursPerMonth: 10, region, criteria: { age: answer } }).now!.likely;
    expect(age('US', 'no')).toBe(0);
    expect(age('US', 'yes')).toBe(500);
    expect(age('KR', 'no')).toBe(0);
    // Rewards ask for 20 years in Japan, gifts for 18: a no to the one says nothing of the other.
    expect(age('JP', 'no')).toBe(500);
  });

  it('of viewers that were not seen are taken from the followers', () => {
    const assumed = live({ liveHoursPerMonth: 10 });
    near(assumed.each!.range.likely, 0.003 * 20_000 * 0.5, 6);
    expect(find(assumed, 'viewers')).toMatchObject({
      value: { low: 10, likely: 60, high: 400 },
      from: 'assumed',
    });
    const { assumptions } = run({ followers: 20_000, settings: { liveHoursPerMonth: 10 } });
    expect(assumptions.map(({ key }) => key)).toContain('engine.assumption.viewers');
  });

  it('of viewers and hours that were seen say so', () => {
    const onAir = { onAir: true, viewers: seen(70), entered: null, startedAt: daysAgo(0.25) };
    const result = run({ kind: 'live', followers: 14_782, live: onAir });
    const stream0 = stream('live', result);
    // 70 × 20 coins, 700 Diamonds, $35 an hour, six hours.
    near(stream0.now!.likely, 210, 0.1);
    expect(find(stream0, 'viewers')?.from).toBe('seen');
    expect(find(stream0, 'liveHours')).toMatchObject({ value: { likely: 6 }, from: 'seen' });
    expect(result.assumptions).toContainEqual({
      key: 'engine.assumption.liveHours',
      params: { hours: 6 },
    });
    expect(result.assumptions).toContainEqual({
      key: 'engine.assumption.gifts',
      params: { low: 2, high: 150 },
    });
    expect(result.assumptions.map(({ key }) => key)).not.toContain('engine.assumption.viewers');
  });

  it('mention the least that is paid out, and that the Diamond’s value is disputed', () => {
    const paid = live({ viewers: 100, liveHoursPerMonth: 10 });
    expect(paid.explanation.note).toEqual({
      key: 'engine.note.withdrawal',
      params: { least: { usd: 100 } },
    });
    expect(find(paid, 'usdPerDiamond')?.note?.key).toBe('engine.note.disputed');
  });

  it('pay on the observed card never more than the coins cost', () => {
    const { each } = live({
      card: 'observed',
      viewers: 1,
      rateEdits: { 'live.coinsPerViewerHour': { low: 200, likely: 200, high: 200 } },
    });
    // 200 coins cost a viewer $2.11 at the least.
    expect(each!.range.high).toBeLessThan(200 * 0.01057);
    expect(each!.range).toEqual({ low: 0.5, likely: 0.7, high: 1 });
  });

  it('explain themselves down to the page and the rates', () => {
    expect(outline(live({ liveHoursPerMonth: 3 }).explanation)).toEqual([
      'live: usd, computed, note.withdrawal',
      '  livePerHour: usd, computed',
      '    viewers: viewers, assumed, live.viewersPerFollower',
      '    giftsPerViewerHour: usd, computed',
      '      coinsPerViewerHour: coins-per-viewer-hour, rate, live.coinsPerViewerHour',
      '      coinsPerDiamond: coins-per-diamond, rate, live.coinsPerDiamond',
      '      usdPerDiamond: usd-per-diamond, rate, live.usdPerDiamond, note.disputed',
      '  liveHours: hours, set',
    ]);
    // Without hours there is no month, but the hour is still there to be looked at.
    expect(outline(live({ viewers: 100 }).explanation).slice(0, 3)).toEqual([
      'live: usd, computed, note.noHours',
      '  livePerHour: usd, computed',
      '    viewers: viewers, set',
    ]);
  });

  it('take for granted only what was neither seen nor set', () => {
    const said = (settings: EngineSettings, followers = 20_000) =>
      run({ followers, settings: { dealsPerMonth: 1, ...settings } }).assumptions.map(({ key }) =>
        key.replace('engine.assumption.', ''),
      );
    expect(said({ liveHoursPerMonth: 3 })).toEqual(['eligible', 'viewers', 'gifts']);
    expect(said({ liveHoursPerMonth: 3, viewers: 9 })).toEqual(['eligible', 'gifts']);
    const rateEdits = { 'live.coinsPerViewerHour': { low: 5, likely: 5, high: 5 } };
    expect(said({ liveHoursPerMonth: 3, viewers: 9, rateEdits })).toEqual(['eligible']);
    // Nothing without a month, or for an account that cannot receive gifts.
    expect(said({})).toEqual(['eligible']);
    expect(said({ liveHoursPerMonth: 3 }, 999)).toEqual([]);
  });
});
