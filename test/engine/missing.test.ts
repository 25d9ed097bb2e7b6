import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/engine/estimate';
import type { EngineSettings } from '../../src/engine/input';
import { estimate } from '../../src/engine/run';
import { daysAgo, fullMonth, input, video } from './build';

type Parts = NonNullable<Parameters<typeof input>[0]>;

function run(parts: Parts): Estimate {
  return estimate(input(parts), { videos: false });
}

function narrows(id: string, of: Estimate): number | undefined {
  return of.missing.find((one) => one.id === id)?.narrows;
}

const width = ({ total }: Estimate) => total!.high - total!.low;

/** By which part the total's interval shrinks when `knowledge` is set, asked the slow way. */
function shrinks(parts: Parts, knowledge: EngineSettings): number {
  const known = { ...parts, settings: { ...parts.settings, ...knowledge } };
  return 1 - width(run(known)) / width(run(parts));
}

const grid = Array.from({ length: 20 }, (_, i) =>
  video({ views: 30_000 + 1_000 * i, postedAt: daysAgo(i + 1) }),
);
const base: Parts = { followers: 50_000, videos: grid };

describe('what is missing', () => {
  it('narrows the total by about what estimating again says', () => {
    const certain = (value: number) => ({ low: value, likely: value, high: value });
    // Deals are joined to a total with a wide rest: the quick way is right to some hundredths.
    expect(
      Math.abs(narrows('deals', run(base))! - shrinks(base, { dealsPerMonth: 0.5 })),
    ).toBeLessThan(0.12);
    const only: Parts = { ...base, settings: { dealsPerMonth: 0 } };
    expect(
      Math.abs(narrows('lengths', run(only))! - shrinks(only, { longShare: 0.3 })),
    ).toBeLessThan(0.12);
    const live: Parts = { ...base, settings: { liveHoursPerMonth: 20, dealsPerMonth: 0 } };
    expect(Math.abs(narrows('viewers', run(live))! - shrinks(live, { viewers: 150 }))).toBeLessThan(
      0.12,
    );
    const long: Parts = { ...only, settings: { dealsPerMonth: 0, longShare: 1 } };
    expect(
      Math.abs(narrows('watchTime', run(long))! - shrinks(long, { watchTime: 'typical' })),
    ).toBeLessThan(0.12);
    expect(
      Math.abs(
        narrows('month', run(long))! -
          shrinks(long, { rateEdits: { 'model.extrapolationSpread': certain(1) } }),
      ),
    ).toBeLessThan(0.12);
  });

  it('is ranked, and named in words', () => {
    const { missing } = run(base);
    expect(missing[0]!.id).toBe('deals');
    expect(missing[0]!.label).toEqual({ key: 'engine.missing.deals', params: {} });
    expect(missing.map(({ narrows }) => narrows)).toEqual(
      missing.map(({ narrows }) => narrows).sort((a, b) => b - a),
    );
    for (const one of missing) expect(one.narrows).toBeLessThan(1);
  });

  it('does not hold what is known', () => {
    const ids = (parts: Parts) => run(parts).missing.map(({ id }) => id);
    expect(ids(base)).toEqual(
      expect.arrayContaining([
        'deals',
        'lengths',
        'engagement',
        'niche',
        'region',
        'watchTime',
        'originality',
        'payouts',
        'month',
        'liveHours',
      ]),
    );
    const settings: EngineSettings = {
      dealsPerMonth: 1,
      longShare: 1,
      niche: 'finance',
      region: 'US',
      watchTime: 'low',
      originality: 'low',
      liveHoursPerMonth: 3,
      viewers: 50,
      payouts: [{ month: '2026-01', usd: 400, qualifiedViews: 600_000 }],
    };
    expect(ids({ ...base, videos: fullMonth(20, 50_000), settings })).toEqual(['engagement']);
  });

  it('leaves out what only a stream asks that does not count', () => {
    const ids = (settings: EngineSettings) =>
      run({ ...base, settings }).missing.map(({ id }) => id);
    expect(ids({})).not.toContain('sales');
    expect(ids({ headline: { affiliate: true, subscriptions: true } })).toEqual(
      expect.arrayContaining(['sales', 'subscribers']),
    );
    expect(ids({ criteria: { standing: 'no' } })).not.toContain('lengths');
  });

  it('comes first where without it there is no total, and last where it would add to one', () => {
    expect(run({}).missing.map(({ id, narrows }) => [id, narrows])).toEqual([
      ['followers', 1],
      ['liveHours', 1],
      ['views', 1],
    ]);
    const some = run({ followers: 5_000 }).missing;
    expect(some.slice(-2).map(({ id, narrows }) => [id, narrows])).toEqual([
      ['liveHours', 0],
      ['views', 0],
    ]);
  });

  it('weighs a doubt that two streams share in both', () => {
    // With Rewards and deals of a like size the region moves both.
    const observed: Parts = {
      ...base,
      settings: { card: 'observed', longShare: 1, dealsPerMonth: 2 },
    };
    const alone: Parts = { ...observed, settings: { ...observed.settings, dealsPerMonth: 0 } };
    expect(narrows('region', run(observed))).toBeGreaterThan(0);
    expect(narrows('region', run(alone))).toBeGreaterThan(0);
  });
});
