import { describe, expect, it } from 'vitest';
import { readPayout, withPayout } from '../../../src/options/payouts/draft';
import { ownPayoutSchema } from '../../../src/settings/settings';

const known = { currency: 'EUR', months: ['2026-08'], thisMonth: '2026-11' } as const;
const draft = { month: '2026-10', amount: '412.5', views: '900000', qualifiedViews: '400000' };

describe('readPayout', () => {
  it('reads a month that the settings take', () => {
    const read = readPayout(draft, known);
    expect(read).toEqual({
      ok: true,
      payout: {
        month: '2026-10',
        paid: { amount: 412.5, currency: 'EUR' },
        views: 900_000,
        qualifiedViews: 400_000,
      },
    });
    if (read.ok) expect(ownPayoutSchema.parse(read.payout)).toEqual(read.payout);
  });

  it('takes either kind of views alone', () => {
    expect(readPayout({ ...draft, views: '' }, known)).toMatchObject({ payout: { views: null } });
    expect(readPayout({ ...draft, qualifiedViews: ' ' }, known)).toMatchObject({
      payout: { qualifiedViews: null },
    });
  });

  it.each([
    [{ month: '2026-12' }, 'month', 'not-over-yet'],
    [{ month: '2026-08' }, 'month', 'there-already'],
    [{ amount: '' }, 'amount', 'not-an-amount'],
    [{ amount: '-1' }, 'amount', 'not-an-amount'],
    [{ amount: 'much' }, 'amount', 'not-an-amount'],
    [{ amount: '1e13' }, 'amount', 'not-an-amount'],
    [{ views: '-5' }, 'views', 'not-a-number'],
    [{ qualifiedViews: 'x' }, 'qualifiedViews', 'not-a-number'],
    [{ views: '', qualifiedViews: '' }, 'qualifiedViews', 'needs-views'],
    [{ views: '10', qualifiedViews: '11' }, 'qualifiedViews', 'more-than-views'],
  ])('refuses %j at %s: %s', (change, field, problem) => {
    expect(readPayout({ ...draft, ...change }, known)).toEqual({ ok: false, field, problem });
  });
});

describe('withPayout', () => {
  const payout = (month: string, amount: number) => ({
    month,
    paid: { amount, currency: 'USD' as const },
    views: 1,
    qualifiedViews: null,
  });

  it('keeps one of each month, the newest first', () => {
    const months = withPayout([payout('2026-09', 1), payout('2026-07', 2)], payout('2026-08', 3));
    expect(months.map(({ month }) => month)).toEqual(['2026-09', '2026-08', '2026-07']);
    expect(withPayout(months, payout('2026-08', 4)).map(({ paid }) => paid.amount)).toEqual([
      1, 4, 2,
    ]);
  });
});
