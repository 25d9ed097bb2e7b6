import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/engine/run';
import { daysAgo, input, seen, video } from './build';

const figures = (parts: Parameters<typeof input>[0]) =>
  estimate(input(parts), { videos: false }).marketplace;

describe('the figures that brands look at', () => {
  const videos = [
    video({
      views: 100,
      likes: seen(10),
      comments: seen(5),
      shares: seen(5),
      postedAt: daysAgo(2),
      sponsored: false,
    }),
    video({
      views: 900,
      likes: seen(80),
      comments: seen(5),
      shares: seen(5),
      postedAt: daysAgo(5),
      sponsored: true,
    }),
    video({ views: 200, postedAt: daysAgo(14.5), sponsored: false }),
    video({ views: 9_000, postedAt: daysAgo(99), pinned: true, sponsored: false }),
    video({ views: null, postedAt: daysAgo(3) }),
  ];

  it('are measured, whatever the user set', () => {
    const settings = { engagement: 2, postsPerMonth: 30 };
    const { engagementByFollowers } = figures({ followers: 1_000, videos, settings });
    expect(engagementByFollowers).toEqual({ value: 0.055, posts: 2 });
  });

  it('are means and medians, each with how many posts it rests on', () => {
    expect(figures({ followers: 1_000, videos })).toEqual({
      meanViews: { value: 400, posts: 3 },
      medianViews: { value: 200, posts: 3 },
      // 20/100 and 90/900; 20/1000 and 90/1000.
      engagementByViews: { value: expect.closeTo(0.15, 9) as number, posts: 2 },
      engagementByFollowers: { value: 0.055, posts: 2 },
      // Four posts in 14 days are two a week.
      postsPerWeek: { value: expect.closeTo(2, 9) as number, posts: 4, days: 14 },
      promotional: { value: 0.25, posts: 4, most: 0.2, balanced: false },
    });
  });

  it('keep the balance with one promotional post in five', () => {
    const five = Array.from({ length: 5 }, (_, i) => video({ sponsored: i === 0 }));
    expect(figures({ videos: five }).promotional).toEqual({
      value: 0.2,
      posts: 5,
      most: 0.2,
      balanced: true,
    });
  });

  it('are not known where nothing was seen', () => {
    expect(figures({})).toEqual({
      meanViews: null,
      medianViews: null,
      engagementByViews: null,
      engagementByFollowers: null,
      postsPerWeek: null,
      promotional: null,
    });
  });

  it('take the posts a month that were set', () => {
    expect(figures({ settings: { postsPerMonth: 30 } }).postsPerWeek).toEqual({
      value: 7,
      posts: 0,
      days: 0,
    });
  });

  it('rest on no post where the posts a month are set, however many were seen', () => {
    const { postsPerWeek } = figures({ videos, settings: { postsPerMonth: 30 } });
    expect(postsPerWeek).toEqual({ value: 7, posts: 0, days: 0 });
  });

  it('know of a creator who has posted nothing in the days seen', () => {
    const old = [video({ views: 500, postedAt: daysAgo(45) })];
    expect(figures({ videos: old }).postsPerWeek).toEqual({ value: 0, posts: 0, days: 30 });
  });
});
