import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/engine/run';
import { daysAgo, input, video } from './build';

describe('a grid that is not listed newest first', () => {
  const videos = [9, 1, 12, 3, 8, 2].map((days) =>
    video({ views: 50_000, postedAt: daysAgo(days) }),
  );
  const listed = input({ followers: 50_000, videos });

  it('gives no month: what was posted between its videos is not seen', () => {
    const problems = [{ code: 'not-newest-first' as const, message: '' }];
    const result = estimate({ ...listed, reading: { ...listed.reading, problems } });
    expect(result.views30d).toBeNull();
    expect(result.streams.find((stream) => stream.id === 'rewards')?.now).toBeNull();
  });

  it('gives one when it is listed as usual', () => {
    expect(estimate(listed).views30d).toMatchObject({ seen: 300_000, spanDays: 12 });
  });
});
