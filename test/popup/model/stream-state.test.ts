import { describe, expect, it } from 'vitest';
import { streamState, toneOf } from '../../../src/popup/model/stream-state';
import { fullMonth } from '../../engine/build';
import { answered, streamOf } from './build';

const states = (parts: Parameters<typeof answered>[0]) => {
  const whole = answered(parts);
  return (id: 'rewards' | 'brand' | 'live') => streamState(streamOf(whole, id), whole.eligibility);
};

describe('the state of a stream', () => {
  it('says by which criterion Rewards do not pay', () => {
    const state = states({ followers: 3_666, videos: fullMonth(20, 50_000) })('rewards');
    expect(state).toMatchObject({
      state: 'cannot',
      because: { id: 'followers', status: 'not-met', seen: 3_666, needed: 10_000 },
    });
    expect(toneOf(state)).toBe('cannot');
  });

  it('leaves open whether Rewards pay where the followers are not known', () => {
    const state = states({ videos: fullMonth(20, 50_000) })('rewards');
    expect(state).toEqual({ state: 'if-eligible' });
    expect(toneOf(state)).toBe('unsure');
  });

  it('is that it earns where all that pages can show is met', () => {
    const state = states({
      followers: 50_000,
      videos: fullMonth(20, 50_000),
      creator: { region: 'US' },
    })('rewards');
    expect(state).toEqual({ state: 'earns' });
    expect(toneOf(state)).toBe('earned');
  });

  it('says why brand deals and LIVE pay nobody with few followers', () => {
    const of = states({ followers: 400, settings: { liveHoursPerMonth: 10 } });
    expect(of('brand')).toMatchObject({
      state: 'cannot',
      because: { key: 'engine.note.brandFollowers' },
    });
    expect(of('live')).toMatchObject({
      state: 'cannot',
      because: { key: 'engine.note.liveFollowers' },
    });
  });

  it('says why LIVE pays nobody with few followers where its hours are not known, either', () => {
    expect(states({ followers: 400 })('live')).toMatchObject({
      state: 'cannot',
      because: { key: 'engine.note.liveFollowers' },
    });
  });

  it('says what is not known where there is no figure', () => {
    const of = states({});
    expect(of('brand')).toMatchObject({
      state: 'unknown',
      because: { key: 'engine.note.noFollowers' },
    });
    expect(toneOf(of('brand'))).toBe('unsure');
    expect(states({ followers: 50_000 })('rewards')).toMatchObject({
      state: 'unknown',
      because: { key: 'engine.note.noViews' },
    });
    expect(states({ followers: 50_000 })('live')).toMatchObject({
      state: 'unknown',
      because: { key: 'engine.note.noHours' },
    });
  });
});
