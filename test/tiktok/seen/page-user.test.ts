import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/counts/count';
import { pickUser } from '../../../src/tiktok/pick-data';
import { lookUpUser as read } from '../../../src/tiktok/seen/page-user';
import type { PageData } from '../../../src/tiktok/page-data';
import { sigiData, universalData } from '../fixtures/page-data';

const lookUpUser = (data: PageData, handle: string) => read(pickUser(data, handle), handle);
const universal = (data: unknown) => ({
  universal: data,
  sigi: null,
  mobile: null,
  damaged: false,
});
const sigi = (data: unknown) => ({
  universal: null,
  sigi: data,
  mobile: null,
  damaged: false,
});
const around = (value: number, half: number) => ({ value, low: value - half, high: value + half });

describe('lookUpUser', () => {
  it('prefers exact figures', () => {
    const data = universalData({
      handle: 'a_b',
      name: 'Amber',
      stats: { followerCount: 38500, followingCount: 24, heartCount: 593000, videoCount: 927 },
      statsV2: {
        followerCount: '38490',
        followingCount: '24',
        heartCount: '593024',
        videoCount: '927',
      },
      user: { verified: true, region: 'US' },
    });
    expect(lookUpUser(universal(data), 'a_b')).toEqual({
      user: {
        name: 'Amber',
        verified: true,
        isPrivate: false,
        region: 'US',
        followers: exactly(38_490),
        following: exactly(24),
        likes: exactly(593_024),
        videoCount: exactly(927),
      },
      damaged: false,
      status: 0,
    });
  });

  it('takes figures rounded to what is displayed as rounded', () => {
    const stats = { followerCount: 4000000, followingCount: 12345, heart: 272600, videoCount: 543 };
    const { user } = lookUpUser(universal(universalData({ handle: 'a_b', stats })), 'a_b');
    expect(user).toMatchObject({
      followers: around(4_000_000, 50_000),
      following: exactly(12_345),
      likes: around(272_600, 50),
      videoCount: exactly(543),
      region: null,
    });
  });

  it.each([
    ['a 32-bit overflow', -977433948],
    ['a fraction', 12.5],
    ['more than 2^53', 2 ** 53],
    ['an exact figure that is none', '1.2M'],
    ['a negative text', '-5'],
    ['a text that ends in a figure', 'x5'],
    ['an exponent', '1e3'],
    ['an empty text', ''],
    ['null', null],
  ])('refuses %s, and that alone', (_name, heartCount) => {
    const stats = { followerCount: 7, heartCount };
    const { user, damaged } = lookUpUser(universal(universalData({ handle: 'a_b', stats })), 'a_b');
    expect(user).toMatchObject({ followers: exactly(7), likes: null });
    expect(damaged).toBe(false);
  });

  it('knows the overflow from the exact figure beside it', () => {
    const data = universalData({
      handle: 'a_b',
      stats: { heartCount: -977433948 },
      statsV2: { heartCount: '11907467940' },
    });
    expect(lookUpUser(universal(data), 'a_b').user?.likes).toEqual(exactly(11_907_467_940));
  });

  it('reads the data of 2022', () => {
    const data = sigiData({
      handle: 'A_b',
      stats: { followerCount: 129800, heartCount: 720500, videoCount: 82 },
      user: { secret: true },
    });
    expect(lookUpUser(sigi(data), 'a_b').user).toMatchObject({
      isPrivate: true,
      followers: around(129_800, 50),
      videoCount: exactly(82),
    });
  });

  it('takes its subject out of everybody met on a page of 2022', () => {
    const stats = { b_a: { followerCount: 1 }, a_b: { followerCount: 2 } };
    const users = { b_a: { uniqueId: 'b_a' }, a_b: { uniqueId: 'a_b' } };
    const data = { UserModule: { users, stats }, UserPage: { statusCode: 10222 } };
    const { user, status } = lookUpUser(sigi(data), 'a_b');
    expect(user?.followers).toEqual(exactly(2));
    expect(status).toBe(10222);
  });

  it.each([
    ['NL', 'NL'],
    ['nl', null],
    ['NLD', null],
    ['xNL', null],
    ['', null],
  ])('takes the region %j for %j', (region, taken) => {
    const data = universalData({ handle: 'a_b', user: { region } });
    expect(lookUpUser(universal(data), 'a_b').user?.region).toBe(taken);
  });

  it('takes nothing for a figure like any other', () => {
    const data = universalData({ handle: 'a_b', statsV2: { videoCount: '0' } });
    expect(lookUpUser(universal(data), 'a_b').user?.videoCount).toEqual(exactly(0));
  });

  it('does not take somebody met on the page of 2022 for its subject', () => {
    expect(lookUpUser(sigi(sigiData({ handle: 'a_b' })), 'a_b').user).toBeNull();
  });

  it.each([
    ['somebody else', universalData({ handle: 'b_a', stats: { followerCount: 7 } })],
    ['nobody', universalData({ handle: 'a_b', user: { uniqueId: undefined } })],
    ['a page that is no profile', { __DEFAULT_SCOPE__: { 'webapp.app-context': {} } }],
    ['nothing', {}],
    ['a list', []],
  ])('has nothing in data about %s', (_name, data) => {
    expect(lookUpUser(universal(data), 'a_b')).toEqual({ user: null, damaged: false, status: 0 });
  });

  it('tells what the server answered', () => {
    const data = {
      __DEFAULT_SCOPE__: { 'webapp.user-detail': { statusCode: 10221, userInfo: {} } },
    };
    expect(lookUpUser(universal(data), 'a_b')).toEqual({
      user: null,
      damaged: false,
      status: 10221,
    });
  });

  it.each([
    ['a handle', { user: { uniqueId: 7 } }],
    ['a name', { user: { nickname: ['Amber'] } }],
    ['a mark', { user: { verified: 'yes' } }],
    ['figures', { stats: { followerCount: { value: 7 } } }],
    ['exact figures', { statsV2: { followerCount: true } }],
  ])('uses nothing when %s is of another kind than it was', (_name, more) => {
    const data = universalData({ handle: 'a_b', stats: { followerCount: 7 }, ...more });
    expect(lookUpUser(universal(data), 'a_b')).toEqual({ user: null, damaged: true, status: 0 });
  });

  it('finds nothing of its own under the names of JavaScript', () => {
    const data = JSON.parse(
      '{"UserModule":{"users":{"__proto__":{}},"stats":{"__proto__":{}}}}',
    ) as unknown;
    for (const handle of ['constructor', '__proto__', 'tostring']) {
      expect(lookUpUser(sigi(data), handle)).toEqual({ user: null, damaged: false, status: 0 });
    }
  });

  it('never throws', () => {
    const scope = fc.dictionary(
      fc.constantFrom('userInfo', 'user', 'stats', 'statsV2', 'statusCode', 'uniqueId', 'a_b'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.oneof(scope, fc.jsonValue()), (value) => {
        const data = {
          universal: { __DEFAULT_SCOPE__: { 'webapp.user-detail': value } },
          sigi: { UserModule: value },
          mobile: null,
          damaged: false,
        };
        expect(lookUpUser(data, 'a_b')).toHaveProperty('status');
      }),
    );
  });
});
