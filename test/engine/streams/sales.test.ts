import { describe, expect, it } from 'vitest';
import { outline } from '../outline';
import { certain } from '../../../src/engine/explain';
import { run, stream, NOTHING, near, notes } from './estimated';

describe('sales', () => {
  const settings = { viewsPerMonth: 1_000_000 };

  it('are views × clicks × buyers × basket × commission', () => {
    const result = run({ settings });
    // 1,000,000 × 0.002 × 0.015 × $35 × 0.15, and for Shop × 0.005 × 0.02 × $25 × 0.15.
    near(stream('affiliate', result).now!.likely, 157.5, 15);
    near(stream('shop', result).now!.likely, 375, 15);
    expect(notes(stream('affiliate', result))[0]).toBe('engine.note.calculator');
  });

  it('bring a better commission in the beauty niche, where the likely one is 20%', () => {
    const plain = stream('affiliate', run({ settings })).now!.likely;
    const beauty = stream('affiliate', run({ settings: { ...settings, niche: 'beauty' } })).now!
      .likely;
    near(beauty / plain, 0.2 / 0.15, 12);
  });

  it('in the Shop need followers; links need none', () => {
    const result = run({ followers: 999, settings });
    expect(stream('shop', result).now).toEqual(NOTHING);
    expect(stream('shop', result).ifEligible!.likely).toBeGreaterThan(0);
    expect(stream('shop', result).explanation).toMatchObject({
      value: NOTHING,
      note: { key: 'engine.note.shopFollowers', params: { seen: 999, needed: 1_000 } },
    });
    expect(stream('affiliate', result).now!.likely).toBeGreaterThan(0);
    expect(stream('shop', run({ followers: 1_000, settings })).now!.likely).toBeGreaterThan(0);
  });

  it('say that they are a guess where they count', () => {
    const said = run({ settings: { ...settings, headline: { shop: true } } }).assumptions.map(
      ({ key }) => key,
    );
    expect(said.filter((key) => key === 'engine.assumption.sales')).toHaveLength(1);
    expect(run({ settings }).assumptions.map(({ key }) => key)).not.toContain(
      'engine.assumption.sales',
    );
  });

  it('explain themselves down to the page and the rates', () => {
    const { streams } = run({ settings });
    expect(outline(streams[5]!.explanation)).toEqual([
      'affiliate: usd, computed, note.calculator',
      '  views30d: views, set',
      '  salesPerView: usd, computed',
      '    clickRate: share, rate, affiliate.clickRate',
      '    conversion: share, rate, affiliate.conversion',
      '    basket: usd, rate, affiliate.basket',
      '    commission: share, rate, affiliate.commission, note.disputed',
    ]);
    expect(outline(streams[6]!.explanation).slice(3)).toEqual([
      '    clickRate: share, rate, shop.clickRate',
      '    conversion: share, rate, shop.conversion',
      '    basket: usd, rate, shop.basket',
      '    commission: share, rate, shop.commission, note.disputed',
    ]);
  });

  it('of a Shop that may not open yet are taken for nothing', () => {
    const result = run({ followers: 999, settings: { ...settings, headline: { shop: true } } });
    expect(result.assumptions.map(({ key }) => key)).not.toContain('engine.assumption.sales');
  });

  it('of all ranges known exactly are their product', () => {
    const rateEdits = {
      'affiliate.clickRate': certain(0.01),
      'affiliate.conversion': certain(0.02),
      'affiliate.basket': certain(50),
      'affiliate.commission': certain(0.1),
    };
    // 1,000,000 × 0.01 × 0.02 × $50 × 0.1.
    expect(stream('affiliate', run({ settings: { ...settings, rateEdits } })).now).toEqual(
      certain(1_000),
    );
  });
});
