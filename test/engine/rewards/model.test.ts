import { describe, expect, it } from 'vitest';
import { certain } from '../../../src/engine/explain';
import { factsOf } from '../../../src/engine/facts/facts';
import type { EngineSettings } from '../../../src/engine/input';
import { logVariance } from '../../../src/engine/maths/product';
import { shareOf } from '../../../src/engine/maths/share';
import { rangeOf, spreadOf } from '../../../src/engine/maths/spread';
import { payModelOf } from '../../../src/engine/rewards/model';
import { input } from '../build';

const model = (settings: EngineSettings = {}) => payModelOf(factsOf(input({ settings })));
const doubt = (id: string, settings: EngineSettings = {}) =>
  model(settings).doubts.find((one) => one.id === id)?.spread;

const qualified = { low: 0.3, likely: 0.45, high: 0.6 };
const band = { low: 0.4, likely: 0.63, high: 1 };
const regions = ['US', 'GB', 'FR', 'DE', 'JP', 'BR'];
/** Edits that give these countries a band. */
const bands = (countries: string[], range = band) =>
  Object.fromEntries(countries.map((country) => [`rewards.rpm${country}`, range]));

describe('what a creator’s views pay', () => {
  it('is the band of the region, inside which four effects move it', () => {
    expect(model().band.id).toBe('rewards.rpm');
    expect(model({ region: 'US' }).band.id).toBe('rewards.rpmUS');
    expect(model().effects.map(({ id }) => id)).toEqual([
      'niche',
      'engagement',
      'watchTime',
      'originality',
    ]);
    const moved = model({ watchTime: 'low', originality: 'high' }).effects;
    expect(moved.map(({ factor }) => factor)).toEqual([1, 1, 0.7, 1.25]);
  });

  it('is the same pay for each view that is qualified', () => {
    const pay = model().pay!;
    expect(rangeOf(pay.rpm).likely).toBeCloseTo(0.63, 12);
    expect(rangeOf(pay.perShare).likely).toBeCloseTo(0.63 / 1_000, 12);
    expect(pay.share).toEqual(shareOf(qualified));
    expect([pay.tilt, pay.months]).toEqual([0, 0]);
  });

  it('hangs on the qualified share as payouts of both together say', () => {
    const payouts = [{ month: '2026-01', usd: 600, views: 1_000_000 }];
    const { pay } = model({ payouts });
    // Pay at the median share, over that share to the power of the tilt, which the month then multiplies with.
    const share = rangeOf(pay!.qualified).likely;
    const given = rangeOf(pay!.rpmGivenShare).likely / 1_000;
    expect(pay!.tilt).toBeLessThan(0);
    expect(rangeOf(pay!.perShare).likely).toBeCloseTo(given / share ** pay!.tilt, 12);
    expect(pay!.share).toEqual(shareOf(rangeOf(pay!.qualified)));
    expect(pay!.months).toBe(1);
  });

  it.each(['rewards.rpm', 'rewards.qualifiedShare'])('is nothing where %s is', (rate) => {
    const { pay, doubts, effects } = model({ rateEdits: { [rate]: certain(0) } });
    expect(pay).toBeNull();
    expect(doubts).toEqual([]);
    expect(effects).toHaveLength(4);
  });

  it('is in doubt for all that is not known, and for what payouts would teach', () => {
    expect(doubt('region', { card: 'observed', region: 'US' })).toBeUndefined();
    // Its own band is wider than those of most.
    expect(doubt('region', { card: 'observed', region: 'BR' })).toBeUndefined();
    expect(doubt('region', { region: 'US' })).toBeUndefined();
    expect(doubt('region', { region: 'ZA' })).toBeUndefined();
    expect(model({ card: 'observed' }).doubts.map(({ id }) => id)).toEqual([
      'niche',
      'engagement',
      'watchTime',
      'originality',
      'region',
      'payouts',
    ]);
    expect(model({ originality: 'low' }).doubts.map(({ id }) => id)).toEqual([
      'niche',
      'engagement',
      'watchTime',
      'region',
      'payouts',
    ]);
    // They would teach pay and qualified share together: their variances add.
    const together = logVariance(spreadOf(band)!) + logVariance(spreadOf(qualified)!);
    expect(logVariance(doubt('payouts')!)).toBeCloseTo(together, 9);
  });

  it('moves by a month of payouts the less, the more months stray', () => {
    const payouts = [{ month: '2026-01', usd: 600, qualifiedViews: 1_000_000 / 1.5 }];
    const likely = (rateEdits = {}) => rangeOf(model({ payouts, rateEdits }).pay!.rpm).likely;
    expect(likely()).toBeGreaterThan(0.63);
    const never = { 'model.payoutSpread': certain(1) };
    expect(likely(never)).toBeGreaterThan(likely() + 0.01);
    const often = { 'model.payoutSpread': { low: 0.4, likely: 1, high: 2.5 } };
    expect(likely(often)).toBeLessThan(likely() - 0.01);
  });

  it('leaves no doubt once payouts say what it is', () => {
    const payouts = [{ month: '2026-01', usd: 400, qualifiedViews: 600_000 }];
    expect(model({ payouts }).doubts).toEqual([]);
    expect(model({ payouts: [{ month: '2026-01', usd: 400 }] }).doubts).not.toEqual([]);
  });
});

