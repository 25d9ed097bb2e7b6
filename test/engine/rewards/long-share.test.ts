import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/engine/facts/facts';
import { longShareOf, measured } from '../../../src/engine/rewards/long-share';
import { shareAt, shareOf } from '../../../src/engine/maths/share';
import { Z_HIGH } from '../../../src/engine/maths/normal';
import { estimate } from '../../../src/engine/run';
import type { Explanation } from '../../../src/engine/estimate';
import type { EngineSettings } from '../../../src/engine/input';
import { fullMonth, input, video } from '../build';
import { runs } from '../../runs';

const prior = { low: 0.05, likely: 0.3, high: 0.9 };

function find(node: Explanation, key: string): Explanation | undefined {
  if (node.label.key === key) return node;
  return node.inputs.map((input) => find(input, key)).find((found) => found !== undefined);
}

function longShare(lengths: (number | null)[], settings: EngineSettings = {}, memory = false) {
  const videos = [
    ...fullMonth(2, 1_000, { durationSeconds: null }),
    ...lengths.map((durationSeconds) =>
      video({ views: 1_000, durationSeconds: memory ? null : durationSeconds }),
    ),
  ];
  const remembered = videos
    .slice(3)
    .map(({ id }, i) => ({ id, durationSeconds: lengths[i] ?? null }));
  const { streams, assumptions } = estimate(
    input({
      followers: 50_000,
      videos,
      settings,
      ...(memory && { memory: { videos: remembered } }),
    }),
  );
  return {
    node: find(streams[0]!.explanation, 'engine.label.longShare'),
    said: assumptions.map(({ key }) => key),
  };
}

describe('the share of long videos', () => {
  it('is an assumption while no length is known', () => {
    // The video that ends the month is 90 s long: it must not be in the way here.
    const { streams, assumptions } = estimate(
      input({ followers: 50_000, videos: [video({ views: 1_000 })] }),
    );
    expect(find(streams[0]!.explanation, 'engine.label.longShare')).toMatchObject({
      value: prior,
      from: 'rate',
      rate: 'rewards.longShare',
    });
    expect(assumptions.map(({ key }) => key)).toContain('engine.assumption.longShare');
  });

  it('is what was set', () => {
    const { node, said } = longShare([90], { longShare: 0.4 });
    expect(node).toMatchObject({ value: { low: 0.4, likely: 0.4, high: 0.4 }, from: 'set' });
    expect(said).toContain('engine.assumption.longSet');
  });

  it('is else measured on the videos whose length is known', () => {
    const { node, said } = longShare([90, 90, 30]);
    expect(node?.from).toBe('seen');
    expect(node?.note).toEqual({ key: 'engine.note.lengths', params: { n: 4 } });
    expect(node!.value!.likely).toBeGreaterThan(0.5);
    expect(said).toContain('engine.assumption.longMeasured');
    expect(longShare([90], {}, true).node?.from).toBe('remembered');
  });

  it('leaves out photos, and takes 60 s for long', () => {
    const longShares = (videos: ReturnType<typeof video>[]) =>
      longShareOf(factsOf(input({ followers: 50_000, videos })));
    const photo = video({ kind: 'photo', durationSeconds: 90 });
    expect(longShares([photo])).toMatchObject({ from: 'rate', videos: 0, range: prior });
    const [at, under] = [60, 59.9].map((durationSeconds) =>
      longShares([video({ durationSeconds }), photo]),
    );
    expect([at!.videos, under!.videos]).toEqual([1, 1]);
    expect(at!.range.likely).toBeGreaterThan(0.3);
    expect(under!.range.likely).toBeLessThan(0.3);
    expect(at!.range.low).toBeLessThan(at!.range.likely);
    expect(at!.range.high).toBeGreaterThan(at!.range.likely);
  });

  it('is seen only where every length stands on the page', () => {
    const seen = video({ durationSeconds: 90 });
    const completed = video({ durationSeconds: null });
    const only = { id: '7600000000000900001', durationSeconds: 90 };
    const from = (videos: ReturnType<typeof video>[], remembered: object[]) =>
      longShareOf(factsOf(input({ videos, memory: { videos: remembered as { id: string }[] } })))
        .from;
    expect(from([seen], [])).toBe('seen');
    expect(from([seen, completed], [{ id: completed.id, durationSeconds: 90 }])).toBe('remembered');
    expect(from([completed, seen], [{ id: completed.id, durationSeconds: 90 }])).toBe('remembered');
    expect(from([seen], [only])).toBe('remembered');
  });

  it('of all known lengths is not asked for', () => {
    const { streams } = estimate(input({ followers: 50_000, videos: fullMonth(3, 50_000) }));
    expect(find(streams[0]!.explanation, 'engine.label.longShare')).toBeUndefined();
  });
});

