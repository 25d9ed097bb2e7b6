import { describe, expect, it } from 'vitest';
import type { Explanation, Provenance } from '../../src/engine/estimate';
import type { Card } from '../../src/presenter/card';
import { cardView } from '../../src/presenter/card-view';
import { words } from '../../src/words/words';
import { english } from '../words/english';
import { sampleEstimate, sampleReading, stream } from '../overlay/samples';

const plain = { figure: null, note: null, bar: null, sign: null, said: null };

function section(view: Card, title: string) {
  return view.sections.find((one) => one.title === title)?.lines;
}

function figure(key: string, from: Provenance, inputs: Explanation[] = []): Explanation {
  return { label: words(key), value: null, unit: 'factor', from, inputs };
}

describe('cardView', () => {
  it('shows the month as a range, its streams, and what was seen', () => {
    const view = cardView(sampleReading(), sampleEstimate(), english);
    expect(view).toMatchObject({
      state: 'ready',
      headline: '$310\u00a0–\u2060\u00a0890',
      period: 'a month',
      status: 'Seems eligible for Rewards',
      tone: 'earned',
      account: 'eligible',
    });
    // Bars share the scale of the largest, 560 dollars.
    expect(view.sections[0]?.lines).toEqual([
      {
        ...plain,
        text: 'Rewards',
        figure: '$120\u00a0–\u2060\u00a0400',
        bar: { from: 120 / 560, to: 400 / 560, at: 210 / 560 },
      },
      expect.objectContaining({ text: 'Brand deals', figure: '$180\u00a0–\u2060\u00a0560' }),
      { ...plain, text: 'LIVE', figure: '–', note: 'LIVE hours unknown' },
    ]);
    expect(section(view, 'What was read')).toEqual([
      {
        ...plain,
        text: 'Seen: 35 videos in 14 days, 111,277 views; the month is extrapolated',
      },
    ]);
    expect(view.label).toBe(
      [
        'What @willow.fern probably earns',
        '$310\u00a0–\u2060\u00a0890 a month',
        'Seems eligible for Rewards',
        'Rewards $120\u00a0–\u2060\u00a0400',
        'Brand deals $180\u00a0–\u2060\u00a0560',
        'LIVE – LIVE hours unknown',
        'Seen: 35 videos in 14 days, 111,277 views; the month is extrapolated',
      ].join('. '),
    );
  });

  it('says why a stream pays nothing', () => {
    const note = words('engine.note.brandFollowers', { seen: 7, needed: 1_000 });
    const brand = { ...stream('brand', { low: 0, likely: 0, high: 0 }) };
    const explained = { ...brand, explanation: { ...brand.explanation, note } };
    const view = cardView(sampleReading(), { ...sampleEstimate(), streams: [explained] }, english);
    expect(view.sections[0]?.lines).toEqual([
      {
        ...plain,
        text: 'Brand deals',
        figure: '$0',
        note: 'Cannot earn yet: 7 of 1,000 followers',
      },
    ]);
  });

  it('does not call a whole month extrapolated', () => {
    const estimate = sampleEstimate();
    const views30d = { ...estimate.views30d!, spanDays: 30, extrapolated: false };
    const view = cardView(sampleReading(), { ...estimate, views30d }, english);
    expect(section(view, 'What was read')?.[0]?.text).toBe(
      'Seen: 35 videos in 30 days, 111,277 views',
    );
  });

  it('names what is remembered from earlier visits, once each', () => {
    const region = figure('engine.label.region', 'remembered');
    const rewards = {
      ...stream('rewards', { low: 120, likely: 210, high: 400 }),
      explanation: figure('engine.label.rewards', 'computed', [
        region,
        figure('engine.label.niche', 'seen'),
      ]),
    };
    const brand = {
      ...stream('brand', { low: 180, likely: 300, high: 560 }),
      explanation: figure('engine.label.brand', 'computed', [
        figure('engine.label.perPost', 'computed', [region]),
        figure('engine.label.followers', 'remembered'),
      ]),
    };
    const estimate = sampleEstimate({ streams: [rewards, brand] });
    const view = cardView(sampleReading(), estimate, english);
    expect(section(view, 'What was read')?.slice(1)).toEqual([
      { ...plain, text: 'Region', figure: 'remembered' },
      { ...plain, text: 'Followers', figure: 'remembered' },
    ]);
    expect(view.label).toMatch(/Region remembered\. Followers remembered$/);
  });

  it('does not say that Rewards would pay nothing', () => {
    const nothing = { low: 0, likely: 0, high: 0 };
    const estimate = sampleEstimate({
      eligibility: { status: 'not-eligible', criteria: [] },
      streams: [stream('rewards', nothing)],
      total: nothing,
    });
    const view = cardView(sampleReading(), estimate, english);
    expect(view.sections[0]?.lines[0]).toMatchObject({ figure: '$0', note: 'Not eligible' });
  });

  it('counts one video, one day and one view in the singular', () => {
    const estimate = sampleEstimate();
    const views30d = { ...estimate.views30d!, videos: 1, spanDays: 1, seen: 1 };
    const view = cardView(sampleReading(), { ...estimate, views30d }, english);
    expect(section(view, 'What was read')?.[0]?.text).toBe(
      'Seen: 1 video in 1 day, 1 view; the month is extrapolated',
    );
  });

  it('says what an account misses, and what it would earn', () => {
    const view = cardView(
      sampleReading(),
      sampleEstimate({
        eligibility: {
          status: 'not-eligible',
          criteria: [
            { id: 'views30d', status: 'met', seen: 240_000, needed: 100_000 },
            { id: 'followers', status: 'not-met', seen: 3666, needed: 10_000 },
          ],
        },
        streams: [
          stream('rewards', { low: 0, likely: 0, high: 0 }, { low: 2, likely: 4, high: 9 }),
        ],
        total: { low: 0, likely: 0, high: 0 },
      }),
      english,
    );
    expect(view).toMatchObject({
      headline: '$0',
      status: 'Cannot earn Rewards yet: 3,666 of 10,000 followers',
      tone: 'none',
    });
    expect(view.sections[0]?.lines[0]).toMatchObject({
      figure: '$0',
      bar: null,
      note: 'If eligible, Rewards would pay $2\u00a0–\u2060\u00a09 a month',
    });
    expect(section(view, 'Eligibility for Rewards')).toEqual([
      {
        ...plain,
        text: '100,000 views in 30 days',
        figure: '240,000',
        sign: 'met',
        said: '(met)',
      },
      {
        ...plain,
        text: '10,000 followers',
        figure: '3,666',
        sign: 'not-met',
        said: '(not met)',
      },
    ]);
  });

  it('says so where the page shows no view counts, and gives no month', () => {
    const reading = sampleReading({ problems: [{ code: 'counts-absent', message: 'no counts' }] });
    const view = cardView(reading, sampleEstimate({ total: null, views30d: null }), english);
    expect(view).toMatchObject({
      state: 'counts-absent',
      headline: 'This page shows no view counts',
      period: null,
    });
    expect(section(view, 'What was read')).toBeUndefined();
  });

  it.each([
    ['private-account', 'This account is private'],
    ['account-not-found', 'There is no such account'],
    ['no-videos', 'No videos to read'],
  ] as const)('has nothing to estimate: %s', (code, headline) => {
    const reading = sampleReading({ problems: [{ code, message: code }] });
    expect(cardView(reading, sampleEstimate(), english)).toMatchObject({
      state: 'nothing',
      headline,
      period: null,
      status: null,
      sections: [],
    });
  });

  it('says how to see a month where the videos are sorted otherwise', () => {
    const reading = sampleReading({ problems: [{ code: 'not-newest-first', message: '' }] });
    const view = cardView(reading, sampleEstimate({ views30d: null }), english);
    expect(section(view, 'What was read')?.[0]?.text).toBe(
      'The videos are not listed newest first; sort by Latest to see a month',
    );
  });

  it('admits that a page gives too little for a figure', () => {
    expect(cardView(sampleReading(), sampleEstimate({ total: null }), english)).toMatchObject({
      state: 'nothing',
      headline: 'Too little on this page to estimate a month',
      period: null,
    });
  });

  it('says which inputs would narrow the range most, the three that matter', () => {
    const missing = [
      { id: 'region', label: words('engine.missing.region'), narrows: 0.08 },
      { id: 'lengths', label: words('engine.missing.lengths'), narrows: 0.34 },
      { id: 'niche', label: words('engine.missing.niche'), narrows: 0.2 },
      { id: 'deals', label: words('engine.missing.deals'), narrows: 0.05 },
      { id: 'payouts', label: words('engine.missing.payouts'), narrows: 0 },
    ];
    const view = cardView(sampleReading(), sampleEstimate({ missing }), english);
    expect(section(view, 'Would narrow the range most')).toEqual([
      { ...plain, text: 'Lengths of the videos', figure: '34% narrower' },
      { ...plain, text: 'Niche', figure: '20% narrower' },
      { ...plain, text: 'Region of the account', figure: '8% narrower' },
    ]);
  });
});
