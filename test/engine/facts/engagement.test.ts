import { describe, expect, it } from 'vitest';
import {
  engagementByFollowers,
  engagementByViews,
  engagementOf,
} from '../../../src/engine/facts/engagement';
import type { Post } from '../../../src/engine/facts/posts';
import { seen, video } from '../build';
import { onPage, post } from './post';

describe('engagement', () => {
  const posts = [
    onPage({ likes: 80, comments: 10, shares: 10, views: seen(1_000) }),
    post({ likes: 40, comments: null, shares: null, views: seen(2_000) }),
    onPage({ likes: 4_000, comments: 0, shares: 0, views: null }),
    post({ likes: null, comments: 9, shares: 9, views: seen(10) }),
  ];

  it('by followers is the median post’s likes, comments and shares over followers', () => {
    expect(engagementByFollowers(posts, seen(2_000))).toEqual({
      value: 0.05,
      posts: 3,
      allSeen: false,
    });
    expect(engagementByFollowers([posts[1]!], seen(2_000))).toEqual({
      value: 0.02,
      posts: 1,
      allSeen: false,
    });
    expect(engagementByFollowers(posts, seen(0))).toBeNull();
    expect(engagementByFollowers(posts, null)).toBeNull();
    expect(engagementByFollowers([], seen(5))).toBeNull();
  });

  it('is what the user set, if anything, and then certain', () => {
    expect(engagementOf({}, posts, seen(2_000))).toEqual(engagementByFollowers(posts, seen(2_000)));
    expect(engagementOf({ engagement: 0.3 }, posts, seen(2_000))).toEqual({
      value: 0.3,
      posts: 0,
      allSeen: false,
      set: true,
    });
    expect(engagementOf({ engagement: 0 }, [], null)?.value).toBe(0);
  });

  it('is seen only where every like count stands on the page', () => {
    const [seenOne, remembered] = [posts[0]!, posts[1]!];
    const allSeen = (...of: Post[]) => engagementByFollowers(of, seen(2_000))?.allSeen;
    expect(allSeen(seenOne)).toBe(true);
    expect(allSeen(seenOne, remembered)).toBe(false);
    expect(allSeen(remembered, seenOne)).toBe(false);
    // The tile is on the page, its likes are not.
    expect(allSeen(post({ likes: 40, page: video({ likes: null }) }))).toBe(false);
  });

  it('by views is the median post’s over its views, of posts that have both', () => {
    expect(engagementByViews(posts)).toEqual({ value: (0.1 + 0.02) / 2, posts: 2, allSeen: false });
    expect(engagementByViews([posts[0]!])).toEqual({ value: 0.1, posts: 1, allSeen: true });
    expect(engagementByViews([post({ likes: 1, views: seen(0) })])).toBeNull();
  });
});
