import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/engine/estimate';
import type { EngineSettings } from '../../src/engine/input';
import { factsOf } from '../../src/engine/facts/facts';
import type { Amount } from '../../src/engine/maths/amount';
import { Z_HIGH } from '../../src/engine/maths/normal';
import { missingOf } from '../../src/engine/missing';
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

  it('has how the views grow, which two visits tell', () => {
    const settings: EngineSettings = { dealsPerMonth: 0, longShare: 1 };
    const parts: Parts = { ...base, settings };
    const known = { low: 1, likely: 1, high: 1 };
    const shrunk = shrinks(parts, { rateEdits: { 'model.monthProxy': known } });
    expect(shrunk).toBeGreaterThan(0.01);
    expect(Math.abs(narrows('growth', run(parts))! - shrunk)).toBeLessThan(0.03);
    expect(
      narrows('growth', run({ ...parts, settings: { viewsPerMonth: 9_000 } })),
    ).toBeUndefined();
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
        'growth',
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
    expect(ids({ ...base, videos: fullMonth(20, 50_000), settings })).toEqual([
      'engagement',
      'growth',
    ]);
    expect(ids({ ...base, settings: { ...settings, viewsPerMonth: 900_000 } })).toEqual([
      'engagement',
    ]);
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

describe('the part of the width that an unknown input takes', () => {
  const known = factsOf(
    input({ followers: 5, settings: { viewsPerMonth: 9, liveHoursPerMonth: 1 } }),
  );
  const amount = (median: number, width: number, ...doubts: Amount['doubts']): Amount => ({
    spread: { middle: Math.log(median), below: width, above: width },
    mixture: null,
    doubts,
  });
  const doubt = (id: string, width: number) => ({
    id,
    spread: { middle: 0, below: width, above: width },
  });
  const parts = (...amounts: Amount[]) =>
    missingOf(amounts, known, true).map(({ id, narrows }) => [id, narrows] as const);
  /** How far an amount of this median and width reaches under and over its median. */
  const reach = (median: number, width: number) => [
    median * (1 - Math.exp(-Z_HIGH * width)),
    median * (Math.exp(Z_HIGH * width) - 1),
  ];

  it('is all of it where nothing else is uncertain', () => {
    expect(parts(amount(100, 0.8, doubt('deals', 0.8)))).toEqual([['deals', 1]]);
    // It cannot take more than there is.
    expect(parts(amount(100, 0.8, doubt('deals', 0.9)))).toEqual([['deals', 1]]);
  });

  it('is what is left out of the variance', () => {
    // 0.36 of 0.64 + 0.36: eight tenths of the width are left.
    const [[id, narrows]] = parts(amount(100, 1, doubt('deals', 0.6))) as [
      readonly [string, number],
    ];
    const [low, high] = reach(100, 1) as [number, number];
    const [lowLeft, highLeft] = reach(100, 0.8) as [number, number];
    expect(id).toBe('deals');
    expect(narrows).toBeCloseTo(1 - (lowLeft + highLeft) / (low + high), 9);
    // The same input twice in one amount is in doubt twice.
    const [[, twice]] = parts(amount(100, 1, doubt('a', 0.6), doubt('a', 0.8))) as [
      readonly [string, number],
    ];
    expect(twice).toBe(1);
  });

  it('is less beside another amount, whose reach adds in squares', () => {
    const [open, beside] = [amount(100, 1, doubt('deals', 0.6)), amount(300, 0.5)];
    const [low, high] = reach(100, 1) as [number, number];
    const [lowLeft, highLeft] = reach(100, 0.8) as [number, number];
    const [low2, high2] = reach(300, 0.5) as [number, number];
    const whole = Math.hypot(low, low2) + Math.hypot(high, high2);
    const left = Math.hypot(lowLeft, low2) + Math.hypot(highLeft, high2);
    for (const amounts of [
      [open, beside],
      [beside, open],
    ]) {
      const [[, narrows]] = parts(...amounts) as [readonly [string, number]];
      expect(narrows).toBeCloseTo(1 - left / whole, 9);
    }
  });

  it('of an input that two amounts share is their hanging together as well', () => {
    const [[, narrows]] = parts(
      amount(100, 1, doubt('region', 0.6)),
      amount(300, 0.5, doubt('region', 0.3)),
    ) as [readonly [string, number]];
    // A covariance of 0.6 × 0.3 of 1 × 0.5.
    const together = (a: number, b: number) => Math.sqrt(a * a + b * b + 2 * 0.36 * a * b);
    const [low, high] = reach(100, 1) as [number, number];
    const [low2, high2] = reach(300, 0.5) as [number, number];
    const [lowLeft, highLeft] = reach(100, 0.8) as [number, number];
    const [lowLeft2, highLeft2] = reach(300, 0.4) as [number, number];
    const whole = together(low, low2) + together(high, high2);
    const left = Math.hypot(lowLeft, lowLeft2) + Math.hypot(highLeft, highLeft2);
    expect(narrows).toBeCloseTo(1 - left / whole, 9);
  });

  it('stays with what hangs together by another input', () => {
    const shared = parts(
      amount(100, 1, doubt('region', 0.6), doubt('deals', 0.4)),
      amount(300, 0.5, doubt('region', 0.3)),
    );
    const narrows = shared.find(([id]) => id === 'deals')![1];
    const together = (a: number, b: number) => Math.sqrt(a * a + b * b + 2 * 0.36 * a * b);
    const [low, high] = reach(100, 1) as [number, number];
    const [low2, high2] = reach(300, 0.5) as [number, number];
    const [lowLeft, highLeft] = reach(100, Math.sqrt(1 - 0.16)) as [number, number];
    const whole = together(low, low2) + together(high, high2);
    expect(narrows).toBeCloseTo(
      1 - (together(lowLeft, low2) + together(highLeft, high2)) / whole,
      9,
    );
  });

  it('is ranked by how much it takes, and of equals by name', () => {
    const ids = (...doubts: Amount['doubts']) => parts(amount(100, 1, ...doubts)).map(([id]) => id);
    expect(ids(doubt('a', 0.2), doubt('b', 0.6), doubt('c', 0.4))).toEqual(['b', 'c', 'a']);
    expect(ids(doubt('b', 0.5), doubt('a', 0.5), doubt('c', 0.5))).toEqual(['a', 'b', 'c']);
  });

  it('is not asked of an input that is known exactly, and is nothing of an exact total', () => {
    expect(parts(amount(100, 1, doubt('deals', 0)))).toEqual([]);
    expect(parts(amount(100, 0, doubt('deals', 0.5)))).toEqual([['deals', 0]]);
    const upwards = { id: 'deals', spread: { middle: 0, below: 0, above: 0.5 } };
    expect(parts(amount(100, 1, upwards))).toHaveLength(1);
  });

  it('names what a stream has no figure without, first where there is no total', () => {
    const unknown = factsOf(input());
    const named = (hasTotal: boolean) =>
      missingOf([], unknown, hasTotal).map(({ id, narrows, label }) => [id, narrows, label.key]);
    expect(named(false)).toEqual([
      ['followers', 1, 'engine.missing.followers'],
      ['liveHours', 1, 'engine.missing.liveHours'],
      ['views', 1, 'engine.missing.views'],
    ]);
    expect(named(true).map(([, narrows]) => narrows)).toEqual([0, 0, 0]);
    expect(missingOf([], known, false)).toEqual([]);
  });
});
