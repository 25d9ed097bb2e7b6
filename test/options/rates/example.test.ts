import { describe, expect, it } from 'vitest';
import { exampleReading } from '../../../src/options/rates/example';
import { readingSchema } from '../../../src/reading/reading';

const now = new Date('2026-11-25T12:00:00Z');

describe('the example creator', () => {
  const reading = exampleReading(now);

  it('is a reading like any other', () => {
    expect(readingSchema.parse(reading)).toEqual(reading);
  });

  it('posted within the last 30 days, at the moments that the ids say', () => {
    for (const { id, postedAt } of reading.videos) {
      const seconds = Number(BigInt(id) >> 32n);
      expect(new Date(seconds * 1000).toISOString()).toBe(postedAt);
      const days = (now.getTime() / 1000 - seconds) / 86_400;
      expect(days).toBeGreaterThan(0);
      expect(days).toBeLessThanOrEqual(30);
    }
    expect(new Set(reading.videos.map(({ id }) => id)).size).toBe(12);
  });
});
