import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/counts/count';
import { readAddress } from '../../../src/tiktok/address';
import { noHeader } from '../../../src/tiktok/readers/profile-header';
import { isOurs, profileReading } from '../../../src/tiktok/readers/profile-reading';
import type { ProfileFacts } from '../../../src/tiktok/readers/profile-reading';
import { noSigns } from '../../../src/tiktok/readers/signs';
import { tileVideo } from '../../../src/tiktok/readers/tile-video';
import { postedAt } from '../../../src/tiktok/video-id';
import { dailyIds } from '../fixtures/markup';
import { profileUrl } from '../fixtures/profile';

const handle = 'amber.b';
const own = { ...noHeader, whose: 'own', name: 'Amber' } as const;
const shown = { ...exactly(7), from: 'visible' } as const;
const videos = dailyIds('2026-04-18T00:00:00Z', 6).map((id) =>
  tileVideo(
    {
      ...{ id, handle, kind: 'video', views: shown, likes: null, badge: '' },
      ...{ postedAt: postedAt(id), seconds: null, unclear: false },
    },
    false,
  ),
);
const grid = { videos, foreign: 0, unclear: 0 };
const empty = { videos: [], foreign: 0, unclear: 0 };
const noUser = { user: null, damaged: false, status: 0 };
const user = {
  ...{ name: null, verified: null, isPrivate: false, region: null },
  ...{ followers: null, following: null, likes: null, videoCount: null },
};

function read(facts: Partial<ProfileFacts>) {
  const address = readAddress(profileUrl(handle));
  const whole = { address, header: own, grid, signs: noSigns, lookup: null, loaded: true };
  return profileReading({ ...whole, ...facts });
}

const codes = (facts: Partial<ProfileFacts>) => read(facts).problems.map(({ code }) => code);

describe('profileReading', () => {
  it('is of the page that the address names', () => {
    expect(read({}).page).toEqual({ kind: 'profile', handle, videoId: null });
  });

  it('takes from the data whatever is not on the page', () => {
    const figures = {
      followers: exactly(1),
      following: exactly(2),
      likes: exactly(3),
      videoCount: exactly(4),
    };
    const lookup = { ...noUser, user: { ...user, ...figures } };
    expect(read({ lookup }).creator).toMatchObject(figures);
  });

  it('keeps the first 20,000 videos', () => {
    const first = videos[0]!;
    const many = Array.from({ length: 20_001 }, () => first);
    expect(read({ grid: { ...grid, videos: many } }).videos).toHaveLength(20_000);
  });

  it('cuts a name after 400 characters, wherever it was read', () => {
    const name = 'x'.repeat(401);
    expect(read({ header: { ...own, name } }).creator?.name).toHaveLength(400);
    const lookup = { ...noUser, user: { ...user, name } };
    expect(read({ header: noHeader, lookup }).creator?.name).toHaveLength(400);
  });

  it.each([
    ['a mark on the page', true, null, true],
    ['a mark in the data', false, true, true],
    ['data without one', false, false, false],
    ['nothing', false, null, null],
  ])('takes a creator for verified by %s', (_name, onPage, inData, verified) => {
    const header = { ...own, verified: onPage };
    const lookup = { ...noUser, user: { ...user, verified: inData } };
    expect(read({ header, lookup }).creator?.verified).toBe(verified);
  });

  it('has a creator where page, data or videos tell of one', () => {
    const nobody = { header: noHeader, grid: empty };
    expect(read(nobody).creator).toBeNull();
    expect(read({ ...nobody, header: own }).creator?.handle).toBe(handle);
    expect(read({ ...nobody, grid }).creator?.handle).toBe(handle);
    expect(read({ ...nobody, lookup: { ...noUser, user } }).creator?.handle).toBe(handle);
  });

  it('does not count an unclear count as an absent one', () => {
    const [first, ...others] = videos.map((video) => ({ ...video, views: null }));
    const clear = videos.slice(1);
    expect(codes({ grid: { ...grid, videos: [first!, ...clear], unclear: 1 } })).toEqual([
      'count-not-understood',
    ]);
    expect(codes({ grid: { ...grid, videos: others, unclear: 1 } })).toEqual([
      'some-counts-absent',
      'count-not-understood',
    ]);
  });

  it('judges the order by the videos that are not pinned', () => {
    const rising = [...videos].reverse();
    const pinned = rising.map((video) => ({ ...video, pinned: true }));
    expect(codes({ grid: { ...grid, videos: rising } })).toEqual(['not-newest-first']);
    expect(codes({ grid: { ...grid, videos: pinned } })).toEqual([]);
  });

  it('believes what the server answered only of the page that was loaded', () => {
    const lookup = { ...noUser, status: 10222 };
    const hollow = { header: noHeader, grid: empty, lookup };
    expect(codes({ ...hollow, loaded: true })).toEqual(['private-account']);
    expect(codes({ ...hollow, loaded: false })).toEqual(['still-loading', 'page-data-not-used']);
    expect(codes({ lookup, loaded: true })).toEqual([]);
    expect(codes({ lookup, loaded: false })).toEqual(['page-data-not-used']);
  });

  it('does not take what the server answered for more than what it sent of the creator', () => {
    const lookup = { ...noUser, user, status: 10222 };
    expect(codes({ grid: empty, lookup })).toEqual(['still-loading']);
  });

  it.each([
    [10_000, 'captcha'],
    [10_201, 'captcha'],
    [10_202, 'account-not-found'],
    [10_221, 'account-not-found'],
    [10_222, 'private-account'],
    [10_231, 'page-error'],
  ])('knows the answer %d', (status, code) => {
    const header = { ...noHeader, whose: 'unnamed' } as const;
    expect(codes({ header, grid: empty, lookup: { ...noUser, status } })).toEqual([code]);
  });

  it('says that data are damaged rather than not used', () => {
    expect(codes({ lookup: { ...noUser, damaged: true } })).toEqual(['page-data-damaged']);
  });

  it('takes a page for the mobile one only where there is no profile', () => {
    const signs = { ...noSigns, mobile: true };
    expect(codes({ signs, grid: empty })).toEqual(['still-loading']);
    expect(codes({ signs, grid: empty, header: noHeader })).toEqual(['page-not-read']);
  });
});

describe('isOurs', () => {
  const foreign = { ...empty, foreign: 1 };
  const both = { ...grid, foreign: 1 };

  it.each([
    ['own', [true, true, true, true]],
    ['doubtful', [true, false, true, true]],
    ['unnamed', [false, false, true, false]],
    ['other', [false, false, false, false]],
    ['absent', [false, false, false, false]],
  ] as const)(
    'judges a head that is %s by a grid that is empty, foreign, own, mixed',
    (whose, ours) => {
      const judged = [empty, foreign, grid, both].map((sum) => isOurs({ ...own, whose }, sum));
      expect(judged).toEqual(ours);
    },
  );
});
