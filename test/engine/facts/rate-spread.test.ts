import { describe, expect, it } from 'vitest';
import { rateSpread } from '../../../src/engine/facts/rate-spread';
import { rangeOf } from '../../../src/engine/maths/spread';
import { resolveRates } from '../../../src/rates/cards';

const rates = resolveRates({ card: 'article' });

describe('the spread of a rate', () => {
  it('has its low, likely and high as its quantiles', () => {
    const { low, likely, high } = rangeOf(rateSpread(rates['fund.rpm'])!);
    expect(low).toBeCloseTo(0.02, 9);
    expect(likely).toBeCloseTo(rates['fund.rpm'].likely, 9);
    expect(high).toBeCloseTo(0.04, 9);
  });

  it('is worked out once', () => {
    expect(rateSpread(rates['rewards.rpm'])).toBe(rateSpread(rates['rewards.rpm']));
    expect(rateSpread(rates['rewards.rpm'])).not.toBe(rateSpread(rates['fund.rpm']));
  });

  it('is that of what the user set in the rate’s place', () => {
    const edits = { 'fund.rpm': { low: 1, likely: 2, high: 4 } };
    const edited = resolveRates({ card: 'article', edits });
    expect(rangeOf(rateSpread(edited['fund.rpm'])!).likely).toBeCloseTo(2, 9);
  });

  it('is none where the rate is set to nothing', () => {
    const nothing = { ...rates['fund.rpm'], low: 0, likely: 0, high: 0 };
    expect(rateSpread(nothing)).toBeNull();
    expect(rateSpread(nothing)).toBeNull();
  });
});
