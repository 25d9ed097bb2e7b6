import { describe, expect, it } from 'vitest';
import { cardView, emptyCard } from '../../src/overlay/card-view';
import { english } from '../words/english';
import { sampleEstimate, sampleReading, stream } from './samples';

describe('cardView', () => {
  it('shows the month as a range, its streams, and what was seen', () => {
    const view = cardView(sampleReading(), sampleEstimate(), english);
    expect(view).toMatchObject({
      state: 'ready',
      headline: '$310 – 890',
      period: 'a month',
      status: 'Seems eligible for Rewards',
      statusTone: 'earned',
      ifEligible: null,
      seen: 'Seen: 35 videos in 14 days, 111,277 views; the month is extrapolated',
    });
    expect(view.streams).toEqual([
      expect.objectContaining({ name: 'Rewards', amount: '$120 – 400', note: null }),
      expect.objectContaining({ name: 'Brand deals', amount: '$180 – 560' }),
      { name: 'LIVE', amount: '–', range: null, note: 'LIVE hours unknown' },
    ]);
  });

  it('does not call a whole month extrapolated', () => {
    const estimate = sampleEstimate();
    const views30d = { ...estimate.views30d!, spanDays: 30, extrapolated: false };
    expect(cardView(sampleReading(), { ...estimate, views30d }, english).seen).toBe(
      'Seen: 35 videos in 30 days, 111,277 views',
    );
  });

  it('counts one video, one day and one view in the singular', () => {
    const estimate = sampleEstimate();
    const views30d = { ...estimate.views30d!, videos: 1, spanDays: 1, seen: 1 };
    expect(cardView(sampleReading(), { ...estimate, views30d }, english).seen).toBe(
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
      statusTone: 'none',
      ifEligible: 'If eligible, Rewards would pay $2 – 9 a month',
    });
    expect(view.streams[0]).toMatchObject({ amount: '$0', note: 'Not eligible' });
  });

  it('says so where the page shows no view counts, and gives no month', () => {
    const reading = sampleReading({ problems: [{ code: 'counts-absent', message: 'no counts' }] });
    const view = cardView(reading, sampleEstimate({ total: null, views30d: null }), english);
    expect(view).toMatchObject({
      state: 'counts-absent',
      headline: 'This page shows no view counts',
      range: null,
      seen: null,
    });
  });

  it.each([
    ['private-account', 'This account is private'],
    ['account-not-found', 'There is no such account'],
    ['no-videos', 'No videos to read'],
  ] as const)('has nothing to estimate: %s', (code, headline) => {
    const reading = sampleReading({ problems: [{ code, message: code }] });
    expect(cardView(reading, sampleEstimate(), english)).toEqual(
      emptyCard('nothing', 'willow.fern', headline),
    );
  });

  it('says how to see a month where the videos are sorted otherwise', () => {
    const reading = sampleReading({ problems: [{ code: 'not-newest-first', message: '' }] });
    expect(cardView(reading, sampleEstimate({ views30d: null }), english).seen).toBe(
      'The videos are not listed newest first; sort by Latest to see a month',
    );
  });

  it('admits that a page gives too little for a figure', () => {
    expect(cardView(sampleReading(), sampleEstimate({ total: null }), english)).toMatchObject({
      state: 'nothing',
      headline: 'Too little on this page to estimate a month',
      range: null,
    });
  });
});
