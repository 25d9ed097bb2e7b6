import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/engine/estimate';
import type { EngineSettings, EstimateInput } from '../../../src/engine/input';
import { factsOf } from '../../../src/engine/facts/facts';
import { ONE } from '../../../src/engine/maths/spread';
import { explainEffect } from '../../../src/engine/rewards/explain';
import { estimate } from '../../../src/engine/run';
import { daysAgo, fullMonth, input, seen, video } from '../build';
import { outline } from '../outline';

function rewardsOf(creator: EstimateInput): Explanation {
  return estimate(creator).streams[0]!.explanation;
}

/** The node called so anywhere in the tree. */
function find(node: Explanation, name: string): Explanation | undefined {
  if (node.label.key === `engine.label.${name}`) return node;
  for (const child of node.inputs) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

const month = (settings: EngineSettings = {}, followers = 50_000) =>
  rewardsOf(input({ followers, videos: fullMonth(4, 50_000), settings }));

const exactly = (value: number) => ({ low: value, likely: value, high: value });

describe('the explanation of Rewards', () => {
  it('goes from the pages to the dollars', () => {
    const tree = month();
    expect(tree).toMatchObject({ unit: 'usd', from: 'computed', note: undefined });
    expect(tree.inputs.map(({ label }) => label.key.replace('engine.label.', ''))).toEqual([
      'eligibleViews',
      'qualifiedShare',
      'minQualified',
      'rpm',
    ]);
    expect(find(tree, 'eligibleViews')).toMatchObject({ unit: 'views', from: 'computed' });
    expect(find(tree, 'views30d')).toMatchObject({ unit: 'views', from: 'computed' });
    expect(find(tree, 'views30d')!.value!.likely).toBe(200_000);
    expect(find(tree, 'viewsSeen')).toMatchObject({
      value: exactly(200_000),
      unit: 'views',
      from: 'seen',
    });
    // Four of the month; the old one that ends it is not of it.
    expect(find(tree, 'videosSeen')).toMatchObject({
      value: exactly(4),
      unit: 'videos',
      from: 'seen',
    });
    expect(find(tree, 'daysSeen')).toMatchObject({
      value: exactly(30),
      unit: 'days',
      from: 'seen',
    });
    expect(find(tree, 'viewsCounted')).toMatchObject({
      value: exactly(200_000),
      unit: 'views',
      from: 'seen',
    });
    expect(find(tree, 'qualifiedShare')).toMatchObject({ from: 'rate', unit: 'share' });
    expect(find(tree, 'monthProxy')).toMatchObject({ rate: 'model.monthProxy' });
    expect(find(tree, 'minSeconds')).toMatchObject({ rate: 'rewards.minSeconds' });
    // Every length is known: the share of long videos plays no part.
    expect(find(tree, 'longShare')).toBeUndefined();
  });

  it('says that an account may not earn, and only then', () => {
    expect(month({}, 500).note?.key).toBe('engine.note.notEligible');
    expect(month({}, 50_000).note).toBeUndefined();
  });

  it('says that no views were seen', () => {
    const views = find(rewardsOf(input({ followers: 50_000 })), 'views30d');
    expect(views).toMatchObject({ value: null, unit: 'views', from: 'seen' });
    expect(views!.note!.key).toBe('engine.note.noViews');
  });

  it('shows views that were set as set, without a way to them', () => {
    const tree = month({ viewsPerMonth: 300_000 });
    expect(find(tree, 'views30d')).toMatchObject({
      value: exactly(300_000),
      unit: 'views',
      from: 'set',
      inputs: [],
    });
    expect(find(tree, 'monthProxy')).toBeUndefined();
    expect(find(tree, 'viewsCounted')!.from).toBe('seen');
    const alone = rewardsOf(input({ settings: { viewsPerMonth: 300_000 } }));
    expect(find(alone, 'viewsCounted')).toMatchObject({ value: exactly(300_000), from: 'set' });
  });

  it('shows views that came since a visit', () => {
    const one = video({ views: 90_000, durationSeconds: 90, postedAt: daysAgo(40) });
    const then = { at: daysAgo(30), value: 30_000, low: 30_000, high: 30_000 };
    const tree = rewardsOf(
      input({
        followers: 50_000,
        videos: [one],
        memory: {
          grids: [{ at: daysAgo(30), since: daysAgo(60) }],
          videos: [{ id: one.id, views: [then] }],
        },
      }),
    );
    expect(find(tree, 'viewsGained')).toMatchObject({
      value: exactly(60_000),
      unit: 'views',
      from: 'seen',
    });
    expect(find(tree, 'viewsSeen')).toBeUndefined();
    expect(find(tree, 'monthProxy')).toBeUndefined();
  });

  it.each<[string, Parameters<typeof input>[0], string]>([
    ['a month seen whole', { videos: fullMonth(4, 50_000) }, 'viewsSeen'],
    ['some of its days', { videos: [video({ views: 9_000 })] }, 'viewsScaled'],
    [
      'a month seen whole with a count hidden',
      { videos: [...fullMonth(4, 50_000), video({ views: null })] },
      'viewsHidden',
    ],
    [
      'some of its days with a count hidden',
      { videos: [video({ views: 9_000 }), video({ views: null })] },
      'viewsScaledHidden',
    ],
  ])('says how %s became the month’s views', (_, parts, how) => {
    const node = find(rewardsOf(input(parts)), 'views30d')!;
    expect(node.formula!.key).toBe(`engine.formula.${how}`);
    const hidden = how.endsWith('Hidden');
    expect(find(node, 'videosPosted')?.unit).toBe(hidden ? 'videos' : undefined);
    const value = (name: string) => find(node, name)!.value!.likely;
    const all = hidden ? value('videosPosted') / value('videosSeen') : 1;
    const days = how.startsWith('viewsScaled') ? 30 / value('daysSeen') : 1;
    // The formula, done by hand.
    expect(node.value!.likely / (value('viewsSeen') * all * days)).toBeCloseTo(1, 6);
  });

  it.each([
    [0, 10, 'viewsGainedScaled'],
    [0, 30, 'viewsGained'],
    [0, 45, 'viewsGained'],
    [1, 10, 'viewsGainedHidden'],
  ])('says the same of views that came: %i hidden, %i days', (hidden, days, how) => {
    const old = video({ views: 90_000, durationSeconds: 90, postedAt: daysAgo(50) });
    const fresh = video({ views: 10_000, durationSeconds: 90, postedAt: daysAgo(5) });
    const unseen = video({ views: null, postedAt: daysAgo(4) });
    const then = { at: daysAgo(days), value: 30_000, low: 30_000, high: 30_000 };
    const tree = rewardsOf(
      input({
        videos: [old, fresh, ...(hidden > 0 ? [unseen] : [])],
        memory: {
          grids: [{ at: daysAgo(days), since: daysAgo(60) }],
          videos: [{ id: old.id, views: [then] }],
        },
      }),
    );
    const node = find(tree, 'views30d')!;
    expect(node.formula!.key).toBe(`engine.formula.${how}`);
    const value = (name: string) => find(node, name)!.value!.likely;
    expect(value('daysBetween')).toBe(Math.min(30, days));
    // Of 60,000 and 10,000 that came; a new one without a count is taken to have the new one's 10,000.
    const came = 70_000 + hidden * 10_000;
    expect(node.value!.likely / ((came * 30) / days)).toBeCloseTo(1, 6);
  });

  it('says on how many lengths the share of long videos rests', () => {
    const lengths = (durations: (number | null)[], settings: EngineSettings = {}) =>
      find(
        rewardsOf(
          input({
            followers: 50_000,
            videos: durations.map((durationSeconds) => video({ views: 9_000, durationSeconds })),
            settings,
          }),
        ),
        'longShare',
      );
    expect(lengths([null, 90, 20])).toMatchObject({ unit: 'share', from: 'seen' });
    expect(lengths([null, 90, 20])!.note).toMatchObject({
      key: 'engine.note.lengths',
      params: { n: 2 },
    });
    expect(lengths([null])).toMatchObject({ from: 'rate', rate: 'rewards.longShare' });
    const set = lengths([null, 90], { longShare: 0.4 });
    expect(set).toMatchObject({ from: 'set', value: exactly(0.4), unit: 'share', note: undefined });
  });

  it('shows what moves the pay, from where, and what it was', () => {
    const tree = month({
      region: 'US',
      niche: 'finance',
      engagement: 0.08,
      watchTime: 'high',
      originality: 'low',
    });
    for (const id of ['niche', 'engagement', 'watchTime', 'originality']) {
      expect(find(tree, id)).toMatchObject({ unit: 'factor', from: 'set' });
    }
    expect(find(tree, 'niche')!.note!.key).toBe('engine.niche.finance');
    expect(find(tree, 'engagement')!.note).toMatchObject({
      key: 'engine.note.engagementSet',
      params: { share: { share: 0.08 } },
    });
    expect(find(tree, 'watchTime')!.note).toBeUndefined();
    expect(find(tree, 'region')).toMatchObject({ unit: 'country', from: 'set', value: null });
    expect(find(tree, 'region')!.note).toMatchObject({
      key: 'engine.note.region',
      params: { region: { country: 'US' } },
    });
    expect(find(tree, 'rpm')!.value).not.toBeNull();
    expect(find(tree, 'rpm')!.note).toBeUndefined();
  });

  it('shows what is not known as a part of the band', () => {
    const tree = month();
    for (const id of ['niche', 'engagement', 'watchTime', 'originality']) {
      expect(find(tree, id)).toMatchObject({ unit: 'factor', from: 'assumed' });
      expect(find(tree, id)!.note!.key).toBe('engine.note.inBand');
    }
    expect(find(tree, 'region')).toBeUndefined();
  });

  it('tells measured engagement from remembered', () => {
    const likes = { ...seen(2_000), from: 'page-data' as const };
    const onPage = rewardsOf(input({ followers: 50_000, videos: fullMonth(4, 50_000, { likes }) }));
    expect(find(onPage, 'engagement')).toMatchObject({ from: 'seen' });
    expect(find(onPage, 'engagement')!.note).toMatchObject({
      key: 'engine.note.engagement',
      params: { share: { share: 0.04 }, n: 4 },
    });
    const videos = fullMonth(1, 50_000);
    const memory = { videos: [{ id: videos[0]!.id, likes: 2_000 }] };
    const before = rewardsOf(input({ followers: 50_000, videos, memory }));
    expect(find(before, 'engagement')).toMatchObject({ from: 'remembered' });
  });

  it('says how many payouts taught it', () => {
    const payouts = ['2026-01', '2026-02', '2026-03'].map((at) => ({
      month: at,
      usd: 100,
      views: 1e6,
    }));
    const tree = month({ payouts });
    const note = { key: 'engine.note.payouts', params: { n: 3 } };
    expect(find(tree, 'qualifiedShare')).toMatchObject({ from: 'computed', unit: 'share', note });
    expect(find(tree, 'rpm')).toMatchObject({ note });
  });

  it('has no pay where nothing is paid', () => {
    const tree = month({ rateEdits: { 'rewards.rpm': { low: 0, likely: 0, high: 0 } } });
    expect(find(tree, 'rpm')!.value).toBeNull();
  });

  it('has every step under what it goes into', () => {
    const videos = [...fullMonth(2, 50_000), video({ views: 9_000 })];
    expect(outline(rewardsOf(input({ followers: 50_000, videos })))).toEqual([
      'rewards: usd, computed',
      '  eligibleViews: views, computed',
      '    views30d: views, computed',
      '      viewsSeen: views, seen',
      '      videosSeen: videos, seen',
      '      daysSeen: days, seen',
      '    viewsCounted: views, seen',
      '    longShare: share, seen, note.lengths',
      '    minSeconds: seconds, rate, rewards.minSeconds',
      '    monthProxy: factor, rate, model.monthProxy',
      '  qualifiedShare: share, rate, rewards.qualifiedShare',
      '  minQualified: qualified-views, rate, rewards.minQualifiedViews',
      '  rpm: usd-per-1000-qualified-views, computed',
      '    rpmBand: usd-per-1000-qualified-views, rate, rewards.rpm',
      '    niche: factor, assumed, model.nicheSpread, note.inBand',
      '    engagement: factor, assumed, model.engagementSpread, note.inBand',
      '    watchTime: factor, assumed, rewards.watchTimeEffect, note.inBand',
      '    originality: factor, assumed, rewards.originalityEffect, note.inBand',
    ]);
    const settings = { viewsPerMonth: 1e6, region: 'US', niche: 'finance' } as const;
    expect(outline(rewardsOf(input({ followers: 500, settings })))).toEqual([
      'rewards: usd, computed, note.notEligible',
      '  eligibleViews: views, computed',
      '    views30d: views, set',
      '    viewsCounted: views, set',
      '    longShare: share, rate, rewards.longShare',
      '    minSeconds: seconds, rate, rewards.minSeconds',
      '  qualifiedShare: share, rate, rewards.qualifiedShare',
      '  minQualified: qualified-views, rate, rewards.minQualifiedViews',
      '  rpm: usd-per-1000-qualified-views, computed',
      '    rpmBand: usd-per-1000-qualified-views, rate, rewards.rpmUS',
      '    niche: factor, set, rewards.nicheFinance, niche.finance',
      '    engagement: factor, assumed, model.engagementSpread, note.inBand',
      '    watchTime: factor, assumed, rewards.watchTimeEffect, note.inBand',
      '    originality: factor, assumed, rewards.originalityEffect, note.inBand',
      '    region: country, set, note.region',
    ]);
  });

  it('has the effect of a region, too, as deals do', () => {
    const facts = factsOf(input({ settings: { region: 'US', niche: 'finance' } }));
    const effect = {
      id: 'region',
      factor: 1.2,
      known: 1,
      spread: ONE,
      rate: 'rewards.rpmUS',
    } as const;
    expect(explainEffect(effect, facts)).toMatchObject({
      value: exactly(1.2),
      unit: 'factor',
      from: 'set',
      rate: 'rewards.rpmUS',
      note: { key: 'engine.note.region', params: { region: { country: 'US' } } },
    });
    expect(explainEffect({ ...effect, id: 'watchTime' }, facts)).toMatchObject({
      from: 'set',
      note: undefined,
    });
    expect(explainEffect({ ...effect, known: 0 }, facts)).toMatchObject({
      value: exactly(1),
      from: 'assumed',
    });
  });

  it('says where the region and the niche were seen', () => {
    const topics = ['Finance'];
    const parts = { creator: { region: 'US' }, videos: [video({ views: 9_000, topics })] };
    const tree = rewardsOf(input(parts));
    expect(find(tree, 'region')!.from).toBe('seen');
    expect(find(tree, 'niche')!.from).toBe('seen');
  });

  it('calls none seen where no video was posted in the month', () => {
    const tree = rewardsOf(input({ videos: [video({ views: 9_000, postedAt: daysAgo(50) })] }));
    expect(find(tree, 'viewsCounted')).toMatchObject({ value: exactly(0), from: 'seen' });
  });

  it('never tells of a qualified share above all views', () => {
    const months = Array.from({ length: 100 }, (_, i) => ({
      month: `${2_000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      usd: 0,
      views: 1e5,
      qualifiedViews: 1e5,
    }));
    const shareOf = (payouts: EngineSettings['payouts']) =>
      find(month({ payouts }), 'qualifiedShare')!.value!;
    const all = shareOf(months);
    expect(all.likely).toBeGreaterThan(0.9);
    expect(all.high).toBeGreaterThan(all.likely);
    expect(all.low).toBeLessThan(all.likely);
    expect(all.high).toBeLessThanOrEqual(1);
    const beyond = shareOf([{ month: '2026-01', usd: 1e9, views: 1 }]);
    expect(beyond.high).toBeLessThanOrEqual(1);
  });
});
