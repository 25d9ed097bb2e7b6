import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/counts/count';
import { estimate } from '../../src/engine/run';
import type { Fact, Reading } from '../../src/reading/reading';
import { liveView } from '../../src/presenter/live-view';
import { english } from '../words/english';
import { sampleReading } from '../overlay/samples';

const seen = (value: number): Fact => ({ ...exactly(value), from: 'page-data' });

function room(followers: number, viewers: number | null, onAir: boolean | null = true): Reading {
  return sampleReading({
    page: { kind: 'live', handle: 'willow.fern', videoId: null },
    creator: {
      handle: 'willow.fern',
      name: null,
      followers: seen(followers),
      following: null,
      likes: null,
      videoCount: null,
      verified: null,
      region: null,
    },
    videos: [],
    live: {
      onAir,
      viewers: viewers === null ? null : seen(viewers),
      entered: null,
      startedAt: null,
    },
  });
}

function pill(reading: Reading) {
  return liveView(reading, estimate({ reading, now: '2026-04-18T12:00:00Z' }), english);
}

describe('liveView', () => {
  it('says what gifts bring in an hour at the viewers shown', () => {
    const said = pill(room(50_000, 70));
    expect(said).toMatchObject({ note: 'at 70 viewers', tone: 'earned' });
    expect(said?.text).toMatch(/^\$\d[\d,.]*\u00a0–\u2060\u00a0\d[\d,.]* an hour in gifts$/);
    expect(said?.label).toContain('LIVE of @willow.fern');
    expect(said?.reasons[0]).toMatch(/^Viewers are taken to give between 2 and 150 coins an hour/);
  });

  it('says where the viewers come from when none are shown', () => {
    expect(pill(room(50_000, null))?.note).toBe('viewers taken from the followers');
  });

  it('says that an account with too few followers gets no gifts', () => {
    expect(pill(room(800, 70))).toMatchObject({
      text: 'Cannot earn yet: 800 of 1,000 followers',
      note: null,
      tone: 'none',
    });
  });

  it('says nothing of a LIVE that has ended, or of a page without one', () => {
    expect(pill(room(50_000, 70, false))).toBeNull();
    expect(pill({ ...room(50_000, 70), live: null })).toBeNull();
  });
});
