import { describe, expect, it } from 'vitest';
import { findRate } from '../../src/rates/all';
import { nicheRateId, nicheSchema } from '../../src/rates/niches';

describe('nicheRateId', () => {
  it.each(nicheSchema.options)('has a relative pay for %s, named after it', (niche) => {
    expect(nicheRateId(niche).toLowerCase()).toBe(`rewards.niche${niche}`);
    expect(findRate(nicheRateId(niche))?.unit).toBe('factor');
  });
});
