import { expect, it } from 'vitest';
import { healthOf } from '../../../src/tiktok/seen/health';
import { nameOnly } from '../../../src/reading/name-only';
import { sampleReading, sampleVideo } from '../../overlay/samples';

it('counts what a Reading holds, and names nobody', () => {
  const count = { value: 7, low: 7, high: 7, from: 'visible' } as const;
  const videos = [
    { ...sampleVideo('1'), views: count, likes: null },
    { ...sampleVideo('2'), views: count, likes: count },
    { ...sampleVideo('3'), views: null, likes: null },
  ];
  const live = { onAir: true, viewers: null, entered: null, startedAt: null };
  const problems = [{ code: 'login-wall', message: 'words' } as const];
  const { creator } = nameOnly('amber.b');
  expect(healthOf(sampleReading({ creator, videos, live, problems }))).toEqual({
    creator: true,
    live: true,
    videos: 3,
    withViews: 2,
    withLikes: 1,
    problems: ['login-wall'],
  });
  expect(healthOf(sampleReading())).toMatchObject({
    creator: false,
    live: false,
  });
});
