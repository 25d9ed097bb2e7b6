import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_RATES } from '../../src/rates/all';
import { rateEditsSchema, refusal } from '../../src/rates/edits';

const of = (low: number, likely: number, high: number) => ({ low, likely, high });

function messages(edits: unknown): string[] {
  const parsed = rateEditsSchema.safeParse(edits);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

describe('rateEditsSchema', () => {
  it('takes nothing, and edits within bounds', () => {
    expect(rateEditsSchema.parse({})).toEqual({});
    const edits = {
      'rewards.rpm': of(0.2, 0.5, 2),
      'rewards.minFollowers': of(5_000, 5_000, 5_000),
    };
    expect(rateEditsSchema.parse(edits)).toEqual(edits);
  });

  it.each([
    [
      'a rate nobody knows',
      { 'rewards.rmp': of(1, 1, 1) },
      'There is no rate called "rewards.rmp".',
    ],
    [
      'an order that does not rise',
      { 'rewards.qualifiedShare': of(0.5, 0.4, 0.6) },
      '"Share of all views that are qualified": low, likely and high must rise in that order, but are 0.5, 0.4 and 0.6.',
    ],
    [
      'three numbers for a rule',
      { 'rewards.minFollowers': of(5_000, 10_000, 10_000) },
      '"Followers an account needs" is a single number: low, likely and high must be the same, but are 5,000, 10,000 and 10,000.',
    ],
    [
      'a range above a likely value of nothing',
      { 'brand.dealsPerMonth': of(0, 0, 20) },
      '"Sponsored videos per month": where likely is 0, high must be 0 too, but is 20.',
    ],
    [
      'a share above 1',
      { 'rewards.qualifiedShare': of(0.5, 0.6, 30) },
      '"Share of all views that are qualified" must lie between 0 and 1.',
    ],
    [
      'less than nothing',
      { 'brand.dealsPerMonth': of(-1, 1, 2) },
      '"Sponsored videos per month" must lie between 0 and 60 deals per month.',
    ],
  ])('refuses %s in words a person understands', (_, edits, message) => {
    expect(messages(edits)).toEqual([message]);
  });

  it('says which edit it means, and holds the refusal for those who translate it', () => {
    const edits = { 'fund.rpm': of(0.02, 0.03, 0.04), 'live.minAge': of(5, 5, 5) };
    expect(rateEditsSchema.safeParse(edits).error?.issues).toMatchObject([
      {
        path: ['live.minAge'],
        params: {
          refused: {
            id: 'live.minAge',
            code: 'out-of-bounds',
            why: { key: 'rateBound.age', params: { years: 13 } },
          },
        },
      },
    ]);
  });

  it('writes long numbers as people read them', () => {
    expect(messages({ 'brand.priceAt1M': of(3e6, 3e6, 3e6) })).toEqual([
      '"Price of a sponsored video at 1 million followers" must lie between 0 and 2,000,000 USD.',
    ]);
  });

  it('names every edit that is wrong', () => {
    expect(messages({ a: of(1, 1, 1), b: of(1, 1, 1) })).toHaveLength(2);
  });

  it.each([null, 3, 'x', { 'fund.rpm': 1 }, { 'fund.rpm': { low: 1 } }])('refuses %o', (edits) => {
    expect(messages(edits).length).toBeGreaterThan(0);
  });
});

describe('refusal', () => {
  it('takes whatever lies in order within the bounds, and nothing outside', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...ALL_RATES), share, share, share, (rate, a, b, c) => {
        const { min, max } = rate.bounds;
        const at = (part: number) => Math.min(max, min + part * (max - min));
        const [low = 0, likely = 0, high = 0] = [at(a), at(b), at(c)].sort((x, y) => x - y);
        const edit =
          rate.kind === 'fixed' ? of(low, low, low) : of(low, likely, likely === 0 ? 0 : high);
        expect(refusal(rate.id, edit)).toBeNull();
        const above = max + 1;
        expect(refusal(rate.id, of(above, above, above))?.code).toBe('out-of-bounds');
        const below = min - 1;
        expect(refusal(rate.id, of(below, below, below))?.code).toBe('out-of-bounds');
      }),
    );
  });

  it('takes what ships', () => {
    for (const { id, article, observed } of ALL_RATES) {
      expect(refusal(id, article)).toBeNull();
      expect(refusal(id, observed ?? article)).toBeNull();
    }
  });
});
