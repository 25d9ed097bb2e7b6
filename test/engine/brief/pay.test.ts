import { describe, expect, it } from 'vitest';
import type { EngineSettings } from '../../../src/engine/input';
import { fullMonth, seen } from '../build';
import { able, rewardsOf, run, streamOf } from './parts';

describe('what moves the pay', () => {
  const month = { followers: able, videos: fullMonth(10, 50_000) };
  const likely = (settings: EngineSettings) => rewardsOf(run({ ...month, settings })).now!.likely;

  it('is the region: the US, the UK and Western Europe pay more', () => {
    for (const region of ['US', 'GB', 'DE', 'FR']) {
      expect(likely({ region })).toBeGreaterThan(likely({ region: 'BR' }));
    }
  });

  it.each(['finance', 'technology', 'beauty', 'education'] as const)(
    'is the niche: %s pays more',
    (niche) => {
      expect(likely({ niche })).toBeGreaterThan(likely({}));
    },
  );

  it('is watch time, originality and quality', () => {
    for (const of of ['watchTime', 'originality'] as const) {
      expect(likely({ [of]: 'high' })).toBeGreaterThan(likely({ [of]: 'low' }));
    }
  });

  it('is engagement', () => {
    const liked = (likes: number) => fullMonth(10, 50_000, { likes: seen(likes) });
    const pay = (likes: number) =>
      rewardsOf(run({ followers: able, videos: liked(likes) })).now!.likely;
    expect(pay(5_000)).toBeGreaterThan(pay(200));
  });
});

describe('the old Creator Fund', () => {
  it('paid $0.02 to $0.04 per 1,000 views, of any length', () => {
    const short = run({ settings: { viewsPerMonth: 1_000_000, longShare: 0 } });
    expect(streamOf('fund', short).now).toEqual({ low: 20, likely: 28, high: 40 });
    expect(streamOf('fund', short).headline).toBe(false);
  });
});
