import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePage, isTikTok, readAddress, toHandle } from '../../src/tiktok/address';
import { readingSchema } from '../../src/reading/reading';
import { readSeen } from '../../src/tiktok/seen/read';
import { nothingSeen } from '../../src/tiktok/seen/seen';
import { noSigns } from '../../src/tiktok/readers/signs';
import { runs } from '../runs';

const seen = (url: string) => ({
  ...nothingSeen,
  ...{ address: readAddress(url), loaded: true, language: '', signs: noSigns, tiles: [] },
});
const home = 'https://www.tiktok.com';
const id = '7545042113966584925';

const creatorPages: [path: string, kind: string, handle: string | null, videoId: string | null][] =
  [
    ['/@valley.amber20', 'profile', 'valley.amber20', null],
    ['/@valley.amber20/', 'profile', 'valley.amber20', null],
    ['/@valley.amber20?lang=en&is_from_webapp=1', 'profile', 'valley.amber20', null],
    ['/@valley.amber20#top', 'profile', 'valley.amber20', null],
    ['/en/@valley.amber20', 'profile', 'valley.amber20', null],
    ['/zh-Hant-TW/@a_b', 'profile', 'a_b', null],
    ['/es-419/@a_b', 'profile', 'a_b', null],
    ['//@a_b', 'profile', 'a_b', null],
    ['/%40a_b', 'profile', 'a_b', null],
    ['/@Valley.Amber', 'profile', 'valley.amber', null],
    ['/@_', 'profile', '_', null],
    [`/@a_b/video/${id}`, 'video', 'a_b', id],
    [`/@a_b/video/${id}/?q=1`, 'video', 'a_b', id],
    [`/fr/@a_b/video/${id}`, 'video', 'a_b', id],
    [`/@a_b/photo/${id}`, 'video', 'a_b', id],
    ['/@a_b/live', 'live', 'a_b', null],
    ['/@a_b/live?enter_from=x', 'live', 'a_b', null],
  ];

const otherPages: [address: string, kind: string][] = [
  [home, 'feed'],
  [`${home}/`, 'feed'],
  [`${home}/?lang=en`, 'feed'],
  [`${home}/en`, 'feed'],
  [`${home}/ko-KR/`, 'feed'],
  [`${home}/foryou`, 'feed'],
  [`${home}/en/foryou?lang=en`, 'feed'],
  [`${home}/following`, 'feed'],
  [`${home}/friends`, 'feed'],
  [`${home}/search?q=amber`, 'search'],
  [`${home}/search/user?q=amber`, 'search'],
  [`${home}/search/video?q=@a_b`, 'search'],
  [`${home}/explore`, 'explore'],
  [`${home}/discover/amber-birch`, 'discover'],
  [`${home}/tag/amber`, 'tag'],
  ['https://m.tiktok.com/tag/amber', 'tag'],
  ['http://tiktok.com/explore', 'explore'],
];

const notPages = [
  '',
  'tiktok',
  '/@a_b',
  'https://',
  'about:blank',
  'javascript:alert(1)//www.tiktok.com/@a_b',
  'file:///@a_b',
  'ftp://www.tiktok.com/@a_b',
  'shttp://www.tiktok.com/@a_b',
  'https2://www.tiktok.com/@a_b',
  'https://www.tiktok.com.example/@a_b',
  'https://example.com/@a_b',
  'https://nottiktok.com/@a_b',
  'https://www.tiktok.com@example.com/@a_b',
  'https://www.tiktok.com:8443/@a_b',
  'https://ads.tiktok.com/@a_b',
  'https://www.tiktok.com./@a_b',
];

const unknownPages = [
  '/@',
  '/@/video/1',
  '/@a b',
  '/@a%00b',
  '/@a<script>',
  `/@${'a'.repeat(65)}`,
  '/@a_b/video',
  '/@a_b/video/',
  '/@a_b/video/12x',
  `/@a_b/video/${'1'.repeat(21)}`,
  `/@a_b/video/${id}/more`,
  '/@a_b/live/1',
  '/@a_b/playlist/Songs-7300000000000000000',
  '/@a_b%2Fvideo%2F1',
  '/%2540a_b',
  '/%E0%A4%A',
  '/tag',
  '/tag/a/b',
  '/a/tag/b',
  '/a/explore',
  '/following/a',
  '/live',
  '/music/amber-1',
  '/abc/@a_b',
  '/en/en/@a_b',
  '/constructor',
  '/__proto__',
];

describe('readAddress', () => {
  it.each(creatorPages)('reads %s as a %s', (path, kind, handle, videoId) => {
    expect(readAddress(home + path)).toMatchObject({ kind, handle, videoId });
  });

  it.each(otherPages)('reads %s as a %s page of nobody', (address, kind) => {
    expect(readAddress(address)).toEqual({ kind, handle: null, videoId: null, photo: false });
  });

  it.each([...notPages, ...unknownPages.map((path) => home + path)])(
    'does not know %j',
    (address) => {
      expect(readAddress(address)).toEqual({
        kind: 'other',
        handle: null,
        videoId: null,
        photo: false,
      });
    },
  );

  it('tells photo posts', () => {
    expect(readAddress(`${home}/@a_b/photo/${id}`).photo).toBe(true);
    expect(readAddress(`${home}/@a_b/video/${id}`).photo).toBe(false);
  });

  it('takes an URL as well, and a relative link with its base', () => {
    expect(readAddress(new URL(`${home}/@a_b`)).handle).toBe('a_b');
    expect(readAddress('/@a_b', `${home}/explore`).handle).toBe('a_b');
    expect(readAddress('//example.com/@a_b', `${home}/explore`).kind).toBe('other');
  });

  it('never throws, and fits a Reading', () => {
    const paths = fc.array(
      fc.constantFrom(
        '@',
        'a_b',
        '/',
        '%',
        '%2f',
        'video',
        'photo',
        'live',
        'tag',
        'en',
        '7',
        '?',
        '#',
        '..',
        '\\',
        '\u202e',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          paths.map((words) => `${home}/${words.join('')}`),
        ),
        (address) => {
          expect(readingSchema.safeParse(readSeen(seen(address))).success).toBe(true);
        },
      ),
      runs(1000),
    );
  });
});

describe('isTikTok', () => {
  it.each(notPages)('says no to %j', (address) => {
    expect(isTikTok(address)).toBe(false);
  });

  it('says yes to any page of the website', () => {
    expect(isTikTok(`${home}/legal`)).toBe(true);
  });
});

describe('isSamePage', () => {
  const at = (path: string) => readAddress(home + path);

  it('holds when only the query, the case or the language changes', () => {
    expect(isSamePage(at('/@a_b'), at('/en/@A_B?lang=en'))).toBe(true);
  });

  it.each([
    ['/@a_b', '/@b_a'],
    ['/@a_b', '/@a_b/live'],
    ['/@a_b/video/1', '/@a_b/video/2'],
    ['/@a_b', '/foryou'],
  ])('does not hold for %s and %s', (a, b) => {
    expect(isSamePage(at(a), at(b))).toBe(false);
  });
});

describe('toHandle', () => {
  it.each([
    ['@Valley.Amber20', 'valley.amber20'],
    ['valley', 'valley'],
    ['ömer', 'ömer'],
    ['two words', null],
    ['', null],
    ['@', null],
    ['@@a', null],
    ['a\u200bb', null],
  ])('makes %j %j', (text, handle) => {
    expect(toHandle(text)).toBe(handle);
  });
});
