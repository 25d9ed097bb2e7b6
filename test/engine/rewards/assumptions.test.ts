import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/engine/run';
import { daysAgo, fullMonth, input, video } from '../build';

const said = (creator: Parameters<typeof input>[0]) =>
  estimate(input(creator)).assumptions.map(({ key, params }) => ({
    name: key.replace('engine.assumption.', ''),
    params,
  }));
const names = (creator: Parameters<typeof input>[0]) => said(creator).map(({ name }) => name);

/** What Rewards alone takes for granted. */
const rewards = (creator: Parameters<typeof input>[0]) =>
  said({ ...creator, settings: { dealsPerMonth: 0, ...creator?.settings } });

describe('what Rewards takes for granted', () => {
  it('says how many posts of the month have no count', () => {
    const videos = [...fullMonth(4, 50_000), video({ views: null }), video({ views: null })];
    expect(said({ followers: 50_000, videos })).toContainEqual({
      name: 'uncounted',
      params: { n: 2 },
    });
    expect(names({ followers: 50_000, videos: fullMonth(4, 50_000) })).not.toContain('uncounted');
    expect(names({ followers: 50_000, videos, settings: { viewsPerMonth: 1e6 } })).not.toContain(
      'uncounted',
    );
  });

  it('says of how many days the views that came are', () => {
    const one = video({ views: 90_000, durationSeconds: 90, postedAt: daysAgo(40) });
    const then = { at: daysAgo(20), value: 30_000, low: 30_000, high: 30_000 };
    const memory = {
      grids: [{ at: daysAgo(20), since: daysAgo(60) }],
      videos: [{ id: one.id, views: [then] }],
    };
    expect(said({ followers: 50_000, videos: [one], memory })).toContainEqual({
      name: 'gained',
      params: { days: 20 },
    });
  });

  it('says which share of long videos is taken', () => {
    const videos = [video({ views: 50_000 })];
    expect(said({ followers: 50_000, videos, settings: { longShare: 0.4 } })).toContainEqual({
      name: 'longSet',
      params: { share: { share: 0.4 } },
    });
    expect(names({ followers: 50_000, videos })).toContain('longShare');
  });

  it('says nothing of a month that was not seen', () => {
    expect(names({ followers: 50_000 })).not.toContain('qualifiedShare');
    expect(names({ followers: 50_000, videos: fullMonth(4, 50_000) })).toContain('qualifiedShare');
  });

  it('says all of it, in the order of the steps', () => {
    const share = { name: 'qualifiedShare', params: { low: { share: 0.3 }, high: { share: 0.6 } } };
    expect(rewards({ followers: 50_000, videos: fullMonth(4, 50_000) })).toEqual([share]);
    const half = [
      video({ views: 200_000, postedAt: daysAgo(15) }),
      video({ views: null, postedAt: daysAgo(3) }),
    ];
    expect(rewards({ followers: null, videos: half })).toEqual([
      { name: 'eligible', params: {} },
      { name: 'extrapolated', params: { days: 15 } },
      { name: 'uncounted', params: { n: 1 } },
      { name: 'longShare', params: { share: { share: 0.3 } } },
      share,
    ]);
    expect(rewards({ settings: { viewsPerMonth: 200_000, longShare: 0.4 } })).toEqual([
      { name: 'eligible', params: {} },
      { name: 'viewsSet', params: { views: 200_000 } },
      { name: 'longSet', params: { share: { share: 0.4 } } },
      share,
    ]);
  });

  it('says on how many lengths the share of long videos rests', () => {
    const videos = [...fullMonth(1, 150_000), video({ views: 9_000 })];
    const [measured] = rewards({ followers: 50_000, videos });
    expect(measured).toMatchObject({ name: 'longMeasured', params: { n: 2 } });
    expect((measured!.params.share as { share: number }).share).toBeGreaterThan(0.3);
  });

  it('says nothing of a qualified share that is set or that payouts teach', () => {
    const month = { followers: 50_000, videos: fullMonth(4, 50_000) };
    const exactly = { low: 0.5, likely: 0.5, high: 0.5 };
    const rateEdits = { 'rewards.qualifiedShare': exactly };
    expect(rewards({ ...month, settings: { rateEdits } })).toEqual([]);
    const payouts = [{ month: '2026-01', usd: 100, views: 1e6 }];
    expect(rewards({ ...month, settings: { payouts } })).toEqual([]);
    expect(rewards({ ...month, settings: { payouts: [] } })).toHaveLength(1);
  });
});
