import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/engine/run';
import { input } from './build';

const run = (parts: Parameters<typeof input>[0]) => estimate(input(parts), { videos: false });

describe('could it replace a 9-to-5?', () => {
  it('compares with the median wage until a target is set', () => {
    expect(run({}).nineToFive).toMatchObject({ target: 5_180, from: 'rate', share: null });
    expect(run({ settings: { target: 2_000 } }).nineToFive).toMatchObject({
      target: 2_000,
      from: 'set',
    });
    const wage = { low: 3_000, likely: 3_000, high: 3_000 };
    const edited = run({ settings: { rateEdits: { 'comparison.monthlyWage': wage } } });
    expect(edited.nineToFive).toMatchObject({ target: 3_000, from: 'set' });
  });

  it('says which part of it the total comes to', () => {
    const { total, nineToFive } = run({ followers: 100_000, settings: { target: 2_000 } });
    expect(nineToFive.share).toEqual({
      low: total!.low / 2_000,
      likely: total!.likely / 2_000,
      high: total!.high / 2_000,
    });
  });

  it('says how many qualified views a month it would take at this pay', () => {
    // $2,000 at 0.40 to 1.00 a thousand.
    const { qualifiedViews } = run({ settings: { target: 2_000 } }).nineToFive;
    expect(qualifiedViews!.low).toBeCloseTo(2_000_000, 3);
    expect(qualifiedViews!.likely).toBeCloseTo(2_000_000 / 0.63, 3);
    expect(qualifiedViews!.high).toBeCloseTo(5_000_000, 3);
  });

  it('has no part of a target of nothing', () => {
    expect(run({ followers: 100_000, settings: { target: 0 } }).nineToFive).toMatchObject({
      share: null,
      qualifiedViews: { low: 0, likely: 0, high: 0 },
    });
  });

  it('takes a target of less than a cent for none', () => {
    const share = (target: number) =>
      run({ followers: 100_000, settings: { target } }).nineToFive.share;
    expect(share(0.009)).toBeNull();
    expect(share(0.01)).not.toBeNull();
    expect(share(1)).not.toBeNull();
  });
});
