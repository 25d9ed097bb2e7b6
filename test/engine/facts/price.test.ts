import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceAt } from '../../../src/engine/facts/price';
import { NOTHING } from '../../../src/engine/maths/spread';
import { resolveRates } from '../../../src/rates/cards';

const rates = resolveRates({ card: 'article' });

describe('the price of a sponsored post', () => {
  // The article's tiers: 1k $10, 10k $100, 100k $1,500, 1M $10,000, 10M $50,000.
  it.each([
    [1_000, 10],
    [10_000, 100],
    [100_000, 1_500],
    [1_000_000, 10_000],
    [10_000_000, 50_000],
    // Half way on a log scale: the geometric mean of both ends.
    [31_623, Math.sqrt(100 * 1_500)],
    [316_228, Math.sqrt(1_500 * 10_000)],
    // On along the last stretch: ten times the followers, five times the price.
    [100_000_000, 250_000],
    [100, 1],
    [0, 0],
  ])('at %i followers is $%d', (followers, price) => {
    expect(priceAt(followers, rates) / Math.max(1, price)).toBeCloseTo(price === 0 ? 0 : 1, 3);
  });

  it('never falls with more followers, and takes no step', () => {
    const followers = fc.integer({ min: 1, max: 50_000_000 });
    fc.assert(
      fc.property(followers, followers, (a, b) => {
        expect(priceAt(Math.min(a, b), rates)).toBeLessThanOrEqual(priceAt(Math.max(a, b), rates));
        expect(priceAt(a + 1, rates) / priceAt(a, rates)).toBeLessThanOrEqual(((a + 1) / a) ** 1.2);
      }),
    );
  });

  it('is nothing between points of which one is set to nothing', () => {
    const edits = { 'brand.priceAt10k': { low: 0, likely: 0, high: 0 } };
    const edited = resolveRates({ card: 'article', edits });
    // Beyond the first point, too: it goes on along the stretch to the next.
    expect([500, 5_000, 50_000].map((followers) => priceAt(followers, edited))).toEqual([0, 0, 0]);
    expect(priceAt(500_000, edited)).toBeGreaterThan(0);
    const first = resolveRates({
      card: 'article',
      edits: { 'brand.priceAt1k': { low: 0, likely: 0, high: 0 } },
    });
    expect([500, 5_000].map((followers) => priceAt(followers, first))).toEqual([0, 0]);
  });

  it('of next to nothing is not nothing', () => {
    const least = { low: NOTHING, likely: NOTHING, high: NOTHING };
    const edited = resolveRates({ card: 'article', edits: { 'brand.priceAt10k': least } });
    for (const followers of [9_000, 11_000]) {
      expect(priceAt(followers, edited)).toBeGreaterThan(0);
    }
  });

  it('is nothing where nobody follows, even where prices fall with followers', () => {
    const edits = { 'brand.priceAt1k': { low: 900, likely: 900, high: 900 } };
    expect(priceAt(0, resolveRates({ card: 'article', edits }))).toBe(0);
  });
});
