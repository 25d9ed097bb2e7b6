import { describe, expect, it } from 'vitest';
import { nextSort, sortRows, videoAddress, videoRows } from '../../../src/popup/model/video-rows';
import type { Sort, VideoRow } from '../../../src/popup/model/video-rows';
import { daysAgo, input, video } from '../../engine/build';
import { answered } from './build';

describe('the rows of videos', () => {
  it('hold what is seen, completed by what is remembered', () => {
    const videos = [video({ views: 900, durationSeconds: null }), video({ views: null })];
    const memory = {
      videos: [
        { id: videos[0]!.id, durationSeconds: 75 },
        {
          id: videos[1]!.id,
          views: [
            { at: daysAgo(1), value: 50, low: 50, high: 50 },
            { at: daysAgo(4), value: 20, low: 20, high: 20 },
          ],
        },
      ],
    };
    const { reading } = input({ videos });
    const rows = videoRows(reading, answered({ videos, memory }), memory);
    expect(rows).toMatchObject([
      { views: 900, seconds: 75, handle: 'ada' },
      { views: 50, seconds: null },
    ]);
    expect(rows[0]?.estimate?.id).toBe(videos[0]!.id);
  });

  it('are the creator’s own, where the page shows others too', () => {
    const videos = [video({ handle: 'Ada' }), video({ handle: 'bea' }), video({ handle: null })];
    const { reading } = input({ videos, kind: 'video' });
    expect(videoRows(reading, answered(), null).map(({ id }) => id)).toEqual([videos[0]!.id]);
    const profile = input({ videos }).reading;
    expect(videoRows(profile, answered(), null)).toHaveLength(3);
  });
});

describe('sorting', () => {
  const row = (id: string, facts: Partial<VideoRow>): VideoRow => ({
    id,
    handle: 'ada',
    kind: 'video',
    pinned: false,
    postedAt: null,
    views: null,
    seconds: null,
    estimate: null,
    ...facts,
  });
  const rows = [
    row('a', { views: 5, postedAt: '2026-01-02T00:00:00Z', seconds: 90 }),
    row('b', { views: null, postedAt: '2026-01-03T00:00:00Z' }),
    row('c', { views: 9, postedAt: null, seconds: 12 }),
    row('d', { views: 5, postedAt: '2026-01-01T00:00:00Z' }),
  ];

  it.each<[Sort, string]>([
    [{ by: 'views', direction: 'descending' }, 'cadb'],
    [{ by: 'views', direction: 'ascending' }, 'adcb'],
    [{ by: 'date', direction: 'descending' }, 'badc'],
    [{ by: 'length', direction: 'ascending' }, 'cabd'],
    [{ by: 'earned', direction: 'descending' }, 'abcd'],
  ])('by %o gives %s: the unknown last, equals as they were', (sort, order) => {
    expect(
      sortRows(rows, sort)
        .map(({ id }) => id)
        .join(''),
    ).toBe(order);
  });

  it('turns round on the same heading and starts with the greatest on another', () => {
    const byViews: Sort = { by: 'views', direction: 'descending' };
    expect(nextSort(byViews, 'views')).toEqual({ by: 'views', direction: 'ascending' });
    expect(nextSort({ by: 'views', direction: 'ascending' }, 'date')).toEqual({
      by: 'date',
      direction: 'descending',
    });
  });
});

it('a video’s address keeps a strange handle from becoming another address', () => {
  expect(videoAddress({ handle: 'ada', kind: 'photo', id: '76' })).toBe(
    'https://www.tiktok.com/@ada/photo/76',
  );
  expect(videoAddress({ handle: 'a/../b?c', kind: 'video', id: '76' })).toBe(
    'https://www.tiktok.com/@a%2F..%2Fb%3Fc/video/76',
  );
});
