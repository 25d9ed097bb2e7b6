import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineSettings, EstimateInput } from '../../src/engine/input';
import type { Range } from '../../src/engine/range';
import { estimate } from '../../src/engine/run';
import { inputs, settings } from './arbitraries';
import { daysAgo, input, seen, video } from './build';
import { runs } from '../runs';

/** More views and more followers never pay less; knowing more never widens. */

/** Settings with the rates as they ship: prices that the user set may fall with followers. */
const asShipped = settings.map((chosen) => ({ ...chosen, rateEdits: undefined }));

/** Sums are looked at point by point: they may be off by so much without anyone seeing it. */
const SLACK = 0.03;

function expectNotLess(more: Range | null, less: Range | null): void {
  if (more === null || less === null) return;
  for (const end of ['low', 'likely', 'high'] as const) {
    expect(more[end]).toBeGreaterThanOrEqual(less[end] * (1 - SLACK) - 1e-3);
  }
}

function expectStreamsNotLess(more: EstimateInput, less: EstimateInput): void {
  const after = estimate(more, { videos: false });
  const before = estimate(less, { videos: false });
  after.streams.forEach((stream, i) => {
    expectNotLess(stream.ifEligible, before.streams[i]!.ifEligible);
  });
  if (after.eligibility.status === before.eligibility.status)
    expectNotLess(after.total, before.total);
}

describe('more', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 3_000_000 }), { minLength: 1, maxLength: 12 });
  const creatorOf = (views: number[], chosen: EngineSettings, followers = 40_000) =>
    input({
      followers,
      videos: [
        ...views.map((count, i) =>
          video({
            id: String(7_600_000_000_000_000_000n + BigInt(i)),
            views: count,
            durationSeconds: i % 3 === 0 ? 75 : null,
            postedAt: daysAgo(i + 1),
          }),
        ),
        video({ id: '7400000000000000000', views: 0, postedAt: daysAgo(40) }),
      ],
      settings: chosen,
    });

  it('views of a video never pay less', () => {
    // With the month's views set, more views of one video only mean fewer of the others.
    const asSeen = asShipped.map((chosen) => ({ ...chosen, viewsPerMonth: undefined }));
    fc.assert(
      fc.property(
        counts,
        fc.nat(11),
        fc.integer({ min: 0, max: 500_000 }),
        asSeen,
        (views, at, extra, chosen) => {
          const more = views.map((count, i) => (i === at % views.length ? count + extra : count));
          expectStreamsNotLess(creatorOf(more, chosen), creatorOf(views, chosen));
        },
      ),
      runs(300),
    );
  });

  it('views of a month seen in part never pay less, all of them rising together', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 101, max: 900 }), (views, percent) => {
        const grid = (factor: number) =>
          input({
            followers: 40_000,
            videos: views.map((count, i) =>
              video({
                id: String(7_600_000_000_000_000_000n + BigInt(i)),
                views: Math.floor(count * factor),
                postedAt: daysAgo(i + 1),
              }),
            ),
          });
        expectStreamsNotLess(grid(percent / 100), grid(1));
      }),
    );
  });

  it('followers never pay less', () => {
    const followers = fc.integer({ min: 0, max: 60_000_000 });
    fc.assert(
      fc.property(followers, followers, asShipped, (a, b, chosen) => {
        // With engagement unknown: more followers for the same likes are less engagement, and may pay less.
        expectStreamsNotLess(
          creatorOf([5_000, 80_000], chosen, Math.max(a, b)),
          creatorOf([5_000, 80_000], chosen, Math.min(a, b)),
        );
      }),
      runs(300),
    );
  });

  it('followers who react as often never pay less', () => {
    const followers = fc.integer({ min: 100, max: 60_000_000 });
    const reacting = fc.double({ min: 0, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(followers, followers, reacting, fc.boolean(), (a, b, share, isSet) => {
        const of = (count: number) =>
          input({
            followers: count,
            videos: [2, 3, 5].map((day) =>
              video({
                views: 80_000,
                likes: isSet ? null : seen(Math.round(share * count)),
                postedAt: daysAgo(day),
              }),
            ),
            settings: isSet ? { engagement: share } : {},
          });
        expectStreamsNotLess(of(Math.max(a, b)), of(Math.min(a, b)));
      }),
      runs(200),
    );
  });

  it('hours, deals, viewers and long videos never pay less', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        part,
        part,
        fc.constantFrom(
          'liveHoursPerMonth',
          'dealsPerMonth',
          'viewers',
          'longShare',
          'viewsPerMonth',
          'postsPerMonth',
        ),
        (a, b, name) => {
          const scale = {
            liveHoursPerMonth: 200,
            dealsPerMonth: 20,
            viewers: 5_000,
            longShare: 1,
            viewsPerMonth: 5e6,
            postsPerMonth: 60,
          }[name];
          const at = (value: number) =>
            input({
              followers: 40_000,
              videos: [video({ views: 90_000, postedAt: daysAgo(3) })],
              settings: { liveHoursPerMonth: 10, [name]: value * scale },
            });
          expectStreamsNotLess(at(Math.max(a, b)), at(Math.min(a, b)));
        },
      ),
      runs(200),
    );
  });
});

