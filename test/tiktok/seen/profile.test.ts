import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/counts/count';
import { readAddress } from '../../../src/tiktok/address';
import { noHeader } from '../../../src/tiktok/readers/profile-header';
import { noSigns } from '../../../src/tiktok/readers/signs';
import { profileReading } from '../../../src/tiktok/seen/profile';
import { isOurs, nothingSeen } from '../../../src/tiktok/seen/seen';
import type { Seen, SeenTile } from '../../../src/tiktok/seen/seen';
import { dailyIds } from '../fixtures/markup';
import { profileUrl } from '../fixtures/profile';

const handle = 'amber.b';
const header = { ...noHeader, whose: 'own', name: 'Amber' } as const;
const tiles = dailyIds('2026-04-18T00:00:00Z', 6).map((id): SeenTile => ({
  ...{ id, handle, kind: 'video', badge: '' },
  counts: { views: '7' },
}));
const noUser = { damaged: false };
const about = (user: object, statsV2: object = {}) => ({
  damaged: false,
  subject: { user: { uniqueId: handle, ...user }, statsV2 },
});

function read(parts: Partial<Seen>) {
  const address = readAddress(profileUrl(handle));
  const whole = { ...nothingSeen, address, header, tiles, signs: noSigns, loaded: true };
  return profileReading({ ...whole, language: 'en', ...parts });
}

const codes = (parts: Partial<Seen>) => read(parts).problems.map(({ code }) => code);

