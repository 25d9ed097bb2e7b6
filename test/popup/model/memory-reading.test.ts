import { describe, expect, it } from 'vitest';
import { readingFromMemory } from '../../../src/popup/model/memory-reading';
import { readingSchema } from '../../../src/reading/reading';
import { estimate } from '../../../src/engine/run';
import { daysAgo, NOW } from '../../engine/build';

const memory = {
  handle: 'ada',
  followers: { at: daysAgo(2), value: 50_000, low: 50_000, high: 50_000 },
  videos: [3, 1, 8].map((days) => ({
    id: String(7_600_000_000_000_000_000n - BigInt(days)),
    postedAt: daysAgo(days),
    durationSeconds: 90,
    views: [{ at: daysAgo(0.5), value: 90_000, low: 90_000, high: 90_000 }],
  })),
  grids: [{ at: daysAgo(0.5), since: daysAgo(8) }],
};

describe('the reading of a creator who is only remembered', () => {
  const reading = readingFromMemory('ada', 'Ada', memory);

  it('is a reading, newest first, that takes nothing old for seen', () => {
    expect(readingSchema.parse(reading)).toEqual(reading);
    expect(reading.videos.map(({ postedAt }) => postedAt)).toEqual([1, 3, 8].map(daysAgo));
    expect(reading.videos.every(({ views }) => views === null)).toBe(true);
    expect(reading.creator?.followers).toBeNull();
  });

  it('gets from the engine what memory knows', () => {
    const whole = estimate({ reading, memory, now: NOW });
    expect(whole.views30d?.seen).toBe(270_000);
    expect(whole.videos).toHaveLength(3);
    expect(whole.videos[0]?.rewards?.likely).toBeGreaterThan(0);
    expect(whole.streams.find(({ id }) => id === 'brand')?.now?.likely).toBeGreaterThan(0);
  });
});
