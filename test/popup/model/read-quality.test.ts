import { describe, expect, it } from 'vitest';
import { readQuality } from '../../../src/popup/model/read-quality';

const month = (videos: number, spanDays: number, extrapolated: boolean) => ({
  views30d: { low: 0, likely: 0, high: 0, seen: 0, videos, spanDays, extrapolated },
});

describe('how well a month was read', () => {
  it.each([
    [month(40, 30, false), 'well'],
    [month(1, 30, false), 'well'],
    [month(35, 14, true), 'partly'],
    [month(5, 7, true), 'partly'],
    [month(4, 14, true), 'thinly'],
    [month(35, 6, true), 'thinly'],
    [month(0, 30, false), 'none'],
    [{ views30d: null }, 'none'],
  ])('%o is read %s', (estimate, quality) => {
    expect(readQuality(estimate)).toBe(quality);
  });
});
