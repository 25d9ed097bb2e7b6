import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../scripts/support/soak/slope';

const at = (values: readonly number[]) =>
  values.map((value, index) => ({ minutes: index * 30, value }));

describe('trendOf', () => {
  it('finds a line exactly', () => {
    // 10, 12, 14 at 0, 0.5 and 1 hour: 4 an hour, no noise.
    const trend = trendOf(at([10, 12, 14]));
    expect(trend.mean).toBeCloseTo(12, 10);
    expect(trend.perHour).toBeCloseTo(4, 10);
    expect(trend.noise).toBeCloseTo(0, 10);
    expect(trend.flat).toBe(false);
  });

  it('takes ups and downs without direction for noise', () => {
    // Hours 0, 0.5, 1, 1.5 with values 10, 12, 12, 10: the slope is 0, the residuals are ±1.
    // noise = 2·√(4 / 2 / 1.25) = 2.53
    const trend = trendOf(at([10, 12, 12, 10]));
    expect(trend.perHour).toBeCloseTo(0, 10);
    expect(trend.noise).toBeCloseTo(2 * Math.sqrt(1.6), 10);
    expect(trend.flat).toBe(true);
  });

  it('lets memory shrink', () => {
    expect(trendOf(at([14, 12, 10])).flat).toBe(true);
  });

  it('lets pass what is tolerated an hour, steady though it is', () => {
    // 4 and 8 an hour.
    expect(trendOf(at([100, 102, 104]), 5).flat).toBe(true);
    expect(trendOf(at([100, 104, 108]), 5).flat).toBe(false);
  });

  it.each([
    [[]],
    [[{ minutes: 0, value: 1 }]],
    [at([1, 2]).concat({ minutes: 0, value: 1 }).slice(0, 2)],
  ])('needs three samples: %j', (samples) => {
    expect(() => trendOf(samples)).toThrow('three samples');
  });

  it('needs different times', () => {
    const sample = { minutes: 1, value: 1 };
    expect(() => trendOf([sample, sample, sample])).toThrow('different times');
  });
});
