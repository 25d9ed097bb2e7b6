import { describe, expect, it } from 'vitest';
import type { EngineSettings } from '../../../src/engine/input';
import { fullMonth } from '../build';
import { able, rewardsOf, run, streamOf } from './parts';

describe('the questions it answers', () => {
  it('takes the article’s figures unless told otherwise', () => {
    const parts = { followers: able, videos: fullMonth(10, 50_000) };
    expect(run(parts)).toEqual(run({ ...parts, settings: { card: 'article' } }));
    expect(run(parts).total).not.toEqual(run({ ...parts, settings: { card: 'observed' } }).total);
  });

  it('is there money below 10,000 followers? Yes: deals, links, Shop and gifts', () => {
    const settings: EngineSettings = { viewsPerMonth: 20_000, liveHoursPerMonth: 5 };
    const result = run({ followers: 4_000, settings });
    expect(rewardsOf(result).now!.high).toBe(0);
    for (const id of ['brand', 'live', 'subscriptions', 'affiliate', 'shop'] as const) {
      expect(streamOf(id, result).now!.likely).toBeGreaterThan(0);
    }
    expect(result.total!.likely).toBeGreaterThan(0);
  });

  it('is it possible to replace a household income? Yes', () => {
    const { nineToFive } = run({
      followers: 1_000_000,
      videos: fullMonth(20, 400_000),
      settings: { dealsPerMonth: 2 },
    });
    expect(nineToFive.share!.low).toBeGreaterThan(1);
  });

  it('does it replace a 9-to-5? It takes a mix, and views alone rarely do it', () => {
    const { nineToFive } = run({ followers: 50_000, videos: fullMonth(10, 100_000) });
    expect(nineToFive.share!.high).toBeLessThan(1);
    // At $0.63 per 1,000 it takes more than eight million qualified views a month.
    expect(nineToFive.qualifiedViews!.likely).toBeGreaterThan(8_000_000);
  });
});
