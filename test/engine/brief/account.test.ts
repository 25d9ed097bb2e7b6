import { describe, expect, it } from 'vitest';
import { fullMonth } from '../build';
import { able, rewardsOf, run } from './parts';

describe('the account', () => {
  it.each([
    ['US', 18],
    ['KR', 19],
    ['JP', 20],
  ])('in %s must be %i years old', (region, needed) => {
    const { criteria } = run({ settings: { region } }).eligibility;
    expect(criteria.find(({ id }) => id === 'age')).toMatchObject({ needed });
  });

  it.each(['US', 'GB', 'FR', 'DE', 'JP', 'BR'])('may be in %s', (region) => {
    const { criteria } = run({ settings: { region } }).eligibility;
    expect(criteria.find(({ id }) => id === 'region')).toMatchObject({ status: 'met' });
  });

  it('must be in good standing, with original content', () => {
    const month = { followers: able, videos: fullMonth(10, 50_000) };
    for (const id of ['standing', 'originality'] as const) {
      const barred = run({ ...month, settings: { criteria: { [id]: 'no' } } });
      expect(barred.eligibility.status).toBe('not-eligible');
      expect(rewardsOf(barred).now!.high).toBe(0);
    }
  });
});
