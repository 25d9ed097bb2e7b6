import { describe, expect, it } from 'vitest';
import { dealsOf } from '../../../src/engine/facts/deals';
import { factsOf } from '../../../src/engine/facts/facts';
import { certain } from '../../../src/engine/explain';
import { daysAgo, input, video } from '../build';

const deals = (parts: Parameters<typeof input>[0]) => dealsOf(factsOf(input(parts)));

/** So many posts, one a day, of which the newest `sponsored` are labelled as sponsored. */
const daily = (days: number, sponsored: number) =>
  Array.from({ length: days }, (_, i) =>
    video({ postedAt: daysAgo(i + 1), sponsored: i < sponsored }),
  );

describe('the deals of a month', () => {
  it('are those of the rate where nothing is known, of at most the posts that are assumed', () => {
    // One in five of 30 posts may be sponsored.
    expect(deals({})).toEqual({
      range: { low: 0.1, likely: 0.5, high: 2 },
      from: 'rate',
      most: { value: 6, posts: 30, from: 'rate' },
      capped: false,
    });
  });

  it.each([
    [3, 3, false],
    [4, 4, false],
    [5, 4, true],
    [0, 0, false],
  ])('that were set to %d of 20 posts are %d', (set, kept, capped) => {
    expect(deals({ settings: { dealsPerMonth: set, postsPerMonth: 20 } })).toEqual({
      range: certain(kept),
      from: 'set',
      most: { value: 4, posts: 20, from: 'set' },
      capped,
    });
  });

  it('are cut by the balance only where it allows less', () => {
    const of = (postsPerMonth: number) => deals({ settings: { postsPerMonth } });
    expect(of(10)).toMatchObject({ range: { low: 0.1, likely: 0.5, high: 2 }, capped: false });
    expect(of(5)).toMatchObject({ range: { low: 0.1, likely: 0.5, high: 1 }, capped: true });
    expect(of(0)).toMatchObject({ range: certain(0), capped: true });
  });

  it('are the user’s default in the place of the rate', () => {
    const defaults = { dealsPerMonth: 3 };
    expect(deals({ settings: { defaults } })).toMatchObject({
      range: certain(3),
      from: 'set',
      capped: false,
    });
    expect(deals({ settings: { defaults, dealsPerMonth: 1 } }).range).toEqual(certain(1));
  });

  it('are at least those seen in a month that was seen in full', () => {
    expect(deals({ videos: daily(30, 1) })).toEqual({
      range: { low: 1, likely: 1, high: 2 },
      from: 'seen',
      most: { value: 6, posts: 30, from: 'seen' },
      capped: false,
    });
    expect(deals({ videos: daily(30, 6) })).toMatchObject({ range: certain(6), capped: false });
    // What was seen stays, whatever the balance allows.
    expect(deals({ videos: daily(30, 7) })).toMatchObject({
      range: certain(7),
      from: 'seen',
      most: { value: 6 },
      capped: false,
    });
    expect(deals({ videos: daily(10, 5) })).toMatchObject({ range: certain(15), from: 'seen' });
  });

  it('that were set are no fewer than those that were seen', () => {
    const set = (dealsPerMonth: number, sponsored: number) =>
      deals({ videos: daily(30, sponsored), settings: { dealsPerMonth } });
    expect(set(9, 8)).toMatchObject({ range: certain(8), from: 'set', capped: true });
    expect(set(8, 9)).toMatchObject({ range: certain(8), from: 'set', capped: false });
    expect(set(9, 1)).toMatchObject({ range: certain(6), from: 'set', capped: true });
  });

  it('are called seen only where more were seen than are assumed', () => {
    const settings = { defaults: { dealsPerMonth: 2 } };
    expect(deals({ videos: daily(30, 2), settings }).from).toBe('set');
    expect(deals({ videos: daily(30, 3), settings }).from).toBe('seen');
  });

  it('of a part of the month are scaled to 30 days', () => {
    // Two in 15 days.
    expect(deals({ videos: daily(15, 2) })).toMatchObject({ range: certain(4), from: 'seen' });
  });

  it('leave out posts that are not labelled, not dated, or of other days', () => {
    const others = [
      video({ postedAt: daysAgo(200), sponsored: true }),
      video({ id: '5', postedAt: null, sponsored: true }),
      video({ postedAt: daysAgo(2), sponsored: null }),
    ];
    expect(deals({ videos: [...daily(30, 0), ...others] }).from).toBe('rate');
  });

  it('are the rate’s where no day was seen, whatever a single page says', () => {
    const videos = [video({ postedAt: daysAgo(2), sponsored: true })];
    expect(deals({ kind: 'video', videos }).range).toEqual({ low: 0.1, likely: 0.5, high: 2 });
  });
});
