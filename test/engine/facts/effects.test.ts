import { describe, expect, it } from 'vitest';
import {
  engagementEffect,
  levelEffect,
  nicheEffect,
  regionEffect,
} from '../../../src/engine/facts/effects';
import { factsOf } from '../../../src/engine/facts/facts';
import { certain } from '../../../src/engine/explain';
import { NOTHING, rangeOf, spreadOf } from '../../../src/engine/maths/spread';
import type { Spread } from '../../../src/engine/maths/spread';
import { input, seen, video } from '../build';

const facts = (parts: Parameters<typeof input>[0]) => factsOf(input(parts));

function expectRange(spread: Spread, low: number, high: number): void {
  expect(rangeOf(spread).low).toBeCloseTo(low, 9);
  expect(rangeOf(spread).likely).toBeCloseTo(1, 9);
  expect(rangeOf(spread).high).toBeCloseTo(high, 9);
}

describe('the niche’s effect', () => {
  it('is its relative pay to the power of the weight, and known', () => {
    const effect = nicheEffect(facts({ settings: { niche: 'finance' } }), 0.5);
    expect(effect).toMatchObject({ id: 'niche', known: 1, rate: 'rewards.nicheFinance' });
    expect(effect.factor).toBeCloseTo(Math.sqrt(1.5), 12);
    expectRange(effect.spread, Math.sqrt(0.7), Math.sqrt(1.5));
    expect(nicheEffect(facts({ settings: { niche: 'entertainment' } }), 1).factor).toBe(0.7);
  });

  it('is not known without a niche, and strays as niches do', () => {
    const effect = nicheEffect(facts({}), 1);
    expect(effect).toMatchObject({ id: 'niche', factor: 1, known: 0, rate: 'model.nicheSpread' });
    expectRange(effect.spread, 0.7, 1.5);
  });
});

describe('the region’s effect', () => {
  it('is its pay over the pay of all, to the power of the weight', () => {
    const effect = regionEffect(facts({ settings: { region: 'US' } }), 0.5);
    expect(effect).toMatchObject({ id: 'region', known: 1, rate: 'rewards.rpmUS' });
    expect(effect.factor).toBeCloseTo(Math.sqrt(0.7 / 0.63), 12);
    expectRange(effect.spread, Math.sqrt(0.6), Math.sqrt(1.5));
  });

  it('is not known without a region', () => {
    const effect = regionEffect(facts({}), 1);
    expect(effect).toMatchObject({
      id: 'region',
      factor: 1,
      known: 0,
      rate: 'model.regionSpread',
    });
    expectRange(effect.spread, 0.6, 1.5);
  });

  it('is not known of a country without a figure', () => {
    const effect = (region?: string) =>
      regionEffect(facts({ settings: region === undefined ? {} : { region } }), 0.5);
    expect(effect('ZA')).toEqual(effect());
    expect(effect('NL')).toMatchObject({ known: 1, rate: 'rewards.rpmWesternEurope' });
  });

  it.each(['rewards.rpm', 'rewards.rpmUS'])('is not known where %s is set to nothing', (rate) => {
    const known = (value: number) =>
      regionEffect(facts({ settings: { region: 'US', rateEdits: { [rate]: certain(value) } } }), 1);
    expect(known(0)).toMatchObject({ id: 'region', factor: 1, known: 0 });
    expect(known(NOTHING / 2).known).toBe(0);
    expect(known(NOTHING).known).toBe(1);
  });
});

describe('the engagement’s effect', () => {
  const liked = (posts: number, likes: number) =>
    Array.from({ length: posts }, () => video({ likes: seen(likes) }));
  // Usual at 50,000 followers is 7.5%: 3,750 likes.
  const effect = (posts: number, likes: number, weight = 1) =>
    engagementEffect(facts({ followers: 50_000, videos: liked(posts, likes) }), weight);

  it('counts the more, the more posts show it: each leaves three quarters of what is not known', () => {
    expect(effect(1, 7_500)).toMatchObject({ id: 'engagement', known: 0.25 });
    expect(effect(2, 7_500).known).toBe(0.4375);
    expect(effect(1, 7_500).factor).toBeCloseTo(2 ** 0.25, 12);
    expect(effect(2, 7_500, 0.5).factor).toBeCloseTo(2 ** (0.4375 / 2), 12);
    expectRange(effect(1, 7_500, 0.5).spread, Math.sqrt(0.4), Math.sqrt(2.5));
  });

  it.each([
    [50_000, 'engagement.byFollowersUnder100k'],
    [200_000, 'engagement.byFollowers100kTo500k'],
    [20_000_000, 'engagement.byFollowersAbove10M'],
  ] as const)('of %d followers names the band it is usual in', (followers, rate) => {
    const parts = { followers, videos: liked(1, 100) };
    expect(engagementEffect(facts(parts), 1)).toMatchObject({ rate });
  });

  it('is held between the least and the greatest factor', () => {
    expect(effect(1, 50_000).factor).toBeCloseTo(2.2 ** 0.25, 12);
    expect(effect(1, 0).factor).toBeCloseTo(0.6 ** 0.25, 12);
  });

  it('takes a greatest factor under the least for the least', () => {
    const rateEdits = { 'brand.engagementMin': certain(3) };
    const parts = { followers: 50_000, settings: { engagement: 0.075, rateEdits } };
    expect(engagementEffect(facts(parts), 1).factor).toBeCloseTo(3, 12);
  });

  it('is known in full where the user set it', () => {
    const settings = { engagement: 0.15 };
    expect(engagementEffect(facts({ followers: 50_000, settings }), 0.5)).toMatchObject({
      factor: Math.SQRT2,
      known: 1,
    });
  });

  it('is not known without engagement, without followers, or without anything usual', () => {
    const unknown = { id: 'engagement', factor: 1, known: 0 };
    expect(engagementEffect(facts({ followers: 50_000 }), 1)).toMatchObject(unknown);
    expectRange(engagementEffect(facts({ followers: 50_000 }), 1).spread, 0.4, 2.5);
    const settings = { engagement: 0.1 };
    expect(engagementEffect(facts({ settings }), 1)).toMatchObject(unknown);
    const usual = (value: number) =>
      engagementEffect(
        facts({
          followers: 50_000,
          settings: {
            ...settings,
            rateEdits: { 'engagement.byFollowersUnder100k': certain(value) },
          },
        }),
        1,
      );
    expect(usual(0)).toMatchObject(unknown);
    expect(usual(NOTHING).known).toBe(1);
  });
});

describe('the effect of what no page shows', () => {
  const rate = factsOf(input()).rates['rewards.watchTimeEffect'];

  it.each([
    ['low', 0.7],
    ['typical', 1],
    ['high', 1.4],
  ] as const)('is by the user’s impression %s: %d', (level, factor) => {
    expect(levelEffect('watchTime', rate, level)).toEqual({
      id: 'watchTime',
      factor,
      known: 1,
      spread: spreadOf(rate),
      rate: 'rewards.watchTimeEffect',
    });
  });

  it('is not known without one', () => {
    expect(levelEffect('watchTime', rate, undefined)).toEqual({
      id: 'watchTime',
      factor: 1,
      known: 0,
      spread: spreadOf(rate),
      rate: 'rewards.watchTimeEffect',
    });
  });

  it('never makes the pay nothing', () => {
    expect(levelEffect('watchTime', { ...rate, low: 0 }, 'low').factor).toBe(0.001);
  });
});
