import { describe, expect, it } from 'vitest';
import {
  engagementByFollowers,
  engagementByViews,
  engagementOf,
} from '../../../src/engine/facts/engagement';
import { liveFactsOf } from '../../../src/engine/facts/live';
import { nicheOf, nicheOfTopics } from '../../../src/engine/facts/niche';
import type { Post } from '../../../src/engine/facts/posts';
import { regionOf } from '../../../src/engine/facts/region';
import { secondsOf } from '../../../src/engine/facts/instant';
import type { EngineSettings } from '../../../src/engine/input';
import type { Memory } from '../../../src/engine/memory';
import type { Live } from '../../../src/reading/reading';
import { creator, daysAgo, input, NOW, seen, video } from '../build';

function post(facts: Partial<Post> = {}): Post {
  return {
    id: '1',
    kind: 'video',
    views: null,
    likes: null,
    comments: null,
    shares: null,
    at: null,
    pinned: false,
    durationSeconds: null,
    duet: null,
    stitch: null,
    sponsored: null,
    country: null,
    topics: [],
    page: null,
    ...facts,
  };
}

/** A post whose facts stand on the page. */
function onPage(facts: Partial<Post> = {}): Post {
  const page = video({ country: facts.country ?? null, topics: [...(facts.topics ?? [])] });
  return post({
    ...facts,
    page: { ...page, likes: facts.likes == null ? null : seen(facts.likes) },
  });
}

describe('the region of an account', () => {
  const reading = (region: string | null) => input({ creator: creator({ region }) }).reading;
  const posts = ['DE', 'FR', 'DE'].map((country) => onPage({ country }));

  it('is what was set, else seen, else remembered, else where most posts were made', () => {
    expect(regionOf({ region: 'BR' }, reading('US'), { region: 'JP' }, posts)).toEqual({
      value: 'BR',
      from: 'set',
    });
    expect(regionOf({}, reading('US'), { region: 'JP' }, posts)).toEqual({
      value: 'US',
      from: 'seen',
    });
    expect(regionOf({}, reading(null), { region: 'JP' }, posts)).toEqual({
      value: 'JP',
      from: 'remembered',
    });
    expect(regionOf({}, reading(null), { region: null }, posts)).toEqual({
      value: 'DE',
      from: 'seen',
    });
    expect(regionOf({}, reading(null), null, [post()])).toBeNull();
    expect(regionOf({}, input({ creator: null }).reading, null, [])).toBeNull();
  });

  it('of as many posts from two countries is the first by name, whatever their order', () => {
    const two = [post({ country: 'US' }), post({ country: 'GB' })];
    const expected = { value: 'GB', from: 'remembered' };
    expect(regionOf({}, reading(null), null, two)).toEqual(expected);
    expect(regionOf({}, reading(null), null, two.toReversed())).toEqual(expected);
  });
});

describe('the niche', () => {
  it.each([
    [['Beauty & Style', 'Outfit'], 'beauty'],
    [['Personal Finance'], 'finance'],
    [['FOOD'], 'cooking'],
    [['Lip-sync', 'Comedy', 'Beauty'], 'entertainment'],
    [['Outfit'], null],
    [[], null],
    [['Technical'], null],
  ])('of topics %j is %s', (topics, niche) => {
    expect(nicheOfTopics(topics)).toBe(niche);
  });

  it('is what was set, else what most posts speak for', () => {
    const posts = [['Comedy'], ['Tech'], ['Tech'], ['Outfit'], []].map((topics) =>
      onPage({ topics }),
    );
    expect(nicheOf({ niche: 'health' }, posts)).toEqual({ value: 'health', from: 'set' });
    expect(nicheOf({}, posts)).toEqual({ value: 'technology', from: 'seen' });
    expect(nicheOf({}, [post({ topics: ['Tech'] })])).toEqual({
      value: 'technology',
      from: 'remembered',
    });
    // One that is remembered is enough to say so.
    expect(nicheOf({}, [...posts, post({ topics: ['Tech'] })])?.from).toBe('remembered');
    expect(nicheOf({}, [post()])).toBeNull();
  });

  it('of as many posts is the first of the list, whatever their order', () => {
    const two = [post({ topics: ['Comedy'] }), post({ topics: ['Finance'] })];
    expect(nicheOf({}, two)?.value).toBe('finance');
    expect(nicheOf({}, two.toReversed())?.value).toBe('finance');
  });
});

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

  it('by views is the median post’s over its views, of posts that have both', () => {
    expect(engagementByViews(posts)).toEqual({ value: (0.1 + 0.02) / 2, posts: 2, allSeen: false });
    expect(engagementByViews([posts[0]!])).toEqual({ value: 0.1, posts: 1, allSeen: true });
    expect(engagementByViews([post({ likes: 1, views: seen(0) })])).toBeNull();
  });
});

describe('LIVE', () => {
  const now = secondsOf(NOW);
  const onAir = (facts: Partial<Live> = {}): Live => ({
    onAir: true,
    viewers: seen(70),
    entered: null,
    startedAt: daysAgo(0.5),
    ...facts,
  });
  const facts = (settings: EngineSettings, live: Live | null, memory: Memory | null) =>
    liveFactsOf(settings, input({ live }).reading, memory, now);
  const lives = [
    { at: daysAgo(3), viewers: 100, minutes: 90 },
    { at: daysAgo(40), viewers: 300, minutes: 600 },
    { at: daysAgo(5), viewers: null, minutes: 30 },
    { at: daysAgo(6), viewers: 200, minutes: null },
  ];

  it('has the viewers that were set, else seen, else the median remembered', () => {
    expect(facts({ viewers: 5 }, onAir(), { lives }).viewers).toEqual({
      value: { value: 5, low: 5, high: 5 },
      from: 'set',
    });
    expect(facts({}, onAir(), { lives }).viewers).toEqual({ value: seen(70), from: 'seen' });
    expect(facts({}, onAir({ onAir: null }), { lives }).viewers?.from).toBe('seen');
    expect(facts({}, onAir({ onAir: false }), { lives }).viewers).toEqual({
      value: { value: 200, low: 200, high: 200 },
      from: 'remembered',
    });
    expect(facts({}, onAir({ viewers: null }), { lives }).viewers?.from).toBe('remembered');
    expect(facts({}, null, null).viewers).toBeNull();
  });

  it('has the hours that were set, else those seen and remembered of the last 30 days', () => {
    expect(facts({ liveHoursPerMonth: 0 }, onAir(), { lives }).hours).toEqual({
      value: 0,
      from: 'set',
    });
    expect(facts({}, null, { lives }).hours).toEqual({ value: 2, from: 'remembered' });
    expect(facts({}, onAir(), { lives }).hours).toEqual({ value: 14, from: 'seen' });
    expect(facts({}, onAir({ onAir: false }), null).hours).toBeNull();
    expect(facts({}, onAir({ startedAt: null }), null).hours).toBeNull();
    expect(facts({}, null, null).hours).toBeNull();
  });

  it('counts the LIVE that is on air once', () => {
    const current = { at: daysAgo(0.25), viewers: 60, minutes: 300 };
    expect(facts({}, onAir(), { lives: [current] }).hours).toEqual({ value: 12, from: 'seen' });
    expect(facts({}, null, { lives: [current] }).hours).toEqual({ value: 5, from: 'remembered' });
  });

  it('counts no more than the 30 days, and nothing of a start that lies ahead', () => {
    expect(facts({}, onAir({ startedAt: daysAgo(99) }), null).hours?.value).toBe(720);
    expect(facts({}, onAir({ startedAt: daysAgo(-1) }), null).hours).toBeNull();
  });
});
