import { describe, expect, it } from 'vitest';
import { memorySchema } from '../../src/engine/memory';

const at = '2026-01-01T00:00:00Z';
const sighting = { at, value: 5, low: 4, high: 6 };
const id = '7600000000000000001';
const many = <T>(length: number, of: T): T[] => Array.from({ length }, () => of);

describe('a memory', () => {
  const everything = {
    handle: 'ada',
    region: 'US',
    followers: sighting,
    videos: [
      {
        id,
        kind: 'photo',
        postedAt: at,
        pinned: true,
        durationSeconds: 75.5,
        duet: false,
        stitch: false,
        sponsored: true,
        country: 'DE',
        topics: ['Food'],
        likes: 1,
        comments: 2,
        shares: 3,
        saves: 4,
        views: [sighting],
      },
    ],
    grids: [{ at, since: at, complete: true }],
    lives: [{ at, viewers: 7, minutes: 90 }],
  };

  it('may hold everything', () => {
    expect(memorySchema.parse(everything)).toEqual(everything);
  });

  it('may hold nothing, or know that it knows nothing', () => {
    expect(memorySchema.parse({})).toEqual({});
    const nothing = {
      handle: null,
      region: null,
      followers: null,
      videos: [
        {
          id,
          postedAt: null,
          durationSeconds: null,
          duet: null,
          stitch: null,
          sponsored: null,
          country: null,
          likes: null,
          comments: null,
          shares: null,
          saves: null,
        },
      ],
      grids: [{ at, since: at }],
      lives: [{ at, viewers: null, minutes: null }],
    };
    expect(memorySchema.parse(nothing)).toEqual(nothing);
  });

  it.each<[string, unknown[], unknown[]]>([
    ['region', ['US'], ['USA', 'us', 'U', 'xUS']],
    [
      'followers',
      [{ at, value: 0, low: 0, high: 0 }],
      [
        { ...sighting, low: 5.5 },
        { ...sighting, low: 6 },
        { ...sighting, high: 4 },
        { ...sighting, low: -1 },
        { ...sighting, value: '5' },
        { ...sighting, at: 'yesterday' },
        { at, value: 5, low: 5 },
      ],
    ],
    [
      'videos',
      [
        many(20_000, { id }),
        [{ id, kind: 'video' }],
        [{ id, durationSeconds: 0 }],
        [{ id, durationSeconds: 86_400 }],
        [{ id, topics: many(50, 'x'.repeat(200)) }],
        [{ id, views: many(1_000, sighting) }],
      ],
      [
        many(20_001, { id }),
        [{ id: 'abc' }],
        [{ kind: 'video' }],
        [{ id, kind: 'film' }],
        [{ id, postedAt: 'yesterday' }],
        [{ id, pinned: 1 }],
        [{ id, durationSeconds: -1 }],
        [{ id, durationSeconds: 86_401 }],
        [{ id, duet: 1 }],
        [{ id, stitch: 1 }],
        [{ id, sponsored: 1 }],
        [{ id, country: 'Germany' }],
        [{ id, topics: ['x'.repeat(201)] }],
        [{ id, topics: many(51, 'x') }],
        [{ id, topics: [1] }],
        [{ id, likes: -1 }],
        [{ id, comments: 0.5 }],
        [{ id, shares: '3' }],
        [{ id, saves: -1 }],
        [{ id, views: [{ ...sighting, low: 9 }] }],
        [{ id, views: many(1_001, sighting) }],
      ],
    ],
    [
      'grids',
      [many(1_000, { at, since: at })],
      [
        many(1_001, { at, since: at }),
        [{ at }],
        [{ since: at }],
        [{ at: 'today', since: at }],
        [{ at, since: 'today' }],
        [{ at, since: at, complete: 1 }],
      ],
    ],
    [
      'lives',
      [many(1_000, { at, viewers: 0, minutes: 0 }), [{ at, viewers: 1, minutes: 1_440 }]],
      [
        many(1_001, { at, viewers: 0, minutes: 0 }),
        [{ at, viewers: -1, minutes: 0 }],
        [{ at, viewers: 0, minutes: -1 }],
        [{ at, viewers: 0, minutes: 1_441 }],
        [{ at, minutes: 0 }],
        [{ at, viewers: 0 }],
        [{ at: 'today', viewers: 0, minutes: 0 }],
      ],
    ],
  ])('takes of %s what can be, and nothing else', (name, taken, not) => {
    for (const value of taken) {
      expect(memorySchema.parse({ [name]: value })).toEqual({ [name]: value });
    }
    for (const value of not) {
      const { success } = memorySchema.safeParse({ [name]: value });
      expect([value, success]).toEqual([value, false]);
    }
  });

  it('says what a count needs', () => {
    const { error } = memorySchema.safeParse({ followers: { ...sighting, low: 9 } });
    expect(error?.issues[0]?.message).toBe('A count needs low <= value <= high');
  });
});
