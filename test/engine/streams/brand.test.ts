import { describe, expect, it } from 'vitest';
import { outline } from '../outline';
import { certain } from '../../../src/engine/explain';
import type { EngineSettings } from '../../../src/engine/input';
import type { input } from '../build';
import { daysAgo, fullMonth, seen, video } from '../build';
import { find, near, NOTHING, run, stream } from './estimated';

describe('brand deals', () => {
  const brand = (followers: number, settings: EngineSettings = {}) =>
    stream(
      'brand',
      run({ followers, settings: { dealsPerMonth: 1, postsPerMonth: 20, ...settings } }),
    );

  it.each([
    [1_000, 10, 20],
    [10_000, 100, 200],
    [100_000, 1_500, 3_000],
    [1_000_000, 10_000, 20_000],
    [10_000_000, 50_000, 100_000],
  ])(
    'at %i followers pay about $%i a post, by negotiation up to twice that',
    (followers, likely, high) => {
      const { each, now } = brand(followers);
      expect(each!.per).toBe('post');
      near(each!.range.likely, likely, 0.1);
      near(each!.range.high, high, 0.1);
      near(each!.range.low, likely / 2, 0.1);
      expect(now).toEqual(each!.range);
    },
  );

  it('need 1,000 followers', () => {
    const { now, ifEligible, explanation, headline } = brand(999);
    expect(now).toEqual(NOTHING);
    near(ifEligible!.likely, 10, 0.1);
    expect(explanation).toMatchObject({
      value: NOTHING,
      note: { key: 'engine.note.brandFollowers', params: { seen: 999, needed: 1_000 } },
    });
    expect(headline).toBe(true);
    const around = run({ followers: seen(1_000, 950, 1_050) });
    expect(stream('brand', around).now!.likely).toBeGreaterThan(0);
  });

  it('are never more than one post in five', () => {
    near(brand(100_000, { dealsPerMonth: 10, postsPerMonth: 20 }).now!.likely, 4 * 1_500, 0.1);
    near(brand(100_000, { dealsPerMonth: 3, postsPerMonth: 20 }).now!.likely, 3 * 1_500, 0.1);
    expect(brand(100_000, { postsPerMonth: 0 }).now).toEqual(NOTHING);
    expect(brand(100_000, { dealsPerMonth: 0 }).now).toEqual(NOTHING);
    const capped = run({ followers: 100_000, settings: { dealsPerMonth: 10, postsPerMonth: 20 } });
    expect(capped.assumptions).toContainEqual({
      key: 'engine.assumption.dealsCapped',
      params: { most: 4 },
    });
    const assumed = run({ followers: 100_000, settings: { postsPerMonth: 5 } });
    expect(find(stream('brand', assumed), 'deals')!.value).toEqual({
      low: 0.1,
      likely: 0.5,
      high: 1,
    });
    expect(assumed.assumptions.map(({ key }) => key)).toContain('engine.assumption.dealsCapped');
  });

  it('take the posts that were seen for that, else the most that is assumed', () => {
    // Ten posts in 20 days: fifteen a month, three deals at most.
    const ten = Array.from({ length: 10 }, (_, i) => video({ postedAt: daysAgo(2 * (i + 1)) }));
    const result = stream(
      'brand',
      run({ followers: 100_000, videos: ten, settings: { dealsPerMonth: 9 } }),
    );
    near(result.now!.likely, 3 * 1_500, 0.1);
    expect(find(result, 'dealsMost')).toMatchObject({ value: { likely: 3 }, from: 'seen' });
    // Thirty posts at most: six deals.
    const unseen = stream('brand', run({ followers: 100_000, settings: { dealsPerMonth: 9 } }));
    near(unseen.now!.likely, 6 * 1_500, 0.1);
    expect(find(unseen, 'dealsMost')?.from).toBe('rate');
  });

  it('are at least those that were seen', () => {
    const month = fullMonth(30, 1_000).map((one, i) => ({ ...one, sponsored: i < 4 }));
    const deals = find(stream('brand', run({ followers: 100_000, videos: month })), 'deals');
    expect(deals).toMatchObject({ value: { low: 4, likely: 4, high: 4 }, from: 'seen' });
    // Four in 15 days are eight a month; that the balance allows six of 30 undoes none.
    const half = Array.from({ length: 15 }, (_, i) =>
      video({ postedAt: daysAgo(i + 1), sponsored: i < 4 }),
    );
    expect(
      find(stream('brand', run({ followers: 100_000, videos: half })), 'deals')!.value,
    ).toEqual({ low: 8, likely: 8, high: 8 });
  });

  it('are not said to lie between a number and itself', () => {
    const keys = (postsPerMonth: number) =>
      run({ followers: 100_000, settings: { postsPerMonth } }).assumptions.map(({ key }) => key);
    expect(keys(5)).toContain('engine.assumption.deals');
    expect(keys(0)).not.toContain('engine.assumption.deals');
    expect(keys(0)).toContain('engine.assumption.dealsCapped');
  });

  it('move with engagement, niche and region', () => {
    const each = (parts: Parameters<typeof input>[0]) =>
      stream('brand', run({ followers: 100_000, ...parts })).each!.range.likely;
    const liked = (likes: number) =>
      Array.from({ length: 20 }, () => video({ likes: seen(likes) }));
    // Usual at 100,000 followers, between 7.5% at 50,000 and 5.1% at 300,000: about 6.46%.
    const usual = 100_000 * 0.075 * (0.051 / 0.075) ** (Math.log(2) / Math.log(6));
    near(each({ videos: liked(Math.round(usual)) }), 1_500, 1);
    near(each({ videos: liked(Math.round(2 * usual)) }), 3_000, 1);
    near(each({ videos: liked(90_000) }), 2.2 * 1_500, 1);
    near(each({ videos: liked(0) }), 0.6 * 1_500, 1);
    near(each({ settings: { niche: 'finance' } }), 1_500 * Math.sqrt(1.5), 0.1);
    near(each({ settings: { region: 'US' } }), 1_500 * Math.sqrt(0.7 / 0.63), 0.1);
  });

  it('pay more for rights beyond the post, each by its own range', () => {
    const usual = brand(100_000).each!.range;
    const both = brand(100_000, { usageRights: true, exclusivity: true });
    const rights = brand(100_000, { usageRights: true }).each!.range;
    const alone = brand(100_000, { exclusivity: true }).each!.range;
    // 2.1 times, 1.34 times, and both: 2.1 × 1.34.
    expect(rights.likely / usual.likely).toBeCloseTo(2.1, 1);
    expect(alone.likely / usual.likely).toBeCloseTo(1.34, 1);
    expect(both.each!.range.likely / usual.likely).toBeCloseTo(2.1 * 1.34, 1);
    expect(rights.high / rights.low).toBeGreaterThan(usual.high / usual.low);
    expect(both.now).toEqual(both.each!.range);
    expect(find(both, 'usageRights')).toMatchObject({
      value: { low: 1.5, likely: 2.1, high: 3 },
      rate: 'brand.usageRights',
    });
    expect(find(both, 'exclusivity')).toMatchObject({ rate: 'brand.exclusivity' });
    expect(find(both, 'perPost')!.formula!.key).toBe('engine.formula.perPostTerms');
    const without = brand(100_000, { usageRights: false, exclusivity: false });
    expect(without.each!.range).toEqual(usual);
    expect(find(without, 'perPost')!.formula!.key).toBe('engine.formula.perPost');
    expect(find(without, 'usageRights')).toBeUndefined();
  });

  it('know less of a follower count that is rounded', () => {
    const width = (followers: ReturnType<typeof seen>) => {
      const { low, high } = stream('brand', run({ followers })).each!.range;
      return high / low;
    };
    expect(width(seen(1_000_000, 500_000, 2_000_000))).toBeGreaterThan(width(seen(1_000_000)));
  });

  it('take remembered followers where the page shows none', () => {
    const memory = { followers: { at: daysAgo(3), value: 100_000, low: 100_000, high: 100_000 } };
    const result = stream('brand', run({ kind: 'video', memory }));
    near(result.each!.range.likely, 1_500, 0.1);
    expect(find(result, 'followers')?.from).toBe('remembered');
  });

  it('explain themselves down to the page and the rates', () => {
    expect(outline(brand(50_000, { dealsPerMonth: undefined }).explanation)).toEqual([
      'brand: usd, computed',
      '  perPost: usd, computed',
      '    price: usd, computed',
      '      followers: followers, seen',
      '      rateTitle.brand.priceAt10k: usd, rate, brand.priceAt10k',
      '      rateTitle.brand.priceAt100k: usd, rate, brand.priceAt100k',
      '    stray: factor, computed',
      '      brandBand: factor, rate, brand.band',
      '      engagement: factor, assumed, model.engagementSpread, note.inBand',
      '      niche: factor, assumed, model.nicheSpread, note.inBand',
      '      region: factor, assumed, model.regionSpread, note.inBand',
      '  deals: deals-per-month, rate, brand.dealsPerMonth',
      '    dealsMost: deals-per-month, set, brand.maxPromotionalShare, note.balance',
      '      postsPerMonth: videos-per-month, set',
    ]);
    const assumed = outline(brand(50_000, { postsPerMonth: undefined }).explanation);
    expect(assumed.at(-1)).toBe('      postsPerMonth: videos-per-month, rate, model.postsPerMonth');
    const set = outline(brand(50_000).explanation);
    expect(set).toContain('  deals: deals-per-month, set');
  });

  it('show the followers and their price from end to end', () => {
    const rounded = stream('brand', run({ followers: seen(31_623, 10_000, 100_000) }));
    expect(find(rounded, 'followers')!.value).toEqual({
      low: 10_000,
      likely: 31_623,
      high: 100_000,
    });
    const price = find(rounded, 'price')!;
    // Between which the price lies for the whole of the rounded count, ends included.
    expect(price.inputs.slice(1).map(({ rate }) => rate)).toEqual([
      'brand.priceAt1k',
      'brand.priceAt10k',
      'brand.priceAt100k',
    ]);
    const { low, likely, high } = price.value!;
    expect([low, high]).toEqual([100, 1_500]);
    near(likely, Math.sqrt(100 * 1_500), 0.1);
  });

  it('keep their price in order where a user’s prices fall with followers', () => {
    const rateEdits = {
      'brand.priceAt10k': certain(1_000),
      'brand.priceAt100k': certain(100),
    };
    const rounded = seen(31_623, 10_000, 100_000);
    const falling = stream('brand', run({ followers: rounded, settings: { rateEdits } }));
    const price = find(falling, 'price')!;
    const { low, high } = price.value!;
    expect([low, high]).toEqual([100, 1_000]);
    // The points are shown as they are in force.
    expect(price.inputs.slice(1).map(({ label, value }) => [label.key, value?.likely])).toEqual([
      ['rateTitle.brand.priceAt1k', 10],
      ['rateTitle.brand.priceAt10k', 1_000],
      ['rateTitle.brand.priceAt100k', 100],
    ]);
  });

  it('leave a doubt about the deals unless these are set', () => {
    const missing = (settings: EngineSettings) =>
      run({ followers: 50_000, settings }).missing.map(({ id }) => id);
    expect(missing({})).toContain('deals');
    expect(missing({ dealsPerMonth: 1 })).not.toContain('deals');
  });

  it('leave no doubt about a region that is known, though it has no figure of its own', () => {
    const missing = (settings: EngineSettings) =>
      run({ followers: 50_000, settings }).missing.map(({ id }) => id);
    expect(missing({})).toContain('region');
    expect(missing({})).toContain('niche');
    // South Africa has none.
    expect(missing({ region: 'ZA' })).not.toContain('region');
    expect(missing({ region: 'ZA' })).toContain('niche');
  });

  it('say how many are assumed, and only where they are', () => {
    const said = (parts: Parameters<typeof input>[0]) =>
      run(parts).assumptions.filter(({ key }) => key !== 'engine.assumption.eligible');
    expect(said({ followers: 50_000 })).toEqual([
      { key: 'engine.assumption.deals', params: { low: 0.1, high: 2 } },
    ]);
    expect(said({ followers: 50_000, settings: { dealsPerMonth: 1 } })).toEqual([]);
    const month = fullMonth(30, 1_000).map((one, i) => ({ ...one, sponsored: i < 4 }));
    expect(said({ followers: 50_000, videos: month }).map(({ key }) => key)).not.toContain(
      'engine.assumption.deals',
    );
    // One in the whole month is above the likely half and under the most of two: it was counted, not assumed.
    const once = fullMonth(30, 1_000).map((one, i) => ({ ...one, sponsored: i < 1 }));
    const counted = run({ followers: 50_000, videos: once });
    expect(find(stream('brand', counted), 'deals')).toMatchObject({
      value: { low: 1, likely: 1, high: 2 },
      from: 'seen',
    });
    expect(counted.assumptions.map(({ key }) => key)).not.toContain('engine.assumption.deals');
    // Of an account that brands do not pay nothing is taken for granted.
    expect(said({ followers: 999 })).toEqual([]);
  });
});
