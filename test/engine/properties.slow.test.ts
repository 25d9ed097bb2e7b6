import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateSchema } from '../../src/engine/estimate';
import type { Estimate } from '../../src/engine/estimate';
import { factsOf } from '../../src/engine/facts/facts';
import { estimateInputSchema } from '../../src/engine/input';
import { estimate, estimateVideos } from '../../src/engine/run';
import { MODEL } from '../../src/engine/version';
import { inputs } from './arbitraries';
import { runs } from '../runs';

/** What holds for every input that the schema lets through. */

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}

function rangesOf(result: Estimate) {
  const streams = result.streams.flatMap(({ now, ifEligible }) => [now, ifEligible]);
  const videos = result.videos.flatMap(({ rewards, ifEligible }) => [rewards, ifEligible]);
  return [result.total, ...streams, ...videos].filter((range) => range !== null);
}

describe('every estimate', () => {
  it('answers whatever the schema lets through, with finite numbers, in the promised shape', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = estimate(estimateInputSchema.parse(input));
        expect(numbersOf(result).every(Number.isFinite)).toBe(true);
        expect(estimateSchema.safeParse(result).error?.issues).toBeUndefined();
      }),
      runs(1_000),
    );
  });

  it('has ranges in order, never negative', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { low, likely, high } of rangesOf(estimate(input))) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(likely).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(likely);
        }
      }),
    );
  });

  it('is the same to the last bit when asked again', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(JSON.stringify(estimate(structuredClone(input)))).toBe(
          JSON.stringify(estimate(input)),
        );
      }),
    );
  });

  it('carries the version of the model, and can be repeated from its stored input', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const made = estimate(input);
        expect(made.model).toBe(MODEL);
        const stored: unknown = JSON.parse(JSON.stringify(input));
        expect(JSON.stringify(estimate(estimateInputSchema.parse(stored)))).toBe(
          JSON.stringify(made),
        );
      }),
    );
  });

  it('does not depend on the order of videos, grids, LIVEs or payouts', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const turned = structuredClone(input);
        const remembered = new Set(input.memory?.videos?.map(({ id }) => id));
        // The memory is kept by id: it holds each video once.
        fc.pre(remembered.size === (input.memory?.videos ?? []).length);
        turned.reading.videos.reverse();
        turned.memory?.videos?.reverse();
        for (const video of turned.memory?.videos ?? []) video.views?.reverse();
        turned.memory?.grids?.reverse();
        turned.memory?.lives?.reverse();
        turned.settings?.payouts?.reverse();
        const there = estimate(input);
        const back = estimate(turned);
        expect(back.videos.toReversed()).toEqual(there.videos);
        expect({ ...back, videos: [] }).toEqual({ ...there, videos: [] });
      }),
    );
  });

  it('says the same of a video alone and among others', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const all = estimateVideos(input);
        input.reading.videos.forEach((video, i) => {
          const alone = { ...input, reading: { ...input.reading, videos: [video] } };
          expect(estimateVideos(alone)).toEqual([all[i]]);
        });
      }),
      runs(40),
    );
  });

  it('takes nothing from an account that is not eligible into the total', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = estimate(input);
        const rewards = result.streams.find(({ id }) => id === 'rewards')!;
        if (result.eligibility.status === 'not-eligible') {
          expect(rewards.now).toEqual({ low: 0, likely: 0, high: 0 });
        } else {
          expect(rewards.now).toEqual(rewards.ifEligible);
        }
      }),
    );
  });

  it('never puts the month below the least that was seen', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const unset = { ...input, settings: {} };
        const { views30d } = estimate(unset);
        if (views30d === null) return;
        const { least, seen } = factsOf(unset).month!;
        expect(views30d.low).toBeGreaterThanOrEqual(least);
        // What is cut to 30 days is said in whole views.
        expect(seen).toBeGreaterThan(least - 1);
        expect(views30d.likely).toBeGreaterThanOrEqual(views30d.low);
        expect(views30d.high).toBeGreaterThanOrEqual(views30d.likely);
        expect(views30d.spanDays).toBeLessThanOrEqual(30);
      }),
    );
  });

  it('ranks what is missing', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { missing } = estimate(input);
        const shares = missing.map(({ narrows }) => narrows);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
        expect(new Set(missing.map(({ id }) => id)).size).toBe(missing.length);
      }),
    );
  });
});
