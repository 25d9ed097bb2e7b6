import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedVideo } from '../../../src/engine/facts/merged-video';
import { videos } from '../arbitraries';
import { daysAgo, seen, video } from '../build';

const bare = video({ id: '7600000000000000001', handle: null, postedAt: null });
const full = {
  ...bare,
  handle: 'ada',
  kind: 'photo' as const,
  views: seen(9),
  likes: seen(8),
  comments: seen(7),
  saves: seen(6),
  shares: seen(5),
  postedAt: daysAgo(2),
  pinned: true,
  durationSeconds: 75,
  duet: false,
  stitch: false,
  sponsored: false,
  country: 'US',
  topics: ['Food'],
};

describe('two tiles of one video', () => {
  it('say together what only one of them says', () => {
    expect(mergedVideo(bare, full)).toEqual(full);
    expect(mergedVideo(full, bare)).toEqual(full);
  });

  it('that differ say the larger of two numbers, and yes rather than no', () => {
    const other = {
      ...full,
      views: seen(9, 8, 10),
      likes: seen(10),
      durationSeconds: 59,
      duet: true,
      country: 'DE',
      topics: ['Cars'],
    };
    const both = { ...full, likes: seen(10), duet: true };
    expect(mergedVideo(full, other)).toEqual(both);
    expect(mergedVideo(other, full)).toEqual(both);
    const more = { ...full, views: seen(9, 9, 11), topics: ['Cars', 'Art'] };
    expect(mergedVideo(full, more)).toEqual(more);
    expect(mergedVideo(more, full)).toEqual(more);
  });

  it('are pinned where one of them is, and not where none is', () => {
    const plain = { ...full, pinned: false };
    expect(mergedVideo(plain, plain).pinned).toBe(false);
    expect(mergedVideo(plain, full).pinned).toBe(true);
    expect(mergedVideo(full, plain).pinned).toBe(true);
  });

  it('make no difference by which of them, or of three, stands first', () => {
    // Where a count was read is nothing that a sum looks at.
    const tiles = videos.map((tile) => ({
      ...tile,
      id: bare.id,
      ...Object.fromEntries(
        (['views', 'likes', 'comments', 'saves', 'shares'] as const).map((name) => [
          name,
          tile[name] && { ...tile[name], from: 'visible' as const },
        ]),
      ),
    }));
    fc.assert(
      fc.property(tiles, tiles, tiles, (a, b, c) => {
        expect(mergedVideo(a, b)).toEqual(mergedVideo(b, a));
        expect(mergedVideo(mergedVideo(a, b), c)).toEqual(mergedVideo(a, mergedVideo(b, c)));
      }),
    );
  });
});
