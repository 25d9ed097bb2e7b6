import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/engine/estimate';
import { factsOf } from '../../../src/engine/facts/facts';
import { longShareOf } from '../../../src/engine/rewards/long-share';
import { payModelOf } from '../../../src/engine/rewards/model';
import { monthPayOf } from '../../../src/engine/rewards/month-pay';
import { estimate } from '../../../src/engine/run';
import { daysAgo, fullMonth, input, video } from '../build';

/** What the explanation of Rewards says of the views that may earn. */
function eligibleViews(parts: Parameters<typeof input>[0]): Explanation {
  const { explanation } = estimate(input(parts), { videos: false }).streams[0]!;
  return explanation.inputs.find(({ label }) => label.key === 'engine.label.eligibleViews')!;
}

function monthPay(parts: Parameters<typeof input>[0]) {
  const facts = factsOf(input(parts));
  return monthPayOf(facts, facts.month!, payModelOf(facts), longShareOf(facts));
}

describe('what the month pays', () => {
  const nothing = { low: 0, likely: 0, high: 0 };

  it('has no shape where it is nothing: all under the threshold, or no pay', () => {
    const few = fullMonth(3, 500);
    expect(monthPay({ videos: few })).toMatchObject({ mixture: null, range: nothing });
    const rateEdits = { 'rewards.rpm': nothing };
    expect(monthPay({ videos: fullMonth(3, 50_000), settings: { rateEdits } })).toMatchObject({
      mixture: null,
      range: nothing,
    });
    const some = monthPay({ videos: fullMonth(3, 50_000) });
    expect(some.mixture).not.toBeNull();
    expect(some.range.low).toBeGreaterThan(0);
  });

  it('is in doubt for how its views grow, for days not seen, and for lengths where one is open', () => {
    const ids = (parts: Parameters<typeof input>[0]) =>
      monthPay(parts)
        .doubts.filter(({ spread }) => spread.above > 0)
        .map(({ id }) => id);
    const known = fullMonth(3, 50_000);
    const open = video({ views: 9_000, postedAt: daysAgo(2) });
    expect(ids({ videos: known })).toEqual(['growth']);
    expect(ids({ videos: [open, ...known] })).toEqual(['growth', 'lengths']);
    expect(ids({ videos: [open, ...known], settings: { longShare: 0.4 } })).toEqual(['growth']);
    const none = { 'rewards.longShare': nothing };
    expect(ids({ videos: [open], settings: { rateEdits: none } })).toEqual(['month', 'growth']);
    expect(ids({ settings: { viewsPerMonth: 90_000 } })).toEqual(['lengths']);
  });

  it('asks of each video its own views, however many more the days not seen are taken to have', () => {
    const tenDays = Array.from({ length: 10 }, (_, i) =>
      video({ views: 900, durationSeconds: 90, postedAt: daysAgo(i + 1) }),
    );
    const { month, range } = monthPay({ videos: tenDays });
    // Three times the views are taken for the month; 900 of one video are under 1,000 qualified ones all the same.
    expect(month.extrapolated).toBe(true);
    expect(month.likely / 27_000).toBeCloseTo(1, 1);
    expect(range).toEqual(nothing);
  });

  it('of views that were set alone are of an unknown length, under no threshold', () => {
    const { counted, range } = monthPay({ settings: { viewsPerMonth: 1_000, longShare: 1 } });
    expect(counted).toEqual([{ views: 1_000, total: Infinity, long: false }]);
    // 1,000 views, of which 45% pay $0.63 a thousand.
    expect(range.likely / (0.45 * 0.63)).toBeCloseTo(1, 1);
  });
});

describe('a month whose views were set', () => {
  it('pays for small videos once they are set to have enough views', () => {
    const set = (viewsPerMonth: number) =>
      monthPay({ videos: fullMonth(20, 900), settings: { viewsPerMonth } }).range;
    // 900 views each are under 1,000 qualified ones; 50,000 each are far over it.
    expect(set(18_000)).toEqual({ low: 0, likely: 0, high: 0 });
    expect(set(1_000_000).low).toBeGreaterThan(0);
    // 1,000,000 views, of which 45% pay $0.63 a thousand.
    expect(set(1_000_000).likely / (1_000 * 0.45 * 0.63)).toBeCloseTo(1, 1);
    let less = set(0);
    for (let views = 10_000; views < 200_000; views += 5_000) {
      const more = set(views);
      for (const end of ['low', 'likely', 'high'] as const) {
        expect(more[end]).toBeGreaterThanOrEqual(less[end]);
      }
      less = more;
    }
  });
});

describe('the views that may earn', () => {
  const followers = 50_000;

  it('are the views of long videos where the month is set: nothing else is open', () => {
    const { value, unit, from } = eligibleViews({
      followers,
      videos: fullMonth(10, 50_000),
      settings: { viewsPerMonth: 400_000 },
    });
    for (const end of ['low', 'likely', 'high'] as const) {
      expect(value?.[end]).toBeCloseTo(400_000, 3);
    }
    expect([unit, from]).toEqual(['views', 'computed']);
  });

  it('leave out what breaks a rule, in proportion to the views that were set', () => {
    const { value } = eligibleViews({
      followers,
      videos: [
        ...fullMonth(1, 60_000),
        video({ views: 30_000, durationSeconds: 90, duet: true, postedAt: daysAgo(2) }),
        video({ views: 10_000, durationSeconds: 20, postedAt: daysAgo(3) }),
      ],
      settings: { viewsPerMonth: 1_000_000 },
    });
    // 60,000 of the 100,000 that were seen.
    expect(value?.likely).toBeCloseTo(600_000, 3);
  });

  it('take of unknown lengths the share that is long', () => {
    const { value } = eligibleViews({
      followers,
      videos: [
        ...fullMonth(1, 60_000),
        video({ views: 40_000, durationSeconds: null, postedAt: daysAgo(3) }),
      ],
      settings: { longShare: 0.25, viewsPerMonth: 100_000 },
    });
    // 60,000 and a quarter of 40,000.
    expect(value?.low).toBeCloseTo(70_000, 3);
    expect(value?.high).toBeCloseTo(70_000, 3);
  });

  it('are as uncertain as the lengths and the month', () => {
    const { value } = eligibleViews({
      followers,
      videos: fullMonth(10, 50_000, { durationSeconds: null }),
    });
    expect(value!.low).toBeLessThan(value!.likely / 1.5);
    expect(value!.high).toBeGreaterThan(value!.likely * 1.2);
    // Never more than the month has: 500,000 views, and what the month itself may be off by.
    expect(value!.likely).toBeLessThan(500_000);
  });

  it('are none where every video breaks a rule, and not known where no count was seen', () => {
    const none = { low: 0, likely: 0, high: 0 };
    expect(
      eligibleViews({ followers, videos: fullMonth(3, 9_000, { durationSeconds: 20 }) }).value,
    ).toEqual(none);
    const { explanation } = estimate(input({ followers })).streams[0]!;
    expect(explanation.inputs[0]).toMatchObject({
      label: { key: 'engine.label.views30d' },
      value: null,
    });
  });
});
