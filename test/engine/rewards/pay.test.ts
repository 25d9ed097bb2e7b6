import { describe, expect, it } from 'vitest';
import { mixtureAt } from '../../../src/engine/maths/mixture';
import { deviate, Z_HIGH } from '../../../src/engine/maths/normal';
import { shareAt, shareOf } from '../../../src/engine/maths/share';
import { exact } from '../../../src/engine/maths/spread';
import type { Counted } from '../../../src/engine/rewards/counted';
import { payOf } from '../../../src/engine/rewards/pay';
import type { Shared } from '../../../src/engine/rewards/pay';

const certainly = (value: number) => shareOf({ low: value, likely: value, high: value });
const shared: Shared = {
  qualified: certainly(0.5),
  long: certainly(0.4),
  perView: exact(1 / 1_000),
  minQualified: 1_000,
  tilt: 0,
};
/** The median of 45% is the threshold of a video with 1,000 ÷ 0.45 = 2,222 views. */
const open = { ...shared, qualified: shareOf({ low: 0.3, likely: 0.45, high: 0.6 }) };

const long = (views: number): Counted => ({ views, total: views, long: true });
const unknown = (views: number): Counted => ({ views, total: views, long: false });

function paid(videos: Counted[], given: Shared, z = 0): number {
  return mixtureAt(payOf(videos, given), z);
}

describe('what videos earn together, where all is certain', () => {
  it('is views × qualified share × pay, and for an unknown length × the share of long ones', () => {
    for (const z of [-Z_HIGH, 0, Z_HIGH]) {
      expect(paid([long(10_000)], shared, z)).toBeCloseTo(5, 6);
      expect(paid([unknown(10_000)], shared, z)).toBeCloseTo(2, 6);
      expect(paid([long(10_000), unknown(10_000)], shared, z)).toBeCloseTo(7, 6);
      expect(paid([long(10_000), long(6_000), unknown(4_000)], shared, z)).toBeCloseTo(8.8, 6);
    }
  });

  it('is nothing for a video under the threshold, and everything without one', () => {
    expect(paid([long(1_999)], shared)).toBe(0);
    expect(paid([long(2_001)], shared)).toBeCloseTo(1.0005, 6);
    expect(paid([long(10_000), long(1_999), unknown(1_999)], shared)).toBeCloseTo(5, 6);
    expect(paid([long(100)], { ...shared, minQualified: 0 })).toBeCloseTo(0.05, 6);
    expect(payOf([long(100)], { ...shared, minQualified: 0 }).zero).toBe(0);
  });

  it('is for an unknown length as likely more as less than with the likely share of long ones', () => {
    const wide = { ...shared, long: shareOf({ low: 0.05, likely: 0.3, high: 0.9 }) };
    expect(paid([unknown(10_000)], wide) / 1.5).toBeCloseTo(1, 1);
    expect(paid([unknown(10_000)], wide, -Z_HIGH) / 0.25).toBeCloseTo(1, 1);
    expect(paid([unknown(10_000)], wide, Z_HIGH) / 4.5).toBeCloseTo(1, 1);
  });

  it('looks at all views of a video for the threshold, and pays those of the month', () => {
    expect(paid([{ views: 100, total: 50_000, long: true }], shared)).toBeCloseTo(0.05, 6);
    expect(paid([{ views: 100, total: Infinity, long: true }], shared)).toBeCloseTo(0.05, 6);
  });

  it('moves with a power of the share where payouts tilt it', () => {
    expect(paid([long(10_000)], { ...shared, tilt: 1 })).toBeCloseTo(2.5, 6);
    expect(paid([long(10_000)], { ...shared, tilt: -0.5 })).toBeCloseTo(10 * Math.SQRT1_2, 6);
  });

  it('is nothing for an unknown length where none is taken to be long, however many views it has', () => {
    const none = { ...open, long: certainly(0) };
    expect(payOf([unknown(1e9)], none).zero).toBe(1);
    // Of 3,000 views a third must be qualified: nine times in ten, and more, they are.
    for (const z of [-Z_HIGH, 0.5, Z_HIGH]) {
      expect(paid([long(3_000), unknown(80_000)], none, z)).toBe(
        paid([long(3_000), unknown(9_000_000)], none, z),
      );
    }
  });

  it('is nothing of nothing', () => {
    expect(payOf([], shared).zero).toBe(1);
    expect(payOf([long(0)], { ...shared, minQualified: 0 }).zero).toBe(1);
  });
});

