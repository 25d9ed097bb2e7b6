import { describe, expect, it } from 'vitest';
import { threshold } from '../../src/engine/eligibility';
import type { Criterion, Eligibility } from '../../src/engine/estimate';
import type { EngineSettings } from '../../src/engine/input';
import { estimate } from '../../src/engine/run';
import type { Fact } from '../../src/reading/reading';
import { creator, daysAgo, fullMonth, input, seen, video } from './build';

interface Account {
  followers?: number | Fact | null;
  views?: number;
  region?: string;
  settings?: EngineSettings;
}

function eligibility({
  followers = 20_000,
  views = 200_000,
  region,
  settings,
}: Account = {}): Eligibility {
  return estimate(
    input({
      followers,
      videos: fullMonth(10, views / 10),
      creator: creator({
        followers: typeof followers === 'number' ? seen(followers) : followers,
        region: region ?? null,
      }),
      ...(settings && { settings }),
    }),
    { videos: false },
  ).eligibility;
}

function criterion(id: string, of: Eligibility): Criterion {
  return of.criteria.find((one) => one.id === id)!;
}

describe('a threshold', () => {
  it.each([
    [null, 'unknown'],
    [{ low: 10, high: 10 }, 'met'],
    [{ low: 9, high: 9 }, 'not-met'],
    [{ low: 9, high: 10 }, 'unknown'],
    [{ low: 10, high: 99 }, 'met'],
    [{ low: 1, high: 9 }, 'not-met'],
  ])('of 10 against %j is %s', (interval, status) => {
    expect(threshold(interval, 10)).toBe(status);
  });
});

describe('eligibility', () => {
  it('names all criteria, in order, with what was seen and what is needed', () => {
    expect(eligibility({ region: 'US' })).toEqual({
      status: 'eligible',
      criteria: [
        { id: 'followers', status: 'met', seen: 20_000, needed: 10_000 },
        { id: 'views30d', status: 'met', seen: 200_000, needed: 100_000 },
        { id: 'region', status: 'met', seen: 'US', needed: null },
        { id: 'age', status: 'unknown', seen: null, needed: 18 },
        { id: 'standing', status: 'unknown', seen: null, needed: null },
        { id: 'originality', status: 'unknown', seen: null, needed: null },
      ],
    });
  });

  it('does not wait for what no page can show, nor for a region that is not known', () => {
    expect(eligibility().status).toBe('eligible');
  });

  it('is unknown without followers or views', () => {
    expect(eligibility({ followers: null }).status).toBe('unknown');
    const noViews = estimate(input({ followers: 20_000 })).eligibility;
    expect(noViews.status).toBe('unknown');
    expect(criterion('views30d', noViews)).toEqual({
      id: 'views30d',
      status: 'unknown',
      seen: null,
      needed: 100_000,
    });
  });

  it.each(['age', 'standing', 'originality'] as const)('ends with a no to %s', (id) => {
    const asked = (answer: 'yes' | 'no' | 'unknown') =>
      eligibility({ settings: { criteria: { [id]: answer } } });
    expect(asked('no').status).toBe('not-eligible');
    expect(criterion(id, asked('no')).status).toBe('not-met');
    expect(criterion(id, asked('yes')).status).toBe('met');
    expect(criterion(id, asked('unknown')).status).toBe('unknown');
    expect(asked('yes').status).toBe('eligible');
  });

  it.each([
    ['US', 'article', 18],
    ['KR', 'article', 19],
    ['JP', 'article', 20],
    ['JP', 'observed', 18],
  ] as const)('asks in %s on the %s card for an age of %i', (region, card, needed) => {
    expect(criterion('age', eligibility({ region, settings: { card } })).needed).toBe(needed);
  });

  it('does not know of regions that "and others" may mean, and rules them out on the observed card', () => {
    expect(eligibility({ region: 'NL' }).status).toBe('unknown');
    expect(eligibility({ region: 'NL', settings: { card: 'observed' } }).status).toBe(
      'not-eligible',
    );
  });

  it('does not take extrapolated views for views', () => {
    // Half of the month seen: 60,000 views, likely 120,000 in all.
    const half = [60_000].map((views) => video({ views, postedAt: daysAgo(15) }));
    const crossing = estimate(input({ followers: 20_000, videos: half }));
    expect(crossing.eligibility.status).toBe('unknown');
    expect(criterion('views30d', crossing.eligibility)).toMatchObject({
      status: 'unknown',
      seen: 60_000,
    });
    const enough = half.map((one) => ({ ...one, views: seen(100_000) }));
    expect(estimate(input({ followers: 20_000, videos: enough })).eligibility.status).toBe(
      'eligible',
    );
    const few = half.map((one) => ({ ...one, views: seen(10_000) }));
    expect(estimate(input({ followers: 20_000, videos: few })).eligibility.status).toBe(
      'not-eligible',
    );
  });

  it('of rounded counts believes the low ends: of "10K" no more than 9,950 is sure', () => {
    const rounded = (value: number, half: number) =>
      criterion(
        'views30d',
        estimate(
          input({
            followers: 20_000,
            videos: fullMonth(10, 0).map((one, i) =>
              i < 10 ? { ...one, views: seen(value, value - half, value + half) } : one,
            ),
          }),
        ).eligibility,
      );
    // Ten videos: at least 99,500 views, and 100,500.
    expect(rounded(10_000, 50)).toMatchObject({ status: 'unknown', seen: 100_000 });
    expect(rounded(10_100, 50)).toMatchObject({ status: 'met', seen: 101_000 });
    expect(rounded(10_000, 0).status).toBe('met');
  });

  it('leaves room for what older videos bring: up to 30% more than the new ones have', () => {
    const of = (views: number) => criterion('views30d', eligibility({ views })).status;
    expect(of(99_990)).toBe('unknown');
    expect(of(77_000)).toBe('unknown');
    // 76,900 × 1.3 = 99,970.
    expect(of(76_900)).toBe('not-met');
    expect(of(50_000)).toBe('not-met');
  });

  it('knows the views that came since an earlier visit, with those of older videos', () => {
    const gained = (views: number) => {
      const old = video({ views: 500_000 + views, postedAt: daysAgo(90) });
      const then = { at: daysAgo(30), value: 500_000, low: 500_000, high: 500_000 };
      const memory = {
        grids: [{ at: daysAgo(30), since: daysAgo(100) }],
        videos: [{ id: old.id, views: [then] }],
      };
      const { eligibility: of } = estimate(input({ followers: 20_000, videos: [old], memory }));
      return criterion('views30d', of).status;
    };
    expect(gained(100_000)).toBe('met');
    expect(gained(99_999)).toBe('not-met');
  });

  it('believes the views that were set', () => {
    const set = (viewsPerMonth: number) =>
      estimate(input({ followers: 20_000, settings: { viewsPerMonth } })).eligibility;
    expect(set(100_000).status).toBe('eligible');
    expect(set(99_999).status).toBe('not-eligible');
    expect(criterion('views30d', set(99_999)).seen).toBe(99_999);
  });
});