describe('profileReading', () => {
  it('is of the page that the address names', () => {
    expect(read({}).page).toEqual({ kind: 'profile', handle, videoId: null });
  });

  it('takes from the data whatever is not on the page', () => {
    const data = about(
      {},
      { followerCount: '1', followingCount: '2', heartCount: '3', videoCount: '4' },
    );
    expect(read({ data }).creator).toMatchObject({
      followers: exactly(1),
      following: exactly(2),
      likes: exactly(3),
      videoCount: exactly(4),
    });
  });

  it('keeps the first 20,000 videos', () => {
    const many = Array.from({ length: 20_001 }, (_, i) => ({ ...tiles[0]!, id: String(i) }));
    expect(read({ tiles: many }).videos).toHaveLength(20_000);
  });

  it('cuts a name after 400 characters, wherever it was read', () => {
    const name = 'x'.repeat(401);
    expect(read({ header: { ...header, name } }).creator?.name).toHaveLength(400);
    const data = about({ nickname: name });
    expect(read({ header: null, data }).creator?.name).toHaveLength(400);
  });

  it.each([
    ['a mark on the page', true, null, true],
    ['a mark in the data', false, true, true],
    ['data without one', false, false, false],
    ['nothing', false, null, null],
  ])('takes a creator for verified by %s', (_name, onPage, inData, verified) => {
    const data = about({ verified: inData });
    expect(read({ header: { ...header, verified: onPage }, data }).creator?.verified).toBe(
      verified,
    );
  });

  it('has a creator where page, data or videos tell of one', () => {
    const nobody = { header: noHeader, tiles: [] };
    expect(read(nobody).creator).toBeNull();
    expect(read({ ...nobody, header }).creator?.handle).toBe(handle);
    expect(read({ ...nobody, tiles }).creator?.handle).toBe(handle);
    expect(read({ ...nobody, data: about({}) }).creator?.handle).toBe(handle);
  });

  it('reads the counts of its head in the language of the page', () => {
    const counts = { followers: '1.2B', following: '24', likes: '593K' };
    const spoken = (language: string) => read({ header: { ...header, ...counts }, language });
    expect(spoken('en').creator).toMatchObject({
      followers: { value: 1_200_000_000, from: 'visible' },
      following: exactly(24),
      likes: { value: 593_000, low: 592_950, high: 593_050 },
    });
    expect(spoken('tr').creator?.followers).toBeNull();
    expect(spoken('tr').problems.map(({ code }) => code)).toEqual(['count-not-understood']);
  });

  it('does not count an unclear count as an absent one', () => {
    const [first, ...others] = tiles;
    const unclear = { ...first!, counts: { views: 'many' } };
    const absent = others.map((tile) => ({ ...tile, counts: {} }));
    expect(codes({ tiles: [unclear, ...others] })).toEqual(['count-not-understood']);
    expect(codes({ tiles: [unclear, ...absent] })).toEqual([
      'some-counts-absent',
      'count-not-understood',
    ]);
  });

  it('counts an unclear count of a video that is there twice once', () => {
    const [first, second, ...others] = tiles;
    const unclear = { ...first!, counts: { views: 'many' } };
    const absent = { ...second!, counts: {} };
    expect(codes({ tiles: [unclear, absent, ...others, unclear] })).toEqual([
      'some-counts-absent',
      'count-not-understood',
    ]);
  });

  it('judges the order by the videos that are not pinned', () => {
    const rising = [...tiles].reverse();
    const pinned = rising.map((tile) => ({ ...tile, badge: 'Pinned' }));
    expect(codes({ tiles: rising })).toEqual(['not-newest-first']);
    expect(codes({ tiles: pinned })).toEqual([]);
  });

  it('believes what the server answered only of the page that was loaded', () => {
    const data = { ...noUser, status: 10222 };
    const hollow = { header: noHeader, tiles: [], data };
    expect(codes({ ...hollow, loaded: true })).toEqual(['private-account']);
    expect(codes({ ...hollow, loaded: false })).toEqual(['still-loading', 'page-data-not-used']);
    expect(codes({ data, loaded: true })).toEqual([]);
    expect(codes({ data, loaded: false })).toEqual(['page-data-not-used']);
  });

  it('does not take what the server answered for more than what it sent of the creator', () => {
    const data = { ...about({}), status: 10222 };
    expect(codes({ tiles: [], data })).toEqual(['still-loading']);
  });

  it.each([
    [10_000, 'captcha'],
    [10_201, 'captcha'],
    [10_202, 'account-not-found'],
    [10_221, 'account-not-found'],
    [10_222, 'private-account'],
    [10_231, 'page-error'],
  ])('knows the answer %d', (status, code) => {
    const unnamed = { ...noHeader, whose: 'unnamed' } as const;
    expect(codes({ header: unnamed, tiles: [], data: { ...noUser, status } })).toEqual([code]);
  });

  it('tells a page that changed from one that is still the page before', () => {
    const posts = { tiles: [], signs: { ...noSigns, posts: true } };
    expect(codes({ ...posts, loaded: true })).toEqual(['page-changed']);
    expect(codes({ ...posts, loaded: true, header: noHeader })).toEqual(['page-changed']);
    expect(codes({ ...posts, loaded: false })).toEqual(['page-changed']);
    expect(codes({ ...posts, loaded: false, header: noHeader })).toEqual(['still-loading']);
    expect(codes({ ...posts, loaded: false, header: null })).toEqual(['still-loading']);
    expect(codes({ ...posts, loaded: true, foreign: 3 })).toEqual(['still-loading']);
  });

  it('says that data are damaged rather than not used', () => {
    expect(codes({ data: { damaged: true } })).toEqual(['page-data-damaged']);
  });

  it('takes a page for the mobile one only where there is no profile', () => {
    const signs = { ...noSigns, mobile: true };
    expect(codes({ signs, tiles: [] })).toEqual(['still-loading']);
    expect(codes({ signs, tiles: [], header: noHeader })).toEqual(['page-not-read']);
  });
});

describe('isOurs', () => {
  it.each([
    ['own', [true, true, true, true]],
    ['doubtful', [true, false, true, true]],
    ['unnamed', [false, false, true, false]],
    ['other', [false, false, false, false]],
    ['absent', [false, false, false, false]],
  ] as const)(
    'judges a head that is %s by a grid that is empty, foreign, own, mixed',
    (whose, ours) => {
      const grids = [
        [0, 0],
        [0, 1],
        [6, 0],
        [6, 1],
      ] as const;
      expect(grids.map(([own, foreign]) => isOurs(whose, own, foreign))).toEqual(ours);
    },
  );
});