describe('measuring the share', () => {
  const likely = (long: number, videos: number) => shareAt(measured(prior, long, videos), 0);
  const width = (long: number, videos: number) => {
    const share = measured(prior, long, videos);
    return shareAt(share, Z_HIGH) - shareAt(share, -Z_HIGH);
  };

  it('comes near what was seen when much was seen', () => {
    expect(likely(50, 100)).toBeCloseTo(0.5, 2);
    expect(likely(100, 100)).toBeGreaterThan(0.97);
    expect(likely(0, 100)).toBeLessThan(0.03);
  });

  it('with one video stays between it and the assumption', () => {
    expect(likely(1, 1)).toBeGreaterThan(0.3);
    expect(likely(1, 1)).toBeLessThan(1);
    expect(likely(0, 1)).toBeLessThan(0.3);
    expect(likely(0, 1)).toBeGreaterThan(0);
  });

  it('gets narrower with every ten videos', () => {
    const widths = [10, 20, 40, 80].map((videos) => width(videos / 2, videos));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(widths[3]).toBeLessThan(0.2);
  });

  it('rises with every long one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (videos) => {
        for (let long = 1; long <= videos; long++) {
          expect(likely(long, videos)).toBeGreaterThanOrEqual(likely(long - 1, videos));
        }
      }),
      runs(20),
    );
  });

  it('changes nothing of an assumption that is set to one number', () => {
    const certain = { low: 0.7, likely: 0.7, high: 0.7 };
    expect(shareAt(measured(certain, 0, 50), 1)).toBeCloseTo(0.7, 9);
  });

  it('adds what was seen to what the assumption is worth', () => {
    // A variance of 1/20 around a half is worth 1/4 ÷ 1/20 − 1 = 4 videos, two of them long.
    const half = Z_HIGH * Math.sqrt(1 / 20);
    const even = { low: 0.5 - half, likely: 0.5, high: 0.5 + half };
    const share = measured(even, 3, 4);
    // Five long and three short: log-odds log(5/3) with the variance 1/5 + 1/3.
    expect(share.middle).toBeCloseTo(Math.log(5 / 3), 9);
    expect(share.below).toBeCloseTo(Math.sqrt(1 / 5 + 1 / 3), 9);
    expect(share.above).toBeCloseTo(Math.sqrt(1 / 5 + 1 / 3), 9);
    // Around a quarter the same four videos are one long and three short.
    expect(measured(even, 0, 0, 0.25).middle).toBeCloseTo(Math.log(1 / 3), 9);
    expect(measured(even, 1, 1, 0.25).middle).toBeCloseTo(Math.log(2 / 3), 9);
  });

  it('counts at least half a video on each side, however little the assumption is worth', () => {
    const worthless = { low: 0, likely: 0.05, high: 1 };
    expect(shareAt(measured(worthless, 0, 1), 0)).toBeCloseTo(1 / 3, 9);
    expect(shareAt(measured(worthless, 1, 1), 0)).toBeCloseTo(2 / 3, 9);
  });

  it('leaves a number that is set exactly as it is', () => {
    const exactly = { low: 0.3, likely: 0.3, high: 0.3 };
    expect(measured(exactly, 50, 50)).toEqual(shareOf(exactly));
    const none = { low: 0, likely: 0, high: 0 };
    expect(measured(none, 1, 1)).toEqual(shareOf(none));
  });
});