/** Returns the input without what says niche and region: to set another is to know otherwise, not more. */
function withoutPlaces(some: EstimateInput): EstimateInput {
  const bare = structuredClone(some);
  const { creator, videos } = bare.reading;
  if (creator) creator.region = null;
  if (bare.memory) bare.memory.region = null;
  for (const one of [...videos, ...(bare.memory?.videos ?? [])]) {
    one.topics = [];
    one.country = null;
  }
  return bare;
}

/** Cents are rounded, and more money than there is is cut: neither tells a width. */
function width(range: Range | null): number | null {
  return range === null || range.low <= 0.1 || range.high >= 1e12 ? null : range.high / range.low;
}

describe('more of what is known exactly', () => {
  it('views of every video never widen Rewards', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10_000, max: 500_000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 101, max: 900 }),
        (views, percent) => {
          const grid = (factor: number) =>
            estimate(
              input({
                followers: 40_000,
                videos: views.map((count, i) =>
                  video({ views: Math.floor(count * factor), postedAt: daysAgo(i + 1) }),
                ),
              }),
              { videos: false },
            );
          const after = width(grid(percent / 100).streams[0]!.ifEligible)!;
          expect(after).toBeLessThanOrEqual(width(grid(1).streams[0]!.ifEligible)! * 1.03);
        },
      ),
    );
  });

  it('followers never widen brand deals', () => {
    const followers = fc.integer({ min: 1_000, max: 60_000_000 });
    fc.assert(
      fc.property(followers, followers, (a, b) => {
        const post = (count: number) =>
          width(estimate(input({ followers: count })).streams[2]!.each!.range)!;
        expect(post(Math.max(a, b))).toBeLessThanOrEqual(post(Math.min(a, b)) * 1.001);
      }),
    );
  });
});

describe('knowing more', () => {
  const knowledge: EngineSettings[] = [
    { niche: 'cooking' },
    { region: 'US' },
    { region: 'DE' },
    { region: 'BR' },
    { engagement: 0.06 },
    { watchTime: 'typical' },
    { originality: 'typical' },
    { longShare: 0.3 },
    { dealsPerMonth: 0.5 },
    { viewers: 60 },
    { payouts: [{ month: '2026-01', usd: 300, qualifiedViews: 500_000 }] },
    { payouts: [{ month: '2026-01', usd: 300, views: 1_000_000 }] },
  ];

  it('never widens a stream', () => {
    fc.assert(
      fc.property(inputs.map(withoutPlaces), fc.constantFrom(...knowledge), (some, known) => {
        const before = {
          ...some,
          settings: { card: some.settings?.card ?? 'article', liveHoursPerMonth: 5 },
        } as const;
        const after = { ...before, settings: { ...before.settings, ...known } };
        const less = estimate(before, { videos: false }).streams;
        const more = estimate(after, { videos: false }).streams;
        more.forEach((stream, i) => {
          const now = width(stream.ifEligible);
          const then = width(less[i]!.ifEligible);
          const slack = known.region === undefined ? 1 + SLACK : 1.005;
          if (now !== null && then !== null) expect(now).toBeLessThanOrEqual(then * slack);
        });
      }),
      runs(300),
    );
  });

  it('of the region narrows Rewards on either card', () => {
    for (const card of ['article', 'observed'] as const) {
      const rewards = (region?: string) =>
        width(
          estimate(
            input({
              followers: 40_000,
              videos: [video({ views: 900_000, durationSeconds: 75, postedAt: daysAgo(3) })],
              settings: region === undefined ? { card } : { card, region },
            }),
          ).streams[0]!.ifEligible,
        )!;
      for (const region of ['US', 'GB', 'DE', 'NL', 'BR', 'KR'])
        expect(rewards(region)).toBeLessThan(rewards());
      expect(rewards('ZA')).toBe(rewards());
    }
  });

  it('of the length of each video narrows Rewards', () => {
    const month = (durationSeconds: number | null) =>
      input({
        followers: 40_000,
        videos: [
          ...Array.from({ length: 9 }, (_, i) =>
            video({ views: 60_000, durationSeconds, postedAt: daysAgo(i + 1) }),
          ),
          video({ views: 0, postedAt: daysAgo(40), durationSeconds: 9 }),
        ],
      });
    const rewards = (of: EstimateInput) => width(estimate(of).streams[0]!.now)!;
    expect(rewards(month(75))).toBeLessThan(rewards(month(null)) / 2);
  });

  it('of rounded counts narrows what they make', () => {
    const followers = (low: number, high: number) =>
      estimate(input({ followers: seen(50_000, low, high) })).total!;
    expect(width(followers(50_000, 50_000))!).toBeLessThan(width(followers(20_000, 90_000))!);
  });
});
