import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Payout } from '../../../src/engine/input';
import { rangeOf, spreadOf } from '../../../src/engine/maths/spread';
import { logVariance } from '../../../src/engine/maths/product';
import { taughtBy } from '../../../src/engine/rewards/payouts';
import { estimate } from '../../../src/engine/run';
import { fullMonth, input, video } from '../build';
import { runs } from '../../runs';

const rpm = spreadOf({ low: 0.4, likely: 0.63, high: 1 })!;
const qualified = spreadOf({ low: 0.3, likely: 0.45, high: 0.6 })!;
const monthly = spreadOf({ low: 0.7, likely: 1, high: 1.4 })!;
const taught = (payouts: Payout[]) => taughtBy(payouts, rpm, qualified, monthly);
const times = (n: number, payout: Omit<Payout, 'month'>): Payout[] =>
  Array.from({ length: n }, () => ({ month: '2026-01', ...payout }));

describe('own payouts', () => {
  it('that there are none of change nothing', () => {
    expect(taught([])).toEqual({ rpm, qualified, rpmGivenShare: rpm, tilt: 0, months: 0 });
  });

  it('of a hundred months decide', () => {
    // $0.90 per 1,000 qualified views, 20% of them qualified.
    const hundred = taught(times(100, { usd: 180, views: 1_000_000, qualifiedViews: 200_000 }));
    expect(rangeOf(hundred.rpm).likely).toBeCloseTo(0.9, 1);
    expect(rangeOf(hundred.qualified).likely).toBeCloseTo(0.2, 1);
    expect(hundred.months).toBe(100);
  });

  it('of one month move part of the way', () => {
    const one = rangeOf(taught(times(1, { usd: 180, qualifiedViews: 200_000 })).rpm).likely;
    expect(one).toBeGreaterThan(0.63);
    expect(one).toBeLessThan(0.9);
    const more = rangeOf(taught(times(5, { usd: 180, qualifiedViews: 200_000 })).rpm).likely;
    expect(more).toBeGreaterThan(one);
  });

  it('teach the same to the last bit in whatever order they were entered', () => {
    // Sums of these logarithms differ in their last bits by order; two entries share all but one field.
    const months: Payout[] = [
      { month: '2026-03', usd: 0.1, views: 7, qualifiedViews: 3 },
      { month: '2026-01', usd: 977.77, views: 1e6, qualifiedViews: 123_457 },
      { month: '2026-02', usd: 13.37, views: 31_337 },
      { month: '2026-02', usd: 13.38, views: 31_337 },
      { month: '2026-02', usd: 13.37, views: 31_339 },
      { month: '2026-04', usd: 61.3, qualifiedViews: 99_991 },
      { month: '2026-04', usd: 61.3, qualifiedViews: 99_989 },
      { month: '2026-05', usd: 0.03, views: 1e6, qualifiedViews: 17 },
    ];
    const expected = taught(months);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(months, { minLength: months.length, maxLength: months.length }),
        (shuffled) => {
          expect(taught(shuffled)).toEqual(expected);
        },
      ),
      runs(200),
    );
  });

  it.each<[string, Omit<Payout, 'month'>, number]>([
    ['a cent for one qualified view', { usd: 0.01, qualifiedViews: 1 }, 1],
    ['one view that was qualified', { usd: 0, views: 1, qualifiedViews: 1 }, 1],
    ['a cent for one view', { usd: 0.01, views: 1 }, 1],
    ['less than a cent', { usd: 0.009, views: 1_000, qualifiedViews: 0 }, 0],
    ['a pay without views', { usd: 10 }, 0],
    ['less than one view', { usd: 10, views: 0.5, qualifiedViews: 0.5 }, 0],
  ])('that say %s teach or do not', (_, payout, months) => {
    expect(taught(times(1, payout)).months).toBe(months);
  });

  it('with both figures say each of them once, not their product too', () => {
    // The median share and the median pay are the band's own: they move nothing and leave no tilt.
    const usual = taught(times(3, { usd: 283.5, views: 1_000_000, qualifiedViews: 450_000 }));
    expect(rangeOf(usual.rpm).likely).toBeCloseTo(0.63, 9);
    expect(rangeOf(usual.qualified).likely).toBeCloseTo(0.45, 9);
    expect(Math.abs(usual.tilt)).toBe(0);
  });

  it('weigh against the band by their precision', () => {
    // Of the band's variance half is the account's usual; a month shows it with the error of a month.
    const band = logVariance(rpm);
    const error = logVariance(monthly);
    const month = Math.min(error, band / 2);
    const weight = 4 / error / (4 / error + 1 / (band - month));
    const expected = 0.63 * (0.9 / 0.63) ** weight;
    expect(rangeOf(taught(times(4, { usd: 90, qualifiedViews: 100_000 })).rpm).likely).toBeCloseTo(
      expected,
      9,
    );
    const left = 1 / (4 / error + 1 / (band - month)) + month;
    expect(logVariance(taught(times(4, { usd: 90, qualifiedViews: 100_000 })).rpm)).toBeCloseTo(
      left,
      9,
    );
  });

  it('weigh by the same rule against the qualified share', () => {
    const all = logVariance(qualified);
    const error = logVariance(monthly);
    const month = Math.min(error, all / 2);
    const weight = 4 / error / (4 / error + 1 / (all - month));
    const { qualified: share } = taught(times(4, { usd: 0, views: 1_000, qualifiedViews: 200 }));
    expect(rangeOf(share).likely).toBeCloseTo(0.45 * (0.2 / 0.45) ** weight, 9);
    const left = 1 / (4 / error + 1 / (all - month)) + month;
    expect(logVariance(share)).toBeCloseTo(left, 9);
  });

  it('of the product alone are split between pay and share by how far each may be off', () => {
    // Kalman's rule for one sight, of error e ÷ n, of the sum of two logarithms with the variances p and s.
    const error = logVariance(monthly);
    const usual = (of: typeof rpm) => {
      const month = Math.min(error, logVariance(of) / 2);
      return { usual: logVariance(of) - month, month };
    };
    const [p, s] = [usual(rpm), usual(qualified)];
    const n = 3;
    const gain = 1 / (p.usual + s.usual + error / n);
    const shift = Math.log(2);
    const both = taught(times(n, { usd: 2 * 0.63 * 0.45 * 1_000, views: 1_000_000 }));
    expect(rangeOf(both.rpm).likely).toBeCloseTo(0.63 * Math.exp(p.usual * gain * shift), 9);
    expect(rangeOf(both.qualified).likely).toBeCloseTo(0.45 * Math.exp(s.usual * gain * shift), 9);
    const payVariance = p.usual - p.usual ** 2 * gain + p.month;
    const shareVariance = s.usual - s.usual ** 2 * gain + s.month;
    expect(logVariance(both.rpm)).toBeCloseTo(payVariance, 9);
    expect(logVariance(both.qualified)).toBeCloseTo(shareVariance, 9);
    // How the pay moves with the share: their covariance over the variance of the share.
    const tilt = (-p.usual * s.usual * gain) / shareVariance;
    expect(both.tilt).toBeCloseTo(tilt, 9);
    expect(logVariance(both.rpmGivenShare)).toBeCloseTo(payVariance - tilt ** 2 * shareVariance, 9);
  });

  it('of one qualified view of many say pay and share, not their product', () => {
    expect(taught(times(1, { usd: 10, views: 100, qualifiedViews: 1 })).tilt).toBeCloseTo(0, 12);
    expect(taught(times(1, { usd: 10, views: 100, qualifiedViews: 0.9 })).tilt).toBeLessThan(-0.01);
  });

  it('that say only the share teach only the share', () => {
    const {
      rpm: pay,
      qualified: share,
      tilt,
    } = taught(times(9, { usd: 0, views: 1_000, qualifiedViews: 200 }));
    expect(rangeOf(pay).likely).toBeCloseTo(0.63, 9);
    expect(rangeOf(share).likely).toBeLessThan(0.3);
    expect(tilt).toBeCloseTo(0, 12);
  });

  it('that say only dollars and views teach the product, and tie the two together', () => {
    const usual = 0.63 * 0.45;
    const both = taught(times(60, { usd: 2 * usual * 1_000, views: 1_000_000 }));
    expect((rangeOf(both.rpm).likely * rangeOf(both.qualified).likely) / usual).toBeCloseTo(2, 1);
    expect(both.tilt).toBeLessThan(0);
    expect(both.tilt).toBeGreaterThan(-1);
    expect(logVariance(both.rpmGivenShare)).toBeLessThan(logVariance(both.rpm));
  });

  it('that say nothing are left out', () => {
    const nothing = [
      ...times(1, { usd: 50 }),
      ...times(1, { usd: 0.001, qualifiedViews: 1_000 }),
      ...times(1, { usd: 0, views: 900 }),
      ...times(1, { usd: 20, views: 0.5, qualifiedViews: 0.5 }),
    ];
    expect(taught(nothing).months).toBe(0);
  });

  it('take more qualified views than views for all of them', () => {
    const { qualified: share } = taught(times(100, { usd: 0, views: 100, qualifiedViews: 900 }));
    expect(rangeOf(share).likely).toBeLessThanOrEqual(1);
    expect(rangeOf(share).likely).toBeGreaterThan(0.9);
  });

  it('never widen, whatever they say, and teach the same in any order', () => {
    const payout = fc.record(
      {
        month: fc.constantFrom('2026-01', '2026-02'),
        usd: fc.double({ min: 0, max: 1e5, noNaN: true }),
        views: fc.double({ min: 0, max: 1e7, noNaN: true }),
        qualifiedViews: fc.double({ min: 0, max: 1e7, noNaN: true }),
      },
      { requiredKeys: ['month', 'usd'] },
    );
    fc.assert(
      fc.property(fc.array(payout, { maxLength: 8 }), (payouts) => {
        const there = taught(payouts);
        expect(logVariance(there.rpm)).toBeLessThanOrEqual(logVariance(rpm) + 1e-12);
        expect(logVariance(there.qualified)).toBeLessThanOrEqual(logVariance(qualified) + 1e-12);
        expect(taught(payouts.toReversed())).toEqual(there);
      }),
    );
  });

  it('leave a number that is set exactly as it is', () => {
    const exactly = spreadOf({ low: 0.5, likely: 0.5, high: 0.5 })!;
    const { rpm: pay } = taughtBy(
      times(50, { usd: 90, qualifiedViews: 100_000 }),
      exactly,
      qualified,
      monthly,
    );
    expect(rangeOf(pay).likely).toBeCloseTo(0.5, 3);
  });

  it('reach the month and the single video', () => {
    const months = times(24, { usd: 400, views: 1_000_000, qualifiedViews: 300_000 });
    const videos = [...fullMonth(10, 100_000), video({ views: 1_000_000, durationSeconds: 90 })];
    const before = estimate(input({ followers: 50_000, videos }));
    const after = estimate(input({ followers: 50_000, videos, settings: { payouts: months } }));
    // 1.33 a thousand on 30% instead of 0.63 on 45%: about 400 for a million views.
    expect(after.videos.at(-1)!.rewards!.likely / 400).toBeGreaterThan(0.85);
    expect(after.videos.at(-1)!.rewards!.likely / 400).toBeLessThan(1.1);
    const width = ({ low, high }: { low: number; high: number }) => high / low;
    expect(width(after.streams[0]!.now!)).toBeLessThan(width(before.streams[0]!.now!));
    expect(after.streams[0]!.each!.range.likely).toBeGreaterThan(1);
    const product = times(24, { usd: 400, views: 1_000_000 });
    const tied = estimate(input({ followers: 50_000, videos, settings: { payouts: product } }));
    expect(tied.videos.at(-1)!.rewards!.likely / 400).toBeGreaterThan(0.85);
    expect(tied.videos.at(-1)!.rewards!.likely / 400).toBeLessThan(1.1);
    // Ten videos of 100,000 views, one of a million: two million views a month.
    expect(tied.streams[0]!.now!.likely / 800).toBeGreaterThan(0.85);
    expect(tied.streams[0]!.now!.likely / 800).toBeLessThan(1.2);
  });
});
