import { describe, expect, it } from 'vitest';
import { mentionSights, sightsOf } from '../../src/creators/sights';
import type { Reading } from '../../src/reading/reading';
import { about, creator, exact, profile, video } from './samples';

const now = new Date('2026-06-30T12:00:00.000Z');
const at = now.toISOString();
const search = (videos: Reading['videos']): Reading =>
  profile(videos, { page: { kind: 'search', handle: null, videoId: null }, creator: null });

describe('sightsOf', () => {
  it('takes from a profile the creator, every video and how far back the grid goes', () => {
    const reading = profile(
      [
        video('2024-01-01T00:00:00.000Z', { pinned: true, views: exact(9_000_000) }),
        video('2026-06-29T00:00:00.000Z', { views: about(1200, 1150, 1249) }),
        video('2026-06-10T00:00:00.000Z'),
      ],
      { creator: creator({ followers: exact(38_490), region: 'MD', verified: true }) },
    );
    const sights = sightsOf(reading, now);
    expect([...sights.keys()]).toEqual(['willow.fern']);
    const { head, history } = sights.get('willow.fern')!;
    const followers = { at, value: 38_490, low: 38_490, high: 38_490 };
    expect(head).toMatchObject({ name: 'Willow Fern', region: 'MD', verified: true, followers });
    expect(history.followers).toEqual([followers]);
    expect(history.videos.map(({ pinned }) => pinned)).toEqual([true, false, false]);
    expect(history.videos[1]!.views).toEqual([{ at, value: 1200, low: 1150, high: 1249 }]);
    // The pinned hit is older, and says nothing of what was posted since.
    expect(history.grids).toEqual([{ at, since: '2026-06-10T00:00:00.000Z', complete: false }]);
  });

  it('knows a grid that shows all there is', () => {
    const reading = profile([video('2026-06-10T00:00:00.000Z')], {
      creator: creator({ videoCount: exact(1) }),
    });
    expect(sightsOf(reading, now).get('willow.fern')!.history.grids[0]!.complete).toBe(true);
  });

  it('takes no span from a profile that is sorted otherwise', () => {
    const reading = profile([video('2026-06-10T00:00:00.000Z')], {
      problems: [{ code: 'not-newest-first', message: '' }],
    });
    expect(sightsOf(reading, now).get('willow.fern')!.history.grids).toEqual([]);
  });

  it('gives the videos of a search to their creators, with nothing of the others', () => {
    const sights = sightsOf(
      search([
        video('2026-06-10T00:00:00.000Z', { handle: 'Ada.B', likes: about(1200, 1150, 1249) }),
        video('2026-06-11T00:00:00.000Z', { handle: 'carl', durationSeconds: 75 }),
        video('2026-06-12T00:00:00.000Z', { handle: 'ada.b' }),
        video('2026-06-13T00:00:00.000Z'),
      ]),
      now,
    );
    expect([...sights.keys()]).toEqual(['ada.b', 'carl']);
    expect(sights.get('ada.b')!.history.videos).toHaveLength(2);
    expect(sights.get('ada.b')!.history.grids).toEqual([]);
    expect(sights.get('carl')!.history.videos[0]).toMatchObject({
      durationSeconds: 75,
      views: [],
      likes: null,
    });
  });

  it.each(['search', 'explore'] as const)('takes no count shown on %s for views', (kind) => {
    const seen = video('2026-06-10T00:00:00.000Z', {
      handle: 'ada',
      views: about(1200, 1150, 1249),
    });
    const sights = sightsOf(
      { ...search([seen]), page: { kind, handle: null, videoId: null } },
      now,
    );
    expect(sights.get('ada')!.history.videos[0]!.views).toEqual([]);
  });

  it('gives a video of another creator on a profile to that other creator', () => {
    const sights = sightsOf(profile([video('2026-06-10T00:00:00.000Z', { handle: 'ada' })]), now);
    expect(sights.has('willow.fern')).toBe(false);
    expect(sights.get('ada')!.history.videos).toHaveLength(1);
  });

  it('leaves out a creator of whom nothing was seen', () => {
    expect(sightsOf(profile([]), now).size).toBe(0);
  });

  it('takes a LIVE with when it began and who watches', () => {
    const reading = profile([], {
      page: { kind: 'live', handle: 'willow.fern', videoId: null },
      live: {
        onAir: true,
        viewers: exact(70),
        entered: exact(2520),
        startedAt: '2026-06-30T11:15:00.000Z',
      },
    });
    expect(sightsOf(reading, now).get('willow.fern')!.history.lives).toEqual([
      { from: '2026-06-30T11:15:00.000Z', began: true, until: at, viewers: 70 },
    ]);
  });

  it.each([
    ['in the future', '2026-06-30T13:00:00.000Z'],
    ['longer ago than a LIVE can last', '2026-06-29T11:00:00.000Z'],
    ['unknown', null],
  ])('takes a LIVE whose beginning is %s from this look on', (_name, startedAt) => {
    const live = { onAir: true, viewers: exact(70), entered: null, startedAt };
    const reading = profile([], {
      page: { kind: 'live', handle: 'willow.fern', videoId: null },
      live,
    });
    expect(sightsOf(reading, now).get('willow.fern')!.history.lives).toEqual([
      { from: at, began: false, until: at, viewers: 70 },
    ]);
  });

  it('takes no LIVE that has ended', () => {
    const live = { onAir: false, viewers: exact(70), entered: null, startedAt: null };
    const reading = profile([], {
      page: { kind: 'live', handle: 'willow.fern', videoId: null },
      live,
    });
    expect(sightsOf(reading, now).size).toBe(0);
  });
});

describe('mentionSights', () => {
  it('takes the followers of creators that a page names, and no one without', () => {
    const sights = mentionSights(
      [
        { handle: 'Ada', followers: about(1_200_000, 1_150_000, 1_249_999) },
        { handle: 'carl', followers: null },
      ],
      now,
    );
    expect([...sights.keys()]).toEqual(['ada']);
    expect(sights.get('ada')!.head).toMatchObject({
      handle: 'Ada',
      followers: { at, value: 1_200_000 },
    });
  });
});
