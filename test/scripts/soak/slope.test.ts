import { describe, expect, it } from 'vitest';
import { growthOf, trendOf } from '../../../scripts/support/soak/slope';

const at = (values: readonly number[]) =>
  values.map((value, index) => ({ minutes: index * 30, value }));

describe('trendOf', () => {
  it('finds a line exactly', () => {
    // 10, 12, 14 at 0, 0.5 and 1 hour: 4 an hour, no noise.
    const trend = trendOf(at([10, 12, 14]));
    expect(trend.mean).toBeCloseTo(12, 10);
    expect(trend.perHour).toBeCloseTo(4, 10);
    expect(trend.noise).toBeCloseTo(0, 10);
  });

  it('takes ups and downs without direction for noise', () => {
    // Hours 0, 0.5, 1, 1.5 with values 10, 12, 12, 10: the slope is 0, the residuals are ±1.
    // noise = 2·√(4 / 2 / 1.25) = 2.53
    const trend = trendOf(at([10, 12, 12, 10]));
    expect(trend.perHour).toBeCloseTo(0, 10);
    expect(trend.noise).toBeCloseTo(2 * Math.sqrt(1.6), 10);
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

describe('growthOf', () => {
  it.each([
    // What changes an hour, the noise of it, the least leak.
    ['within its noise', 3, 4, 10, 'flat'],
    ['as much as its noise', 4, 4, 10, 'flat'],
    ['within its noise, which hides more than a leak', 15, 20, 10, 'flat'],
    ['falling', -50, 4, 10, 'flat'],
    ['steady, but less than a leak', 5, 4, 10, 'less than a leak'],
    ['as much as the least leak', 10, 4, 10, 'grows'],
    ['more than the least leak', 11, 4, 10, 'grows'],
    ['steady, where any rise is a leak', 5, 4, 0, 'grows'],
  ] as const)('%s', (_, perHour, noise, leastLeak, growth) => {
    expect(growthOf({ mean: 100, perHour, noise }, leastLeak)).toBe(growth);
  });
});
