import { describe, expect, it } from 'vitest';
import type { EngineSettings } from '../../../src/engine/input';
import type { input } from '../build';
import { creator, daysAgo, fullMonth, seen, video } from '../build';
import { run, stream, NOTHING, near, find } from './estimated';

describe('Rewards', () => {
  const month = { followers: 50_000, videos: fullMonth(20, 50_000) };

  it('of a million eligible views a month are about 0.45 × $630', () => {
    // Older videos go on being watched: the views that came are likely a little more than those posted.
    near(stream('rewards', run(month)).now!.likely, 0.45 * 630, 5);
  });

  it('pay per 1,000 qualified views what the band says', () => {
    expect(stream('rewards', run(month)).each).toEqual({
      per: '1000-qualified-views',
      range: {
        low: expect.closeTo(0.4, 9) as number,
        likely: expect.closeTo(0.63, 9) as number,
        high: expect.closeTo(1, 9) as number,
      },
    });
  });

  it('move with the region, the niche and what is said of watch time and originality', () => {
    const pay = (settings: EngineSettings) =>
      stream('rewards', run({ ...month, settings })).each!.range;
    const plain = pay({});
    expect(pay({ region: 'US' }).likely).toBeCloseTo(0.7, 9);
    expect(pay({ region: 'BR' }).likely).toBeCloseTo(0.55, 9);
    // Half the force of 1.5 and of 0.7.
    expect(pay({ niche: 'finance' }).likely).toBeCloseTo(0.63 * Math.sqrt(1.5), 9);
    expect(pay({ niche: 'entertainment' }).likely).toBeCloseTo(0.63 * Math.sqrt(0.7), 9);
    expect(pay({ watchTime: 'high' }).likely).toBeCloseTo(0.63 * 1.4, 9);
    expect(pay({ watchTime: 'low' }).likely).toBeCloseTo(0.63 * 0.7, 9);
    expect(pay({ originality: 'high' }).likely).toBeCloseTo(0.63 * 1.25, 9);
    for (const known of [
      { niche: 'cooking' },
      { watchTime: 'typical' },
      { originality: 'typical' },
    ] as const) {
      expect(pay(known).likely).toBeCloseTo(0.63, 9);
      expect(pay(known).high / pay(known).low).toBeLessThan(plain.high / plain.low);
    }
    // Never outside the band, however much is in its favour.
    expect(
      pay({ region: 'US', niche: 'finance', watchTime: 'high', originality: 'high' }).likely,
    ).toBeCloseTo(1, 9);
    expect(
      pay({ niche: 'entertainment', watchTime: 'low', originality: 'low' }).likely,
    ).toBeCloseTo(0.4, 9);
  });

  it('move with engagement, the more the more posts show it', () => {
    const pay = (posts: number, likes: number) => {
      const videos = fullMonth(20, 50_000).map((one, i) =>
        i < posts ? { ...one, likes: seen(likes) } : one,
      );
      return stream('rewards', run({ ...month, videos })).each!.range.likely;
    };
    // Usual at 50,000 followers: 7.5%, 3,750 likes.
    expect(pay(5, 3_750)).toBeCloseTo(0.63, 9);
    expect(pay(1, 7_500)).toBeGreaterThan(0.63);
    expect(pay(20, 7_500)).toBeGreaterThan(pay(1, 7_500));
    near(pay(20, 7_500), 0.63 * 2 ** 0.25, 1);
    // Held at 0.6 and 2.2 of the usual.
    near(pay(20, 900_000), 0.63 * 2.2 ** 0.25, 1);
    near(pay(20, 1), 0.63 * 0.6 ** 0.25, 1);
  });

  it('move in full with an engagement that the user set, whatever the posts show', () => {
    const pay = (engagement: number) =>
      stream('rewards', run({ ...month, settings: { engagement } })).each!.range.likely;
    // Usual at 50,000 followers: 7.5%.
    expect(pay(0.075)).toBeCloseTo(0.63, 9);
    expect(pay(0.15)).toBeCloseTo(0.63 * 2 ** 0.25, 9);
  });

  it('are on the observed card of the region’s own band, which is narrower than that of all', () => {
    const pay = (settings: EngineSettings) =>
      stream('rewards', run({ ...month, settings: { card: 'observed', ...settings } })).each!.range;
    expect(pay({}).low).toBeCloseTo(0.12, 9);
    expect(pay({ region: 'US' })).toMatchObject({
      low: expect.closeTo(0.45, 9) as number,
      high: expect.closeTo(1.1, 9) as number,
    });
    expect(pay({ region: 'BR' }).high).toBeCloseTo(0.45, 9);
  });

  it('of lengths that are not known are those of a third of the views, and wide', () => {
    const known = stream('rewards', run(month)).now!;
    const unknown = stream(
      'rewards',
      run({
        ...month,
        videos: fullMonth(20, 50_000, { durationSeconds: null }).slice(0, 20),
        creator: creator({ followers: seen(50_000), videoCount: seen(20) }),
      }),
    ).now!;
    near(unknown.likely, 0.3 * known.likely, 12);
    expect(unknown.high / unknown.low).toBeGreaterThan(3 * (known.high / known.low));
    const set = run({
      ...month,
      videos: fullMonth(20, 50_000, { durationSeconds: null }),
      settings: { longShare: 0.5 },
    });
    near(stream('rewards', set).now!.likely, 0.5 * known.likely, 3);
  });

  it('explain themselves down to the rates', () => {
    const rewards = stream(
      'rewards',
      run({ ...month, settings: { region: 'US', niche: 'finance' } }),
    );
    expect(find(rewards, 'rpmBand')).toMatchObject({ rate: 'rewards.rpmUS', from: 'rate' });
    expect(find(rewards, 'qualifiedShare')).toMatchObject({
      rate: 'rewards.qualifiedShare',
      unit: 'share',
    });
    expect(find(rewards, 'niche')).toMatchObject({
      from: 'set',
      note: { key: 'engine.niche.finance' },
    });
    expect(find(rewards, 'watchTime')).toMatchObject({
      from: 'assumed',
      note: { key: 'engine.note.inBand' },
    });
    expect(find(rewards, 'region')).toMatchObject({
      from: 'set',
      note: { params: { region: { country: 'US' } } },
    });
    expect(find(rewards, 'viewsSeen')).toMatchObject({
      value: { likely: 1_000_000 },
      from: 'seen',
    });
    expect(find(rewards, 'viewsCounted')).toMatchObject({ value: { likely: 1_000_000 } });
    expect(find(rewards, 'views30d')?.formula).toEqual({
      key: 'engine.formula.viewsSeen',
      params: {},
    });
    const edited = run({
      ...month,
      settings: { rateEdits: { 'rewards.rpm': { low: 1, likely: 2, high: 3 } } },
    });
    expect(find(stream('rewards', edited), 'rpmBand')?.from).toBe('set');
    expect(
      find(stream('rewards', run({ ...month, settings: { watchTime: 'low' } })), 'watchTime'),
    ).toMatchObject({ from: 'set', value: { likely: 0.7 } });
  });

  it('name the video’s engagement and where it was seen', () => {
    const videos = fullMonth(20, 50_000).map((one) => ({ ...one, likes: seen(5_000) }));
    expect(find(stream('rewards', run({ ...month, videos })), 'engagement')).toMatchObject({
      from: 'seen',
      note: { params: { share: { share: 0.1 }, n: 21 } },
    });
    const memory = { videos: [{ id: month.videos[0]!.id, likes: 5_000 }] };
    expect(find(stream('rewards', run({ ...month, memory })), 'engagement')?.from).toBe(
      'remembered',
    );
    const set = run({ ...month, videos, settings: { engagement: 0.2 } });
    expect(find(stream('rewards', set), 'engagement')).toMatchObject({
      from: 'set',
      note: { key: 'engine.note.engagementSet', params: { share: { share: 0.2 } } },
    });
  });

  it('say what they take for granted', () => {
    const said = (parts: Parameters<typeof input>[0]) =>
      run(parts).assumptions.map(({ key }) => key.replace('engine.assumption.', ''));
    expect(said(month)).toEqual(['qualifiedShare', 'deals']);
    const vague = {
      followers: null,
      videos: [video({ views: 9_000, postedAt: daysAgo(9) }), video({ postedAt: daysAgo(3) })],
    };
    expect(said(vague)).toEqual([
      'eligible',
      'extrapolated',
      'uncounted',
      'longShare',
      'qualifiedShare',
    ]);
    expect(said({ settings: { viewsPerMonth: 200_000 } })).toEqual([
      'eligible',
      'viewsSet',
      'longShare',
      'qualifiedShare',
    ]);
    const edits = { 'rewards.qualifiedShare': { low: 0.5, likely: 0.5, high: 0.5 } };
    expect(said({ ...month, settings: { rateEdits: edits, dealsPerMonth: 1 } })).toEqual([]);
    const payouts = [{ month: '2026-01', usd: 100, qualifiedViews: 100_000 }];
    expect(said({ ...month, settings: { payouts } })).toEqual(['deals']);
  });

  it('of a pay that is set to nothing are nothing', () => {
    const zero = { 'rewards.rpm': NOTHING };
    const result = run({ ...month, settings: { rateEdits: zero } });
    expect(stream('rewards', result).now).toEqual(NOTHING);
    expect(stream('rewards', result).each).toBeUndefined();
    expect(result.nineToFive.qualifiedViews).toBeNull();
  });

  it('leave to the total their exact shape, with what is in doubt about the pay', () => {
    const ids = run(month).missing.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['payouts', 'region', 'watchTime']));
    // Nothing of an account that may not earn is missing from its total.
    const barred = run({ ...month, settings: { criteria: { standing: 'no' } } });
    expect(barred.missing.map(({ id }) => id)).not.toContain('payouts');
  });
});
