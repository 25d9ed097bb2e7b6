import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creators } from './creators';
import { secondsOf } from './ids';
import { videosOf } from './videos';
import { runs } from '../runs';

const dates = fc.date({
  min: new Date('2024-01-01'),
  max: new Date('2036-01-01'),
  noInvalidDate: true,
});

describe('videosOf', () => {
  it('has for every creator ids that are unique, hold the date and lie in the past', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...creators), (now, creator) => {
        const videos = videosOf(creator, now);
        expect(new Set(videos.map(({ id }) => id)).size).toBe(videos.length);
        for (const { id, postedAt } of videos) {
          expect(secondsOf(id)).toBe(postedAt);
          expect(postedAt * 1000).toBeLessThan(now.getTime());
        }
      }),
      runs(30),
    );
  });

  it('puts pinned videos first and the others newest first', () => {
    for (const creator of creators) {
      const videos = videosOf(creator, new Date('2026-03-01'));
      const pinned = creator.videos.pinned.length;
      expect(videos.map((video) => video.pinned)).toEqual(videos.map((_, index) => index < pinned));
      const times = videos.slice(pinned).map(({ postedAt }) => postedAt);
      expect(times).toEqual([...times].sort((one, other) => other - one));
    }
  });

  it('gives the same views at any time, so that a test may set the clock', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...creators), (now, creator) => {
        const views = (date: Date) => videosOf(creator, date).map((video) => video.views);
        expect(views(now)).toEqual(views(new Date('2026-03-01')));
      }),
      runs(30),
    );
  });
});
