import { describe, expect, it } from 'vitest';
import { giftOf } from '../../src/engine/gifts';
import type { EngineSettings, EstimateInput } from '../../src/engine/input';
import { estimate } from '../../src/engine/run';
import { ALL_RATES } from '../../src/rates/all';
import type { ShippedRate } from '../../src/rates/all';
import { resolveRates } from '../../src/rates/cards';
import type { RateEdits } from '../../src/rates/edits';
import type { RateEdit } from '../../src/rates/rate';
import { fullMonth, input, seen, video } from './build';

const NICHES = [
  'finance',
  'technology',
  'business',
  'beauty',
  'education',
  'health',
  'cooking',
  'entertainment',
] as const;
const REGIONS = ['US', 'GB', 'DE', 'FR', 'BR', 'MX', 'JP', 'KR', 'NL'];
const month = fullMonth(5, 60_000, { likes: seen(3_000) });

function made(followers: number, own: EngineSettings, videos = month): EstimateInput {
  const headline = { subscriptions: true, affiliate: true, shop: true };
  return input({ followers, videos, settings: { headline, ...own } });
}

/** Creators of whom so different things are known that together they use every rate. */
const CREATORS: readonly EstimateInput[] = [
  made(5_000, {}),
  made(150_000, { liveHoursPerMonth: 5, engagement: 0.05 }, [
    video({ views: 90_000 }),
    video({ views: 800 }),
  ]),
  made(600_000, { usageRights: true, exclusivity: true }),
  ...[1_500, 15_000, 2e6, 6e6, 2e7].map((followers) => made(followers, {})),
  ...NICHES.map((niche) => made(50_000, { niche, watchTime: 'high', originality: 'high' })),
  ...REGIONS.map((region) => made(50_000, { region })),
  ...[undefined, 'KR'].map((region) =>
    made(50_000, { region, criteria: { age: 'no' }, liveHoursPerMonth: 5 }),
  ),
  made(50_000, { dealsPerMonth: 20 }, []),
  made(50_000, { card: 'observed' }),
  made(50_000, { payouts: [{ month: '2026-01', usd: 100, views: 1e6 }] }),
  // Subscriptions open by their own criteria alone.
  made(20_000, { viewsPerMonth: 150_000, rateEdits: { 'live.minFollowers': one(1e6) } }),
];

function one(value: number): RateEdit {
  return { low: value, likely: value, high: value };
}

function withEdits(creator: EstimateInput, edits: RateEdits): EstimateInput {
  const { settings } = creator;
  const rateEdits = { ...settings?.rateEdits, ...edits };
  return { ...creator, settings: { ...settings, rateEdits } };
}

/** Everything that a person is told but the rate's own value. */
function told(edits: RateEdits, { id }: ShippedRate): string {
  const gift = giftOf(200, resolveRates({ card: 'article', edits }));
  const estimates = CREATORS.map((creator) => estimate(withEdits(creator, edits)));
  return JSON.stringify([gift, estimates], (_, part: unknown) =>
    typeof part === 'object' && part !== null && 'rate' in part && part.rate === id ? null : part,
  );
}

/** The two ends of what a user may set: one of them is somewhere else than what ships. */
function moves(rate: ShippedRate): boolean {
  const before = told({}, rate);
  const { min, max } = rate.bounds;
  return [min, max].some((value) => told({ [rate.id]: one(value) }, rate) !== before);
}

/** What a gift costs a viewer, and when TikTok pays, is told beside the estimate: by the popup and the help. */
const BESIDE = ['live.usdPerCoin', 'rewards.payoutDay'];

describe('a rate that can be edited', () => {
  const edited = ALL_RATES.filter(
    ({ id, reference }) => reference !== true && !BESIDE.includes(id),
  );

  it.each(edited.map((rate) => [rate.id, rate] as const))('%s moves something', (_, rate) => {
    expect(moves(rate)).toBe(true);
  });
});

describe('a rate that is there to compare with', () => {
  const compared = ALL_RATES.filter(({ reference }) => reference === true);

  it.each(compared.map((rate) => [rate.id, rate] as const))('%s moves nothing', (_, rate) => {
    expect(moves(rate)).toBe(false);
  });
});
