import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/engine/run';
import { nameOnly } from '../../../src/reading/name-only';
import { taughtIn } from '../../../src/options/payouts/taught';
import { readingSchema } from '../../../src/reading/reading';

const now = '2026-11-25T12:00:00Z';
const reading = nameOnly('willow.fern');
const month = (month: string) => ({ month, usd: 500, views: 1_000_000, qualifiedViews: 500_000 });

describe('what payouts teach', () => {
  it('is told by the estimate of a reading that only names the account', () => {
    expect(readingSchema.parse(reading)).toEqual(reading);
    const before = taughtIn(estimate({ reading, settings: { viewsPerMonth: 1e6 }, now }));
    // The rates of the article card.
    expect(before.qualifiedShare).toEqual({ low: 0.3, likely: 0.45, high: 0.6 });
    expect(before.rpm?.low).toBeCloseTo(0.4, 6);
    const payouts = ['2026-08', '2026-09', '2026-10'].map(month);
    const after = taughtIn(estimate({ reading, settings: { viewsPerMonth: 1e6, payouts }, now }));
    const width = (range: { low: number; high: number } | null) => range && range.high / range.low;
    expect(width(after.rpm)).toBeLessThan(width(before.rpm) ?? 0);
    expect(width(after.qualifiedShare)).toBeLessThan(width(before.qualifiedShare) ?? 0);
  });
});
