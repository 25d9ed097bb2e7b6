import { describe, expect, it } from 'vitest';
import { NOT_COVERED } from '../../../src/engine/facts/coverage';
import { factsOf, videoFactsOf } from '../../../src/engine/facts/facts';
import { ratesInForce } from '../../../src/engine/facts/rates-in-force';
import { daysAgo, input, seen, video } from '../build';

const facts = (parts: Parameters<typeof input>[0]) => factsOf(input(parts));
const id = '7500000000000000001';
const sighting = { at: daysAgo(3), value: 900, low: 850, high: 950 };

describe('the facts of a creator', () => {
  it('are those of the article’s card unless another is chosen', () => {
    expect(facts({}).card).toBe('article');
    expect(facts({}).rates).toBe(ratesInForce('article', undefined));
    expect(facts({ settings: { card: 'observed' } }).rates).toBe(
      ratesInForce('observed', undefined),
    );
    const rateEdits = { 'rewards.rpm': { low: 1, likely: 2, high: 3 } };
    expect(facts({ settings: { rateEdits } }).rates['rewards.rpm'].likely).toBe(2);
  });

  it('have no memory and no settings where none are given', () => {
    expect(facts({})).toMatchObject({ memory: null, settings: {} });
    const memory = { region: 'US' };
    expect(facts({ memory }).memory).toBe(memory);
  });

  it('have the followers seen, else remembered', () => {
    const memory = { followers: sighting };
    expect(facts({ followers: 5, memory }).followers).toEqual({ value: seen(5), from: 'seen' });
    expect(facts({ memory }).followers).toEqual({ value: sighting, from: 'remembered' });
    expect(facts({ creator: null, memory }).followers?.from).toBe('remembered');
    expect(facts({ memory: { followers: null } }).followers).toBeNull();
    expect(facts({}).followers).toBeNull();
  });

  it('measure engagement by these followers', () => {
    const videos = [video({ likes: seen(90) })];
    expect(facts({ memory: { followers: sighting }, videos }).engagement?.value).toBe(0.1);
    expect(facts({ videos }).engagement).toBeNull();
  });
});

describe('the month of a creator', () => {
  const grid = [
    video({ views: 10, postedAt: daysAgo(2) }),
    video({ views: 5, postedAt: daysAgo(9) }),
  ];
  const complete = (videoCount: ReturnType<typeof seen> | null, parts = {}) =>
    facts({ videos: grid, creator: { videoCount }, ...parts }).coverage.complete;

  it('was seen in full where the page shows as many videos as the creator has', () => {
    expect(complete(seen(2))).toBe(true);
    expect(complete(seen(1))).toBe(true);
    expect(complete(seen(3))).toBe(false);
    expect(complete(null)).toBe(false);
    // A rounded count may be more than it says.
    expect(complete(seen(2, 1, 3))).toBe(false);
  });

  it('was not where one of them has no date, is only remembered, or stands on another page', () => {
    const undated = [grid[0]!, video({ id: '5', postedAt: null })];
    expect(complete(seen(2), { videos: undated })).toBe(false);
    expect(complete(seen(3), { memory: { videos: [{ id }] } })).toBe(false);
    expect(complete(seen(2), { kind: 'video' })).toBe(false);
    expect(facts({ videos: grid, creator: null }).coverage.complete).toBe(false);
  });

  it('is told by a grid that shows the newest first, and by no other', () => {
    expect(facts({ videos: grid }).coverage.days).toBe(9);
    expect(facts({ videos: grid, kind: 'video' }).coverage).toEqual(NOT_COVERED);
    const sorted = input({ videos: grid });
    sorted.reading.problems.push({ code: 'not-newest-first', message: 'Sorted by popularity' });
    expect(factsOf(sorted).coverage).toEqual(NOT_COVERED);
    const other = input({ videos: grid });
    other.reading.problems.push({ code: 'no-page-data', message: 'No page data' } as never);
    expect(factsOf(other).coverage.days).toBe(9);
  });

  it('is by an earlier visit only where such a grid says what there is now', () => {
    const old = video({ views: 50_000, postedAt: daysAgo(100) });
    const memory = {
      grids: [{ at: daysAgo(30), since: daysAgo(130) }],
      videos: [{ id: old.id, views: [{ ...sighting, at: daysAgo(30), value: 20_000 }] }],
    };
    expect(facts({ videos: [old], memory }).month?.basis).toBe('gained');
    expect(facts({ videos: [old], memory, kind: 'video' }).month?.basis).not.toBe('gained');
  });

  it('is what was set', () => {
    const set = facts({ videos: grid, settings: { viewsPerMonth: 0 } }).month;
    expect(set).toMatchObject({ basis: 'set', likely: 0, seen: 15 });
    expect(facts({ videos: grid }).month?.basis).toBe('posted');
  });
});

describe('the facts of single videos', () => {
  it('are what is remembered and set: nothing of the videos at hand', () => {
    const videos = [video({ views: 10, topics: ['Food'], country: 'US' })];
    const memory = { videos: [{ id, topics: ['Tech'], country: 'DE' }] };
    const of = videoFactsOf(input({ videos, memory, followers: 5 }));
    expect(of.posts.map((post) => post.id)).toEqual([id]);
    expect(of).toMatchObject({
      coverage: NOT_COVERED,
      month: null,
      niche: { value: 'technology' },
      region: { value: 'DE' },
      followers: { value: { value: 5 } },
    });
    expect(of.remembered.get(id)).toBe(memory.videos[0]);
  });
});
