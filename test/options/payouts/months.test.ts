import { describe, expect, it } from 'vitest';
import { monthOf, monthsBack } from '../../../src/options/payouts/months';

describe('months', () => {
  it('are those of UTC', () => {
    expect(monthOf(new Date('2026-12-31T23:30:00-02:00'))).toBe('2027-01');
  });

  it('go back over the turn of a year, none left out', () => {
    expect(monthsBack('2026-02', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  });
});
