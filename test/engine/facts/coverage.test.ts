import { describe, expect, it } from 'vitest';
import { coverageOf, dateOf, isCovered, NOT_COVERED } from '../../../src/engine/facts/coverage';
import { secondsOf } from '../../../src/engine/facts/instant';
import { gatherPosts, rememberedById } from '../../../src/engine/facts/posts';
import type { Memory } from '../../../src/engine/memory';
import { daysAgo, input, NOW, video } from '../build';

const now = secondsOf(NOW);

function coverage(
  ages: number[],
  options: { memory?: Memory; complete?: boolean; newestFirst?: boolean; pinned?: number[] } = {},
) {
  const videos = [
    ...ages.map((age) => video({ postedAt: daysAgo(age) })),
    ...(options.pinned ?? []).map((age) => video({ postedAt: daysAgo(age), pinned: true })),
  ];
  const { reading } = input({ videos });
  const posts = gatherPosts(reading, rememberedById(options.memory));
  const page = {
    everythingSinceOldest: options.newestFirst ?? true,
    complete: options.complete ?? false,
  };
  return coverageOf(posts, page, options.memory, now);
}

const covers = (of: ReturnType<typeof coverage>, age: number) =>
  isCovered(of, secondsOf(daysAgo(age)), now);

describe('what was seen of the month', () => {
  it.each([
    [[1, 14.2], 14, false],
    [[1, 14.99], 14, false],
    [[0.2], 1, false],
    [[-0.1], 1, false],
    [[-1], 1, false],
    [[-1 - 1 / 86_400], 0, false],
    [[-400], 0, false],
    [[-400, 10.5], 10, false],
    [[29.9], 29, false],
    [[30], 30, true],
    [[2, 400], 30, true],
    [[400], 30, true],
    [[], 0, false],
  ])('by posts of ages %j is %i whole days', (ages, days, complete) => {
    expect(coverage(ages)).toMatchObject({ days, complete });
  });

  it('begins with the oldest post that is not pinned', () => {
    const seen = coverage([3, 10.5], { pinned: [200, 5] });
    expect(seen.days).toBe(10);
    expect([covers(seen, 10.5), covers(seen, 10.6), covers(seen, 0), covers(seen, -1)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('holds no post that is dated more than a day ahead, as clocks differ by no more', () => {
    const seen = coverage([10.5]);
    expect(covers(seen, -1)).toBe(true);
    expect(covers(seen, -1 - 1 / 86_400)).toBe(false);
    expect(isCovered(seen, null, now)).toBe(false);
    expect(dateOf(null, now)).toBeNull();
    expect(dateOf(now + 86_400, now)).toBe(now + 86_400);
    expect(dateOf(now + 86_401, now)).toBeNull();
    expect(dateOf(0, now)).toBe(0);
    // An id that says 2707.
    const far = coverageOf(
      gatherPosts(
        input({ videos: [video({ id: '99999999999999999999', postedAt: null })] }).reading,
        rememberedById(null),
      ),
      { everythingSinceOldest: true, complete: false },
      null,
      now,
    );
    expect(far).toEqual(NOT_COVERED);
  });

  it('is nothing where the grid does not show the newest first, or there is none', () => {
    expect(coverage([3, 10], { newestFirst: false })).toEqual(NOT_COVERED);
  });

  it('is all of it where all posts were seen, however few', () => {
    const all = coverage([2, 9.5], { complete: true });
    expect(all).toMatchObject({ days: 9, complete: true });
    expect(covers(all, 29)).toBe(true);
    expect(coverage([], { complete: true, pinned: [3] })).toMatchObject({
      days: 30,
      complete: true,
    });
    expect(coverage([80], { complete: true })).toMatchObject({ days: 30, complete: true });
  });

  it('joins what earlier looks at the grid saw', () => {
    const grid = (at: number, since: number, complete = false) => ({
      at: daysAgo(at),
      since: daysAgo(since),
      complete,
    });
    // Seen now: the last 10 days. Before: 8 to 20 days ago, which overlaps; 25 to 27, which does not.
    const memory = { grids: [grid(25, 27.2), grid(8, 20.3)] };
    const seen = coverage([10], { memory });
    expect(seen.days).toBe(22);
    expect([covers(seen, 20), covers(seen, 22), covers(seen, 26), covers(seen, 28)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    // A look at all posts, five days ago, saw everything up to then.
    expect(coverage([2.5], { memory: { grids: [grid(2, 3, true)] } })).toMatchObject({
      days: 30,
      complete: true,
    });
    // What was seen before the month does not count, and the clock of a look may be ahead.
    expect(coverage([4], { memory: { grids: [grid(40, 60)] } }).days).toBe(4);
    expect(coverage([4], { memory: { grids: [grid(-1, 2)] } }).days).toBe(4);
    expect(coverage([], { memory: { grids: [grid(3, 13)] }, newestFirst: false }).days).toBe(10);
  });

  it('does not begin with a post that has no date', () => {
    const videos = [
      video({ postedAt: daysAgo(10.5) }),
      video({ id: '5', postedAt: null }),
      video({ postedAt: daysAgo(3) }),
    ];
    const posts = gatherPosts(input({ videos }).reading, rememberedById(null));
    const page = { everythingSinceOldest: true, complete: false };
    expect(coverageOf(posts, page, null, now).days).toBe(10);
    expect(coverageOf(posts.toReversed(), page, null, now).days).toBe(10);
  });

  it('is nothing by a look that ended as the month began', () => {
    const grids = [{ at: daysAgo(30), since: daysAgo(40) }];
    expect(coverage([], { memory: { grids }, newestFirst: false })).toEqual(NOT_COVERED);
  });

  it('is the same by looks in any order, one inside another or not', () => {
    const looks = [
      [2, 12],
      [5, 8],
      [10, 20],
      [20, 21],
    ].map(([at, since]) => ({ at: daysAgo(at!), since: daysAgo(since!) }));
    const days = (grids: typeof looks) =>
      coverage([], { memory: { grids }, newestFirst: false }).days;
    expect(days(looks)).toBe(19);
    expect(days(looks.toReversed())).toBe(19);
  });
});
