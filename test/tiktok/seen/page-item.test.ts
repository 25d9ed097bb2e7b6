import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/counts/count';
import type { PageData } from '../../../src/tiktok/page-data';
import { pickItem } from '../../../src/tiktok/pick-data';
import { lookUpItem as read } from '../../../src/tiktok/seen/page-item';
import { itemStruct, videoData } from '../fixtures/page-data';

const lookUpItem = (data: PageData, id: string) => read(pickItem(data, id), id);
const id = '7507673491141034650';
const data = (parts: Partial<PageData>): PageData => ({
  ...{ universal: null, sigi: null, mobile: null, damaged: false },
  ...parts,
});
const universal = (more: object = {}) =>
  data({ universal: videoData(itemStruct(id, 'a_b', more)) });
const item = (more: object = {}) => lookUpItem(universal(more), id).item;
const stats = (figures: object) => ({ stats: figures, statsV2: undefined });

describe('lookUpItem', () => {
  it('reads the item whose id is the one asked for', () => {
    expect(item()).toMatchObject({
      author: 'a_b',
      user: { name: 'A name', followers: exactly(9851), videoCount: exactly(126) },
      photo: false,
      views: { value: 1_500_000, low: 1_450_000, high: 1_550_000 },
      likes: { value: 36_200, low: 36_150, high: 36_250 },
      comments: exactly(242),
      saves: exactly(1846),
      shares: exactly(5522),
      durationSeconds: 9,
      duet: null,
      stitch: null,
      sponsored: false,
      country: 'PK',
      topics: ['Outfit', 'Beauty & Style'],
    });
    expect(lookUpItem(universal(), '7507673491141034651')).toEqual({
      item: null,
      damaged: false,
      status: 0,
    });
  });

  it.each([
    ['2022', data({ sigi: { ItemModule: { [id]: itemStruct(id, 'a_b') } } })],
    [
      'the mobile site',
      data({ mobile: { videoDetail: { itemInfo: { itemStruct: itemStruct(id, 'a_b') } } } }),
    ],
    [
      'the mobile site, by another name',
      data({
        universal: {
          __DEFAULT_SCOPE__: {
            'webapp.reflow.video.detail': { itemInfo: { itemStruct: itemStruct(id, 'a_b') } },
          },
        },
      }),
    ],
  ])('reads the data of %s', (_name, page) => {
    expect(lookUpItem(page, id).item).toMatchObject({ author: 'a_b', durationSeconds: 9 });
  });

  it('does not take the key of an item for its id', () => {
    const page = data({ sigi: { ItemModule: { [id]: itemStruct('7', 'a_b') } } });
    expect(lookUpItem(page, id).item).toBeNull();
  });

  it('reads an author that is nothing but a handle', () => {
    expect(item({ author: 'A_b', nickname: 'Amber' })).toMatchObject({
      author: 'a_b',
      user: { name: 'Amber', followers: exactly(9851) },
    });
  });

  it('finds the author of 2022 among those met on the page', () => {
    const users = { a_b: { uniqueId: 'a_b', nickname: 'Amber', verified: true } };
    const sigi = {
      ItemModule: { [id]: itemStruct(id, 'x', { author: 'a_b' }) },
      UserModule: { users },
    };
    expect(lookUpItem(data({ sigi }), id).item).toMatchObject({
      author: 'a_b',
      user: { name: 'Amber', verified: true, followers: exactly(9851) },
    });
  });

  it.each([[undefined], [null], [7], [{}], ['?'], [{ uniqueId: 7 }]])(
    'has no creator for the author %j',
    (author) => {
      expect(item({ author })).toMatchObject({ author: null, user: null, durationSeconds: 9 });
    },
  );

  it('prefers exact figures', () => {
    expect(item({ statsV2: { playCount: '1487221', diggCount: '36204' } })).toMatchObject({
      views: exactly(1_487_221),
      likes: exactly(36_204),
      comments: exactly(242),
    });
  });

  it('takes the exact figures of the author', () => {
    const authorStatsV2 = { followerCount: '9876', videoCount: '127' };
    expect(item({ authorStatsV2 })?.user).toMatchObject({
      followers: exactly(9876),
      videoCount: exactly(127),
    });
  });

  it('takes the most that anything on TikTok can count', () => {
    expect(item(stats({ playCount: 1e12 }))?.views?.high).toBeGreaterThanOrEqual(1e12);
  });

  it.each([
    ['an overflow', -977433948],
    ['a fraction', 1.5],
    ['more than there is', 2e12],
    ['a word', 'many'],
    ['an exponent', '1e3'],
    ['NaN', NaN],
    ['nothing', null],
    ['a list', [7]],
  ])('refuses %s, and that alone', (_name, playCount) => {
    expect(item(stats({ playCount, commentCount: '242' }))).toMatchObject({
      views: null,
      comments: exactly(242),
    });
  });

  it.each([
    [0, 3, null],
    [0, 0, 0],
    [2, 3, null],
    [3, 3, 3],
    [10_000, 10_040, 10_000],
    [10_000, 10_200, null],
    [null, 3, null],
  ])('takes %j views beside %j likes as %s', (playCount, diggCount, value) => {
    expect(item(stats({ playCount, diggCount }))?.views?.value ?? null).toBe(value);
  });

  it.each([
    [9, 9],
    [9.5, 9.5],
    [0, null],
    [-1, null],
    [86_400, 86_400],
    [86_401, null],
    ['9', null],
    [undefined, null],
  ])('takes the length %j for %j', (duration, seconds) => {
    expect(item({ video: { duration } })?.durationSeconds).toBe(seconds);
  });

  it.each([
    [{}, null],
    [{ duetInfo: { duetFromId: '0' } }, false],
    [{ duetInfo: { duetFromId: '7118347469199207795' } }, true],
    [{ duetInfo: { duetFromId: '00' } }, false],
    [{ duetInfo: { duetFromId: '10' } }, true],
    [{ duetInfo: { duetFromId: '01' } }, true],
    [{ duetInfo: { duetFromId: '' } }, null],
    [{ duetInfo: { duetFromId: '7a' } }, null],
    [{ duetInfo: { duetFromId: 'a7' } }, null],
    [{ duetInfo: { duetFromId: 7 } }, null],
    [{ duetEnabled: true }, null],
    [{ desc: '#duet with @some.body words' }, true],
    [{ desc: 'words #duet with @some.body' }, null],
    [{ desc: '#duet' }, null],
    [{ desc: '#duets with @some.body' }, null],
  ])('takes %j as a Duet: %j', (more, duet) => {
    expect(item(more)?.duet).toBe(duet);
  });

  it.each([
    [{ desc: '#stitch with @some.body words' }, true],
    [{ desc: '#Stitch con @some.body' }, true],
    [{ desc: '#duet with @some.body' }, null],
    [{ desc: 7 }, null],
    [{ stitchEnabled: true }, null],
  ])('takes %j as a Stitch: %j', (more, stitch) => {
    expect(item(more)?.stitch).toBe(stitch);
  });

  it.each([
    [{ isAd: false }, false],
    [{ isAd: undefined }, null],
    [{ isAd: true }, true],
    [{ isAd: false, adLabelVersion: 0 }, false],
    [{ isAd: false, adLabelVersion: 2 }, true],
    [{ isAd: false, brandOrganicType: 2001 }, true],
    [{ isAd: false, BAInfo: '{}' }, null],
    [{ isAd: false, BAInfo: '' }, false],
    [{ isAd: false, isECVideo: 1 }, null],
    [{ isAd: false, isECVideo: 0 }, false],
    [{ isAd: false, adAuthorization: true }, null],
    [{ isAd: true, adAuthorization: true }, true],
  ])('takes %j as sponsored: %j', (more, sponsored) => {
    expect(item(more)?.sponsored).toBe(sponsored);
  });

  it.each([
    [
      ['Outfit', 7, null, 'Dance'],
      ['Outfit', 'Dance'],
    ],
    [undefined, []],
    ['Outfit', []],
    [['x'.repeat(200)], ['x'.repeat(200)]],
    [['x'.repeat(201)], []],
    [
      Array.from({ length: 60 }, (_, i) => String(i)),
      Array.from({ length: 50 }, (_, i) => String(i)),
    ],
  ])('takes the topics %j', (labels, topics) => {
    expect(item({ diversificationLabels: labels })?.topics).toEqual(topics);
  });

  it.each([
    [{ imagePost: { images: [] } }, true],
    [{ imagePost: null }, false],
    [{ imagePost: '' }, false],
  ])('takes %j for a photo post: %s', (more, photo) => {
    expect(item(more)).toMatchObject({ photo, durationSeconds: photo ? null : 9 });
  });

  it.each([
    [data({ universal: videoData(null, 10204) }), 10204],
    [data({ sigi: { VideoPage: { statusCode: 10216 } } }), 10216],
    [data({ universal: { __DEFAULT_SCOPE__: { 'webapp.video-detail': { statusCode: 'x' } } } }), 0],
  ])('tells what the server answered', (page, status) => {
    expect(lookUpItem(page, id)).toEqual({ item: null, damaged: false, status });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, field) => {
        const shapes = [
          data({ universal: { __DEFAULT_SCOPE__: value } }),
          data({ universal: value, sigi: { ItemModule: value }, mobile: value }),
          universal({ stats: field, statsV2: field, video: field, author: field, desc: field }),
          universal({ duetInfo: field, isAd: field, diversificationLabels: field }),
        ];
        for (const shape of shapes) expect(lookUpItem(shape, id)).toHaveProperty('status');
      }),
    );
  });
});