describe('a region that is known', () => {
  const left = (settings: EngineSettings) => logVariance(model(settings).pay!.rpm);
  const all = logVariance(spreadOf(band)!);

  it('takes from the article’s band, which is that of all, what regions differ by', () => {
    // Four of the six are likely paid 0.70, two 0.55; all together 0.63.
    const differ = (4 * Math.log(0.7 / 0.63) ** 2 + 2 * Math.log(0.55 / 0.63) ** 2) / 6;
    expect(left({})).toBeCloseTo(all, 12);
    for (const region of ['US', 'DE', 'NL', 'BR', 'KR']) {
      expect(left({ region })).toBeCloseTo(all - differ, 9);
    }
    expect(logVariance(doubt('region')!)).toBeCloseTo(differ, 9);
  });

  it('takes nothing without a figure of its own, and nothing of a band that was set', () => {
    expect(left({ region: 'ZA' })).toBeCloseTo(all, 12);
    const wide = { low: 0.1, likely: 0.7, high: 3 };
    expect(left({ region: 'US', rateEdits: { 'rewards.rpmUS': wide } })).toBeCloseTo(
      logVariance(spreadOf(wide)!),
      9,
    );
  });

  it('keeps its own band whole where the user set that of all, which says nothing of one', () => {
    const own = logVariance(spreadOf(model({ region: 'US' }).band)!);
    const rateEdits = { 'rewards.rpm': { low: 0.6, likely: 0.63, high: 0.66 } };
    expect(left({ region: 'US', rateEdits })).toBeCloseTo(own, 9);
  });

  it('takes what the regions that are paid differ by: one that pays nothing differs by no factor', () => {
    // Four of the six are likely paid 0.70 and Japan 0.55; Brazil is set to nothing.
    const differ = (4 * Math.log(0.7 / 0.63) ** 2 + Math.log(0.55 / 0.63) ** 2) / 6;
    const rateEdits = bands(['BR'], certain(0));
    expect(left({ region: 'US', rateEdits })).toBeCloseTo(all - differ, 9);
  });

  it('has on the observed card its own band, where that is narrower', () => {
    const own = logVariance(spreadOf({ low: 0.45, likely: 0.7, high: 1.1 })!);
    expect(left({ card: 'observed', region: 'US' })).toBeCloseTo(own, 9);
  });
});

describe('the doubt about the region', () => {
  it('is all of the band where each region has one number', () => {
    const rateEdits = bands(regions, certain(0.63));
    const all = logVariance(spreadOf(band)!);
    expect(logVariance(doubt('region', { rateEdits })!)).toBeCloseTo(all, 9);
  });

  it('is what the regions’ own bands leave of it, in the mean', () => {
    const rateEdits = {
      ...bands(['US', 'GB', 'FR'], certain(0.63)),
      ...bands(['DE', 'JP', 'BR'], band),
    };
    const half = logVariance(spreadOf(band)!) / 2;
    expect(logVariance(doubt('region', { rateEdits })!)).toBeCloseTo(half, 9);
  });

  it('is none where the regions’ bands are as wide as that of all, or wider', () => {
    expect(doubt('region', { rateEdits: bands(regions) })).toBeUndefined();
    expect(model({ rateEdits: bands(regions) }).doubts.map(({ id }) => id)).toEqual([
      'niche',
      'engagement',
      'watchTime',
      'originality',
      'payouts',
    ]);
    const wider = bands(regions, { low: 0.1, likely: 0.63, high: 3 });
    expect(doubt('region', { rateEdits: wider })).toBeUndefined();
  });

  it('takes a region that pays nothing for one number', () => {
    const rateEdits = bands(regions, certain(0));
    const all = logVariance(spreadOf(band)!);
    expect(logVariance(doubt('region', { rateEdits })!)).toBeCloseTo(all, 9);
  });
});
