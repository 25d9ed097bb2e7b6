import { describe, expect, it } from 'vitest';
import {
  gatherPosts,
  isOwn,
  isReposted,
  ownerOf,
  rememberedById,
  rememberedPosts,
} from '../../../src/engine/facts/posts';
import { creator, daysAgo, input, seen, video } from '../build';

function gather(parts: Parameters<typeof input>[0]) {
  const { reading, memory } = input(parts);
  return gatherPosts(reading, rememberedById(memory));
}

describe('the posts of a creator', () => {
  it('are the tiles of a profile, each once', () => {
    const one = video({ handle: null });
    expect(gather({ videos: [one, video({ handle: 'ADA' }), one] })).toHaveLength(2);
  });

  it('are on a profile not those that carry another creator’s handle', () => {
    const videos = [video({ handle: null }), video({ handle: 'bob' }), video({ handle: 'Ada' })];
    expect(gather({ videos }).map(({ id }) => id)).toEqual([videos[0]!.id, videos[2]!.id]);
  });

  it('say what all their tiles say, whichever stands first', () => {
    const tile = video({ views: 200_000 });
    const bare = { ...tile, views: null, durationSeconds: 75 };
    const third = { ...tile, views: seen(100), likes: seen(4) };
    const other = video({ views: 5 });
    const memory = { videos: [{ id: tile.id, duet: true }] };
    for (const videos of [
      [tile, other, bare, third],
      [bare, third, other, tile],
      [third, tile, bare, other],
    ]) {
      const posts = gather({ videos, memory });
      expect(posts).toHaveLength(2);
      const post = posts.find(({ id }) => id === tile.id);
      expect(post).toMatchObject({
        views: seen(200_000),
        durationSeconds: 75,
        likes: 4,
        duet: true,
      });
      expect(post!.page).toMatchObject({ likes: seen(4), duet: null });
      expect(posts.find(({ id }) => id === other.id)!.page).toBe(other);
    }
  });

  it('are elsewhere those with the creator’s handle, however it is written', () => {
    const videos = [video({ handle: 'Ada' }), video({ handle: 'bob' }), video({ handle: null })];
    expect(gather({ kind: 'video', videos }).map(({ id }) => id)).toEqual([videos[0]!.id]);
    expect(gather({ kind: 'video', videos, creator: creator({ handle: 'BOB' }) })).toHaveLength(1);
  });

  it('are completed from memory where the page is silent', () => {
    const tile = video({ views: 10, duet: false });
    const memory = {
      videos: [
        {
          id: tile.id,
          durationSeconds: 75,
          duet: true,
          stitch: false,
          sponsored: true,
          country: 'US',
          topics: ['Finance'],
          likes: 3,
          comments: 2,
          shares: 1,
          views: [{ at: daysAgo(2), value: 8, low: 8, high: 8 }],
        },
      ],
    };
    const [post] = gather({ videos: [tile], memory });
    expect(post).toMatchObject({
      views: { value: 10 },
      durationSeconds: 75,
      duet: false,
      stitch: false,
      sponsored: true,
      country: 'US',
      topics: ['Finance'],
      likes: 3,
      comments: 2,
      shares: 1,
      page: tile,
    });
  });

  it('take the page’s word where it says something', () => {
    const tile = video({
      durationSeconds: 30,
      stitch: true,
      sponsored: false,
      country: 'DE',
      topics: ['Comedy'],
      likes: seen(30),
      comments: seen(20),
      shares: seen(10),
    });
    const memory = {
      videos: [
        {
          id: tile.id,
          durationSeconds: 75,
          stitch: false,
          sponsored: true,
          country: 'US',
          topics: ['x'],
          likes: 3,
          comments: 2,
          shares: 1,
        },
      ],
    };
    expect(gather({ videos: [tile], memory })[0]).toMatchObject({
      durationSeconds: 30,
      stitch: true,
      sponsored: false,
      country: 'DE',
      topics: ['Comedy'],
      likes: 30,
      comments: 20,
      shares: 10,
    });
  });

  it('have the latest count that is remembered where the page shows none', () => {
    const tile = video();
    const at = (days: number, value: number) => ({
      at: daysAgo(days),
      value,
      low: value,
      high: value,
    });
    const views = [at(5, 50), at(1, 70), at(3, 60), at(1, 71)];
    const [post] = gather({ videos: [tile], memory: { videos: [{ id: tile.id, views }] } });
    expect(post?.views?.value).toBe(71);
  });

  it('include what is only remembered', () => {
    const memory = {
      videos: [{ id: '7600000000000900001', kind: 'photo' as const, pinned: true }],
    };
    const posts = gather({ videos: [video()], memory });
    expect(posts).toHaveLength(2);
    expect(posts[1]).toEqual({
      id: '7600000000000900001',
      kind: 'photo',
      views: null,
      likes: null,
      comments: null,
      shares: null,
      // From the id: 2026-01-27.
      at: 1_769_512_891,
      pinned: true,
      durationSeconds: null,
      duet: null,
      stitch: null,
      sponsored: null,
      country: null,
      topics: [],
      page: null,
    });
    expect(rememberedPosts(rememberedById(memory))).toEqual([posts[1]]);
    expect(rememberedPosts(rememberedById(null))).toEqual([]);
  });

  it('are videos unless remembered as photos', () => {
    expect(gather({ memory: { videos: [{ id: '7600000000000900001' }] } })[0]?.kind).toBe('video');
  });

  it('keep what the page says of kind, pin and date', () => {
    const tile = video({ kind: 'photo', pinned: true, postedAt: daysAgo(3) });
    const memory = {
      videos: [{ id: tile.id, kind: 'video' as const, pinned: false, postedAt: daysAgo(9) }],
    };
    const at = Date.parse(daysAgo(3)) / 1_000;
    expect(gather({ videos: [tile], memory })[0]).toMatchObject({
      kind: 'photo',
      pinned: true,
      at,
    });
    expect(gather({ videos: [tile] })[0]).toMatchObject({ kind: 'photo', pinned: true, at });
  });

  it('show what stands on the page alone where nothing is remembered', () => {
    const tile = video({
      views: 10,
      likes: seen(3),
      comments: seen(2),
      shares: seen(1),
      duet: true,
    });
    expect(gather({ videos: [tile] })[0]).toMatchObject({
      id: tile.id,
      views: seen(10),
      likes: 3,
      comments: 2,
      shares: 1,
      duet: true,
      stitch: null,
      page: tile,
    });
    expect(gather({ videos: [video()] })[0]).toMatchObject({
      views: null,
      likes: null,
      comments: null,
      shares: null,
    });
  });

  it('have the larger of two counts that were remembered at the same moment', () => {
    const count = (value: number) => ({ at: daysAgo(1), value, low: value, high: value });
    const latest = (...values: number[]) =>
      rememberedPosts(
        rememberedById({ videos: [{ id: '7600000000000900001', views: values.map(count) }] }),
      )[0]!.views?.value;
    expect(latest(70, 71)).toBe(71);
    expect(latest(71, 70)).toBe(71);
    expect(latest()).toBeUndefined();
  });

  it('are remembered with all that was seen of them', () => {
    const remembered = {
      id: '7600000000000900001',
      likes: 3,
      comments: 2,
      shares: 1,
      durationSeconds: 75,
      duet: false,
      stitch: true,
      sponsored: false,
      country: 'US',
      topics: ['Food'],
      pinned: true,
    };
    expect(rememberedPosts(rememberedById({ videos: [remembered] }))[0]).toMatchObject(remembered);
    expect(rememberedPosts(rememberedById({}))).toEqual([]);
  });

  it('are known by the handle of the creator, else of the page', () => {
    const owner = (parts: Parameters<typeof input>[0]) => ownerOf(input(parts).reading);
    expect(owner({ kind: 'video', creator: { handle: 'Bob' } })).toEqual({
      handle: 'bob',
      hasUnnamed: false,
    });
    expect(owner({ kind: 'video', creator: null }).handle).toBe('ada');
    expect(owner({})).toEqual({ handle: 'ada', hasUnnamed: true });
    const nobody = input({ kind: 'video', creator: null }).reading;
    expect(ownerOf({ ...nobody, page: { ...nobody.page, handle: null } }).handle).toBeNull();
  });

  it.each([
    ['ADA', 'ada', true, false],
    ['bob', 'ada', false, true],
    [null, 'ada', 'on a profile', false],
    ['bob', null, 'on a profile', false],
    [null, null, 'on a profile', false],
  ] as const)('of %s are those of %s: %s', (handle, name, own, reposted) => {
    const profile = { handle: name, hasUnnamed: true };
    const elsewhere = { handle: name, hasUnnamed: false };
    expect(isOwn({ handle }, profile)).toBe(own !== false);
    expect(isOwn({ handle }, elsewhere)).toBe(own === true);
    expect(isReposted({ handle }, profile)).toBe(reposted);
    // Elsewhere a page lists the videos of many: nothing says that one is a repost.
    expect(isReposted({ handle }, elsewhere)).toBe(false);
  });

  it('stand on the page or in the memory, but once', () => {
    const tile = video({ duet: true });
    const memory = { videos: [{ id: tile.id, duet: false }] };
    const posts = gather({ videos: [tile], memory });
    expect(posts).toHaveLength(1);
    expect(posts[0]!.duet).toBe(true);
  });

  it('are not pinned unless that is remembered', () => {
    const [post] = gather({ memory: { videos: [{ id: '7600000000000900001' }] } });
    expect(post!.pinned).toBe(false);
  });

  it('have the latest count even where an earlier one was larger', () => {
    const count = (days: number, value: number) => ({
      at: daysAgo(days),
      value,
      low: value,
      high: value,
    });
    const views = [count(1, 70), count(5, 99)];
    const of = (counts: typeof views) =>
      gather({ memory: { videos: [{ id: '7600000000000900001', views: counts }] } })[0]!.views;
    expect(of(views)?.value).toBe(70);
    expect(of(views.toReversed())?.value).toBe(70);
  });
});
