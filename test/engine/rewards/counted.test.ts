import { describe, expect, it } from 'vitest';
import { postOf } from '../../../src/engine/facts/posts';
import type { MonthPost } from '../../../src/engine/facts/month';
import { countedAlone, countedPosts } from '../../../src/engine/rewards/counted';
import { seen, video } from '../build';

const month = (facts: Parameters<typeof video>[0], views = seen(500)): MonthPost => ({
  post: postOf(video(facts), undefined),
  views,
});

describe('the posts that may earn', () => {
  it('bring the views of the month, and all their views for the threshold', () => {
    const posts = [month({ views: 9_000, durationSeconds: 60 }), month({ views: null })];
    expect(countedPosts(posts, 60, 'article')).toEqual([
      { views: 500, total: 9_000, long: true },
      { views: 500, total: 500, long: false },
    ]);
  });

  it('have in all as many times more views as the month was set to', () => {
    const posts = [month({ views: 900, durationSeconds: 60 }), month({ views: null })];
    expect(countedPosts(posts, 60, 'article', 50)).toEqual([
      { views: 500, total: 45_000, long: true },
      { views: 500, total: 25_000, long: false },
    ]);
  });

  it('leave out what cannot earn and what has no count', () => {
    const posts = [
      month({ views: 9_000, durationSeconds: 59 }),
      month({ views: 9_000, duet: true }),
      month({ views: 9_000 }, null as never),
    ];
    expect(countedPosts(posts, 60, 'article')).toEqual([]);
  });

  it('are one of unknown length where only a number of views is known, and none where it is 0', () => {
    expect(countedAlone(5)).toEqual([{ views: 5, total: Infinity, long: false }]);
    expect(countedAlone(0)).toEqual([]);
  });
});