describe('what videos earn together, where the qualified share is not known', () => {
  it.each([
    ['half the time at a threshold in the middle', 1_000 / 0.45, 0.5],
    ['one time in ten at a threshold at the high end', 1_000 / 0.6, 0.9],
    ['nine times in ten at one at the low end', 1_000 / 0.3, 0.1],
    ['always far over it', 1e6, 0],
  ])('is something %s', (_, views, zero) => {
    expect(payOf([long(views)], open).zero).toBeCloseTo(zero, 2);
    expect(payOf([unknown(views)], open).zero).toBeCloseTo(zero, 2);
  });

  it.each([0.025, 0.525, 0.925, 0.975])(
    'is nothing with the probability %d that the share is under the threshold, to a hundredth',
    (missed) => {
      const views = 1_000 / shareAt(open.qualified, deviate(missed));
      expect(payOf([long(views)], open).zero).toBeCloseTo(missed, 2);
      expect(payOf([unknown(views)], open).zero).toBeCloseTo(missed, 2);
    },
  );

  it('counts a video from its threshold on', () => {
    const both = [long(10_000), long(1_000 / 0.45)];
    // 10,000 × 0.30 alone; 12,222 × 0.60 together.
    expect(paid(both, open, -Z_HIGH) / 3).toBeCloseTo(1, 1);
    expect(paid(both, open, Z_HIGH) / 7.333).toBeCloseTo(1, 1);
    const unknowns = [unknown(10_000), unknown(1_000 / 0.45)];
    expect(paid(unknowns, open, -Z_HIGH) / 1.2).toBeCloseTo(1, 1);
    expect(paid(unknowns, open, Z_HIGH) / 2.933).toBeCloseTo(1, 1);
  });

  it('tells a video from the others at its threshold, however near the share is to it', () => {
    // Of two with 10,000 views each one counts from the share on that is missed 525 times in a thousand.
    const share = (part: number) => shareAt(open.qualified, deviate(part));
    const total = 1_000 / share(0.525);
    for (const [known, views] of [
      [true, 10_000],
      [false, 25_000],
    ] as const) {
      // Of an unknown length four tenths count: 10,000 of 25,000.
      const videos = [
        { views, total: 1e9, long: known },
        { views, total, long: known },
      ];
      expect(paid(videos, open, deviate(0.51)) / (10 * share(0.51))).toBeCloseTo(1, 1);
      expect(paid(videos, open, deviate(0.54)) / (20 * share(0.54))).toBeCloseTo(1, 1);
    }
  });

  it('counts each with what comes with it', () => {
    // At 0.60: (2,222 + 8,000) × 0.60 + 0.4 × 3,000 × 0.60.
    const mixed = [long(1_000 / 0.45), long(8_000), unknown(3_000)];
    expect(paid(mixed, open, Z_HIGH) / 6.853).toBeCloseTo(1, 1);
    // At 0.30 the unknown has 900 qualified views, and the first 667: only 8,000 × 0.30 count.
    expect(paid(mixed, open, -Z_HIGH) / 2.4).toBeCloseTo(1, 1);
  });

  it('hardly moves for a few views at their threshold beside very many', () => {
    const many = paid([long(1e6)], open);
    const more = paid([long(1e6), long(1_000 / 0.45)], open);
    expect(more).toBeGreaterThan(many);
    expect(more / many).toBeLessThan(1.003);
  });
});
