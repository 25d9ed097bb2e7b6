import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../../src/popup/model/in-force';
import { fullMonth, seen, video } from '../../engine/build';
import { answered } from './build';

describe('the inputs in force', () => {
  it('are unknown where the page says nothing', () => {
    expect(inputsOf(answered())).toEqual({
      region: null,
      niche: null,
      longShare: null,
      postsPerMonth: null,
      dealsPerMonth: null,
      liveHoursPerMonth: null,
      viewers: null,
    });
  });

  it('are what was seen, with its origin', () => {
    const videos = fullMonth(20, 9_000, { topics: ['Cooking'] });
    const inputs = inputsOf(
      answered({
        followers: 50_000,
        creator: { region: 'DE' },
        videos,
        live: { onAir: true, viewers: seen(120), entered: null, startedAt: null },
      }),
    );
    expect(inputs.region).toEqual({ value: 'DE', from: 'seen' });
    expect(inputs.niche).toEqual({ value: 'cooking', from: 'seen' });
    expect(inputs.viewers).toEqual({ value: 120, from: 'seen' });
    expect(inputs.postsPerMonth?.value).toBeCloseTo(20, 6);
    expect(inputs.liveHoursPerMonth).toBeNull();
  });

  it('are what the user put in their place', () => {
    const settings = {
      region: 'BR',
      niche: 'finance',
      longShare: 0.4,
      dealsPerMonth: 2,
      liveHoursPerMonth: 12,
      viewers: 80,
    } as const;
    const videos = [video({ views: 9_000 }), video({ views: 4_000 })];
    expect(inputsOf(answered({ followers: 50_000, videos, settings }))).toMatchObject({
      region: { value: 'BR', from: 'set' },
      niche: { value: 'finance', from: 'set' },
      longShare: { value: 0.4, from: 'set' },
      dealsPerMonth: { from: 'set' },
      liveHoursPerMonth: { value: 12, from: 'set' },
      viewers: { value: 80, from: 'set' },
    });
  });

  it('are the user’s defaults where nothing is seen', () => {
    const settings = { defaults: { postsPerMonth: 30, liveHoursPerMonth: 4, region: 'JP' } };
    const inputs = inputsOf(answered({ followers: 50_000, settings }));
    expect(inputs.region).toEqual({ value: 'JP', from: 'set' });
    expect(inputs.liveHoursPerMonth).toEqual({ value: 4, from: 'set' });
    expect(inputs.postsPerMonth?.value).toBeCloseTo(30, 6);
    expect(inputs.postsPerMonth?.from).toBe('set');
  });

  it('are assumed where the engine has to assume', () => {
    const inputs = inputsOf(answered({ followers: 50_000, videos: [video({ views: 9_000 })] }));
    expect(inputs.longShare?.from).not.toBe('set');
    expect(inputs.viewers?.from).toBe('assumed');
    expect(inputs.niche).toBeNull();
  });
});
