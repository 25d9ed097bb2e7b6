import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/engine/run';
import { daysAgo, fullMonth, input, video } from '../build';

const said = (creator: Parameters<typeof input>[0]) =>
  estimate(input(creator)).assumptions.map(({ key, params }) => ({
    name: key.replace('engine.assumption.', ''),
    params,
  }));
const names = (creator: Parameters<typeof input>[0]) => said(creator).map(({ name }) => name);

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
});
