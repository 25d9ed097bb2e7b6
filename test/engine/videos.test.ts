import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/engine/facts/facts';
import { logVariance } from '../../src/engine/maths/product';
import { deviate, Z_HIGH } from '../../src/engine/maths/normal';
import { payModelOf } from '../../src/engine/rewards/model';
import { estimate, estimateVideos } from '../../src/engine/run';
import { videoModelOf } from '../../src/engine/videos';
import type { EngineSettings } from '../../src/engine/input';
import { daysAgo, fullMonth, input, seen, video } from './build';
import { runs } from '../runs';

type Facts = NonNullable<Parameters<typeof video>[0]>;

function one(facts: Facts, settings: EngineSettings = {}) {
  return estimateVideos(input({ videos: [video(facts)], settings }))[0]!;
}

describe('a video', () => {
  it('without a view count has no figure, and its own rules still hold', () => {
    expect(one({ durationSeconds: 90 })).toMatchObject({
      rewards: null,
      ifEligible: null,
      earns: 'yes',
      reason: 'views-unknown',
      why: { key: 'engine.why.viewsUnknown' },
    });
    expect(one({})).toMatchObject({ earns: 'if-long-enough', reason: 'views-unknown' });
    expect(one({ kind: 'photo' })).toMatchObject({
      rewards: null,
      ifEligible: null,
      earns: 'no',
      reason: 'photo',
    });
  });

  it.each<[Facts, string, unknown]>([
    [
      { durationSeconds: 59.5 },
      'too-short',
      { key: 'engine.why.tooShort', params: { seen: 59.5, needed: 60 } },
    ],
    [{ kind: 'photo' }, 'photo', { key: 'engine.why.photo', params: {} }],
    [{ duet: true }, 'duet', { key: 'engine.why.duet', params: {} }],
    [{ stitch: true }, 'stitch', { key: 'engine.why.stitch', params: {} }],
    [{ sponsored: true }, 'sponsored', { key: 'engine.why.sponsored', params: {} }],
    [
      { views: 999 },
      'too-few-views',
      { key: 'engine.why.tooFewViews', params: { seen: 999, needed: 1_000 } },
    ],
    [
      { views: 1_200 },
      'too-few-views',
      { key: 'engine.why.tooFewQualified', params: { seen: 1_200, needed: 1_000 } },
    ],
  ])('that cannot earn says why: %j', (facts: Facts, reason, why) => {
    expect(one({ views: 1_000_000, durationSeconds: 90, ...facts })).toMatchObject({
      rewards: { low: 0, likely: 0, high: 0 },
      ifEligible: { low: 0, likely: 0, high: 0 },
      earns: 'no',
      reason,
      why,
    });
  });

  it('that earns says so, or under which condition', () => {
    expect(one({ views: 50_000, durationSeconds: 60 })).toMatchObject({
      earns: 'yes',
      reason: 'earns',
      why: { key: 'engine.why.earns', params: {} },
    });
    expect(one({ views: 50_000 })).toMatchObject({
      earns: 'if-long-enough',
      reason: 'length-unknown',
      why: { key: 'engine.why.lengthUnknown', params: { needed: 60 } },
    });
  });

  it('earns the same per view whatever its size, once it is over the threshold', () => {
    const small = one({ views: 100_000 }).ifEligible!;
    const large = one({ views: 10_000_000 }).ifEligible!;
    for (const end of ['low', 'likely', 'high'] as const) {
      expect(large[end] / small[end]).toBeCloseTo(100, 3);
    }
  });

  it('near the threshold may earn nothing: of 2,500 views 40% must be qualified', () => {
    const { low, likely, high } = one({ views: 2_500 }).ifEligible!;
    expect(low).toBe(0);
    expect(likely).toBeGreaterThan(0.5);
    expect(high).toBeGreaterThan(likely);
  });

  it('never earns less with more views', () => {
    const counts = fc.oneof(fc.integer({ min: 0, max: 12_000 }), fc.integer({ min: 0, max: 1e9 }));
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const less = one({ views: Math.min(a, b) }).ifEligible!;
        const more = one({ views: Math.max(a, b) }).ifEligible!;
        for (const end of ['low', 'likely', 'high'] as const) {
          expect(more[end]).toBeGreaterThanOrEqual(less[end] - 1e-9);
        }
      }),
      runs(500),
    );
  });

  it('with a rounded count is a little wider', () => {
    const exact = one({ views: 1_200_000 }).ifEligible!;
    const rounded = one({ views: seen(1_200_000, 1_150_000, 1_250_000) }).ifEligible!;
    const vague = one({ views: seen(1_200_000, 600_000, 2_400_000) }).ifEligible!;
    expect(rounded.likely).toBe(exact.likely);
    expect(rounded.low).toBeLessThan(exact.low);
    expect(rounded.low).toBeGreaterThan(exact.low * 0.99);
    expect(rounded.high).toBeGreaterThan(exact.high);
    expect(rounded.high).toBeLessThan(exact.high * 1.01);
    // Twice as many or half as many, four times in five within 2^0.8; distances add in squares.
    const width = Math.hypot(Math.log(exact.high / exact.likely), 0.8 * Math.LN2);
    expect(vague.high / vague.likely).toBeCloseTo(Math.exp(width), 3);
  });

  it('of one account strays from the account’s pay on the observed card, where bands are of accounts', () => {
    const width = (settings: EngineSettings) => {
      const { low, high } = one({ views: 1_000_000 }, { ...settings, region: 'US' }).ifEligible!;
      return high / low;
    };
    const spread = { low: 0.5, likely: 1, high: 2 };
    const article = width({});
    expect(width({ card: 'observed' })).toBeGreaterThan(2 * article);
    expect(width({ rateEdits: { 'rewards.videoSpread': spread } })).toBeGreaterThan(article);
  });

  describe('of which pay and qualified share are certain', () => {
    const certainly = (value: number) => ({ low: value, likely: value, high: value });
    const rateEdits = {
      'rewards.rpm': certainly(0.5),
      'rewards.qualifiedShare': certainly(0.4),
    };
    const earns = (views: number | ReturnType<typeof seen>, edits = {}) =>
      one({ views }, { rateEdits: { ...rateEdits, ...edits } }).ifEligible!;

    it('earns views × share × pay', () => {
      // 10,000 × 0.4 × $0.50 ÷ 1,000.
      expect(earns(10_000)).toEqual(certainly(2));
      // 2,500 views are 1,000 qualified ones.
      expect(earns(2_501).likely).toBeCloseTo(0.5002, 4);
      expect(earns(2_499)).toEqual(certainly(0));
    });

    it('earns by a rounded count between four fifths of the way to its ends', () => {
      const { low, likely, high } = earns(seen(10_000, 9_000, 12_000));
      expect(likely).toBe(2);
      expect(low).toBeCloseTo(2 * 0.9 ** 0.8, 4);
      expect(high).toBeCloseTo(2 * 1.2 ** 0.8, 4);
      const below = earns(seen(10_000, 9_000, 10_000));
      expect([below.low, below.high]).toEqual([low, 2]);
      const above = earns(seen(10_000, 10_000, 12_000));
      expect([above.low, above.high]).toEqual([2, high]);
    });

    it('counts at least one view, where a count may be none', () => {
      const free = { 'rewards.minQualifiedViews': certainly(0) };
      const { low, likely, high } = earns(seen(100_000, 0, 100_000), free);
      // From 100,000 down to one view.
      expect(low).toBeCloseTo(20 * (1 / 100_000) ** 0.8, 4);
      expect([likely, high]).toEqual([20, 20]);
      expect(earns(0, free)).toEqual(certainly(0));
    });

    it('has no more views than a video can have', () => {
      expect(earns(1e12).likely).toBeCloseTo((2 ** 32 * 0.2) / 1_000, 4);
    });

    it('strays by itself where that is set', () => {
      const spread = { 'rewards.videoSpread': { low: 0.5, likely: 1, high: 2 } };
      const { low, likely, high } = earns(10_000, spread);
      expect(low).toBeCloseTo(1, 4);
      expect(likely).toBeCloseTo(2, 4);
      expect(high).toBeCloseTo(4, 4);
    });
  });

  it('with as many views as it needs qualified ones has too few of these', () => {
    expect(one({ views: 1_000 }).why).toEqual({
      key: 'engine.why.tooFewQualified',
      params: { seen: 1_000, needed: 1_000 },
    });
    expect(one({ views: seen(990, 980, 1_000) }).why.key).toBe('engine.why.tooFewQualified');
    expect(one({ views: seen(990, 980, 999) }).why.key).toBe('engine.why.tooFewViews');
  });

  it('may earn nothing with the probability that too few views are qualified', () => {
    // 30% of 3,333 views are 1,000: at the low end of the share, one time in ten.
    const under = one({ views: 3_200 }).ifEligible!;
    const over = one({ views: 3_500 }).ifEligible!;
    expect(under.low).toBe(0);
    expect(over.low).toBeGreaterThan(0);
    // 60% of 1,667 views are 1,000: at its high end.
    expect(one({ views: 1_600 }).ifEligible!.high).toBe(0);
    expect(one({ views: 1_750 }).ifEligible!.high).toBeGreaterThan(0);
    expect(one({ views: 1_750 }).ifEligible!.likely).toBe(0);
  });

  it('strays with the qualified share by as much more or less as payouts tie the pay to it', () => {
    const payouts = [{ month: '2026-01', usd: 600, views: 1_000_000 }];
    const facts = factsOf(input({ settings: { payouts } }));
    const model = payModelOf(facts);
    const { qualified, perShare, tilt } = model.pay!;
    const { perView, correlation } = videoModelOf(facts, model).paying!;
    // The share to the power of 1 + tilt, and what does not hang on it.
    const ofShare = (1 + tilt) ** 2 * logVariance(qualified);
    const all = ofShare + logVariance(perShare);
    expect(tilt).toBeLessThan(-0.1);
    expect(logVariance(perView)).toBeCloseTo(all, 9);
    expect(correlation).toBeCloseTo(Math.sqrt(ofShare / all), 9);
  });

  it('that counts by chance is paid by what it hangs on', () => {
    const views = 1_000 / 0.45;
    const high = (rateEdits: EngineSettings['rateEdits']) =>
      one({ views }, { rateEdits }).ifEligible!.high;
    // It counts where the share is over its median. With the pay certain the highest tenth is that of the share:
    // 60% of the views at $0.50 a thousand.
    const share = high({ 'rewards.rpm': { low: 0.5, likely: 0.5, high: 0.5 } });
    expect(share / ((views * 0.6 * 0.5) / 1_000)).toBeCloseTo(1, 1);
    // With the share all but certain it is the highest fifth of the pay, of the half of the time that it counts.
    const fifth = 0.5 * 5 ** (deviate(0.8) / Z_HIGH);
    const pay = high({
      'rewards.rpm': { low: 0.1, likely: 0.5, high: 2.5 },
      'rewards.qualifiedShare': { low: 0.449, likely: 0.45, high: 0.451 },
    });
    expect(pay / ((views * 0.45 * fifth) / 1_000)).toBeCloseTo(1, 1);
  });

  it('whose pay is set to nothing earns nothing', () => {
    const nothing = { low: 0, likely: 0, high: 0 };
    const { ifEligible, reason } = one({ views: 1e6 }, { rateEdits: { 'rewards.rpm': nothing } });
    expect(ifEligible).toEqual(nothing);
    expect(reason).toBe('too-few-views');
  });

  it('needs no views where the threshold is set to 0', () => {
    const zero = { low: 0, likely: 0, high: 0 };
    expect(
      one({ views: 10 }, { rateEdits: { 'rewards.minQualifiedViews': zero } }).ifEligible!.likely,
    ).toBeGreaterThan(0);
  });

  it('is paid by the account it belongs to: of another creator’s nothing is known', () => {
    const videos = [
      video({ views: 1e6, durationSeconds: 90 }),
      video({ views: 1e6, durationSeconds: 90, handle: 'bob' }),
      video({ views: 1e6, durationSeconds: 90, handle: null }),
    ];
    const { videos: estimates, eligibility } = estimate(
      input({ kind: 'video', followers: 100, videos }),
    );
    expect(eligibility.status).toBe('not-eligible');
    expect(estimates.map(({ rewards }) => rewards!.high > 0)).toEqual([false, true, true]);
  });

  it('is left out of a whole estimate where nobody asks', () => {
    expect(estimate(input({ videos: [video()] }), { videos: false }).videos).toEqual([]);
  });
});

describe('a batch of videos', () => {
  it('has the account’s status as it is told', () => {
    const batch = input({ videos: [video({ views: 1e6, durationSeconds: 90 })] });
    expect(estimateVideos(batch)[0]!.rewards!.high).toBeGreaterThan(0);
    expect(estimateVideos(batch, 'eligible')[0]!.rewards!.high).toBeGreaterThan(0);
    const barred = estimateVideos(batch, 'not-eligible')[0]!;
    expect(barred.rewards).toEqual({ low: 0, likely: 0, high: 0 });
    expect(barred.ifEligible!.high).toBeGreaterThan(0);
  });

  it('knows what is remembered of each', () => {
    const tile = video({ views: 1e6 });
    const memory = { videos: [{ id: tile.id, durationSeconds: 20 }] };
    expect(estimateVideos(input({ videos: [tile], memory }))[0]!.reason).toBe('too-short');
  });

  it('says what the whole estimate says, where the videos say nothing of the creator', () => {
    const parts = input({
      followers: 50_000,
      videos: [...fullMonth(5, 50_000), video({ views: 3_000, postedAt: daysAgo(2) })],
    });
    expect(estimateVideos(parts, 'eligible')).toEqual(estimate(parts).videos);
  });
});
