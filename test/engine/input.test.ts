import { describe, expect, it } from 'vitest';
import { estimateInputSchema } from '../../src/engine/input';
import { input, seen, video } from './build';

function refused(change: (raw: Record<string, unknown>) => void): string[] {
  const raw = structuredClone(
    input({ followers: 5, videos: [video({ views: seen(3) })] }),
  ) as unknown as Record<string, unknown>;
  change(raw);
  const issues = estimateInputSchema.safeParse(raw).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the input', () => {
  it('needs a reading and a moment, and nothing else', () => {
    expect(refused(() => undefined)).toEqual([]);
    expect(refused((raw) => delete raw.now)).toHaveLength(1);
    expect(refused((raw) => delete raw.reading)).toHaveLength(1);
    expect(refused((raw) => (raw.now = 'today'))[0]).toMatch(/^now: /);
  });

  it('takes memory and settings as they come, absent or null', () => {
    expect(refused((raw) => (raw.memory = null))).toEqual([]);
    expect(refused((raw) => (raw.memory = {}))).toEqual([]);
    expect(refused((raw) => (raw.settings = {}))).toEqual([]);
  });

  it.each([
    ['settings.longShare', { longShare: 1.01 }],
    ['settings.longShare', { longShare: -0.01 }],
    ['settings.region', { region: 'usa' }],
    ['settings.niche', { niche: 'gardening' }],
    ['settings.watchTime', { watchTime: 'great' }],
    ['settings.criteria.age', { criteria: { age: true } }],
    ['settings.liveHoursPerMonth', { liveHoursPerMonth: 745 }],
    ['settings.postsPerMonth', { postsPerMonth: -1 }],
    ['settings.dealsPerMonth', { dealsPerMonth: 1_001 }],
    ['settings.viewsPerMonth', { viewsPerMonth: Infinity }],
    ['settings.viewers', { viewers: -5 }],
    ['settings.target', { target: NaN }],
    ['settings.payouts.0.month', { payouts: [{ month: '2026-13', usd: 1 }] }],
    ['settings.payouts.0.usd', { payouts: [{ month: '2026-12', usd: -1 }] }],
    [
      'settings.rateEdits.rewards.rpm',
      { rateEdits: { 'rewards.rpm': { low: 2, likely: 1, high: 3 } } },
    ],
    [
      'settings.rateEdits.rewards.nothing',
      { rateEdits: { 'rewards.nothing': { low: 1, likely: 1, high: 1 } } },
    ],
    ['settings.card', { card: 'other' }],
  ])('refuses %s where it is not what it should be', (where, settings) => {
    const [refusal] = refused((raw) => (raw.settings = settings));
    expect(refusal?.startsWith(`${where}: `)).toBe(true);
  });

  const ISO = '2026-01-01T00:00:00Z';
  const payout = { month: '2026-12', usd: 1 };
  const monthsFrom = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      usd: 1,
      month: `${2_000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    }));
  it.each<[string, unknown, unknown]>([
    ['longShare', [0, 1], [-0.01, 1.01, '1']],
    ['region', ['US'], ['USA', 'us', 'U', '1S', 'xUS']],
    ['niche', ['beauty'], ['gardening', '']],
    ['engagement', [0, 10], [-0.01, 10.01]],
    ['watchTime', ['low', 'typical', 'high'], ['great', '']],
    ['originality', ['low', 'typical', 'high'], ['great', '']],
    ['viewsPerMonth', [0, 1e9], [-1, 1e9 + 1, Infinity, NaN]],
    ['postsPerMonth', [0, 1_000], [-1, 1_001]],
    ['dealsPerMonth', [0, 1_000], [-1, 1_001]],
    ['liveHoursPerMonth', [0, 744], [-1, 744.1]],
    ['viewers', [0, 1e9], [-1, 1e9 + 1]],
    ['target', [0, 1e9], [-1, 1e9 + 1]],
    ['usageRights', [true, false], ['yes', 1]],
    ['exclusivity', [true, false], ['yes', 1]],
    ['card', ['article', 'observed'], ['other']],
    [
      'criteria',
      [{}, { age: 'yes', standing: 'no', originality: 'unknown' }],
      [{ age: 'maybe' }, { standing: 'maybe' }, { originality: '' }, 'yes'],
    ],
    [
      'headline',
      [{}, { subscriptions: true, affiliate: false, shop: true }],
      [{ subscriptions: 1 }, { affiliate: 'on' }, { shop: 'off' }, true],
    ],
    [
      'payouts',
      [
        [],
        [{ ...payout, views: 1e9, qualifiedViews: 1e9 }],
        [{ ...payout, views: 0, qualifiedViews: 0 }],
        [{ ...payout, qualifiedViews: 5 }],
        [{ ...payout, month: '2026-01' }],
        [{ ...payout, month: '2026-10', usd: 0 }],
        monthsFrom(1_000),
      ],
      [
        [{ ...payout, month: '2026-13' }],
        [{ ...payout, month: '2026-00' }],
        [{ ...payout, month: '2026-1' }],
        [{ ...payout, month: '12026-01' }],
        [{ ...payout, month: '2026-012' }],
        [{ ...payout, month: '2026-20' }],
        [{ ...payout, month: '26-01' }],
        [{ ...payout, month: 'abcd-01' }],
        [{ ...payout, month: '2026-1x' }],
        [{ ...payout, month: '2026-0x' }],
        [{ ...payout, usd: -1 }],
        [{ ...payout, usd: 1e9 + 1 }],
        [{ ...payout, views: -1 }],
        [{ ...payout, qualifiedViews: -1 }],
        [{ usd: 1 }],
        monthsFrom(1_001),
        [payout, payout],
        [{ ...payout, views: 4, qualifiedViews: 5 }],
      ],
    ],
    [
      'defaults',
      [
        {},
        {
          region: 'US',
          niche: 'health',
          longShare: 1,
          postsPerMonth: 1_000,
          dealsPerMonth: 0,
          liveHoursPerMonth: 744,
          viewers: 1e9,
        },
      ],
      [
        { region: 'usa' },
        { niche: 'gardening' },
        { longShare: 2 },
        { postsPerMonth: -1 },
        { dealsPerMonth: -1 },
        { liveHoursPerMonth: 745 },
        { viewers: -1 },
      ],
    ],
  ])('takes of %s what it can be, and nothing else', (name, taken, not) => {
    const parse = (value: unknown) =>
      estimateInputSchema.safeParse({ ...input(), settings: { [name]: value } });
    for (const value of taken as unknown[]) {
      expect(parse(value).data?.settings).toEqual({ [name]: value });
    }
    for (const value of not as unknown[]) {
      const { success } = parse(value);
      expect([value, success]).toEqual([value, false]);
    }
  });

  it.each<[Record<string, unknown>, string]>([
    [{ longShare: 2 }, 'longShare: must be a share from 0 to 1'],
    [{ engagement: 11 }, 'engagement: must be 0 to 10 reactions per follower'],
    [{ viewsPerMonth: -1 }, 'viewsPerMonth: must be 0 to 1,000,000,000 views'],
    [{ viewers: 2e9 }, 'viewers: must be 0 to 1,000,000,000 viewers'],
    [{ target: -1 }, 'target: must be 0 to 1,000,000,000 US dollars'],
    [{ postsPerMonth: 1_001 }, 'postsPerMonth: must be 0 to 1,000 a month'],
    [{ dealsPerMonth: -1 }, 'dealsPerMonth: must be 0 to 1,000 a month'],
    [{ liveHoursPerMonth: 745 }, 'liveHoursPerMonth: must be 0 to 744 hours a month'],
    [
      { payouts: [{ ...payout, month: 'May 2026' }] },
      'payouts.0.month: must be a month such as 2026-03',
    ],
    [{ payouts: monthsFrom(1_001) }, 'payouts: must be 1,000 months at most'],
  ])('says in words what may stand in the place of %o', (settings, message) => {
    expect(refused((raw) => (raw.settings = settings))).toEqual([`settings.${message}`]);
  });

  it('says in words what is wrong with a memory', () => {
    const videos = Array.from({ length: 20_001 }, () => ({ id: '7600000000000000001' }));
    const lives = [{ at: ISO, viewers: 5, minutes: 1_441 }];
    expect(refused((raw) => (raw.memory = { videos, lives }))).toEqual([
      'memory.videos: must be 20,000 videos at most',
      'memory.lives.0.minutes: must be 0 to 1,440 minutes',
    ]);
  });

  it('says in words what is wrong with own payouts', () => {
    const payouts = (...months: object[]) => refused((raw) => (raw.settings = { payouts: months }));
    expect(payouts({ ...payout, views: 4, qualifiedViews: 5 })).toEqual([
      'settings.payouts.0.qualifiedViews: must be no more than the views of that month',
    ]);
    expect(payouts(payout, { ...payout, usd: 2 })).toEqual([
      'settings.payouts: must have each month once',
    ]);
  });

  it('keeps the memory that it is given', () => {
    const memory = { followers: { at: ISO, value: 1, low: 1, high: 1 } };
    expect(estimateInputSchema.parse({ ...input(), memory }).memory).toEqual(memory);
  });

  it('says in a sentence what is wrong with an edit', () => {
    const edits = { 'rewards.rpm': { low: 0, likely: 1, high: 999 } };
    expect(refused((raw) => (raw.settings = { rateEdits: edits }))[0]).toContain(
      'must lie between 0 and 20 USD',
    );
  });

  it.each([
    ['followers', { at: '2026-01-01T00:00:00Z', value: 5, low: 6, high: 7 }],
    ['grids', [{ at: 'yesterday', since: '2026-01-01T00:00:00Z' }]],
    ['lives', [{ at: '2026-01-01T00:00:00Z', viewers: -1, minutes: null }]],
    ['videos', [{ id: 'abc' }]],
    ['region', 'United States'],
  ])('refuses a memory whose %s cannot be', (name, value) => {
    const [refusal] = refused((raw) => (raw.memory = { [name]: value }));
    expect(refusal?.startsWith(`memory.${name}`)).toBe(true);
  });
});
