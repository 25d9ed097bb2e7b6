import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/tiktok/read-page';
import { dailyIds, idAt } from '../fixtures/markup';
import { dataScript, sigiData, universalData } from '../fixtures/page-data';
import { inboxMenu, profileDocument, profileUrl } from '../fixtures/profile';
import type { ProfileSpec } from '../fixtures/profile';
import type { TileSpec } from '../fixtures/tile';

const handle = 'amber.b';
const ids = dailyIds('2026-04-18T00:00:00Z', 8);
const tiles: TileSpec[] = ids.map((id) => ({ id }));

function read(spec: Partial<ProfileSpec>) {
  return readPage(profileDocument({ handle, tiles, ...spec }), profileUrl(handle));
}

function codes(spec: Partial<ProfileSpec>): string[] {
  return read(spec).problems.map(({ code }) => code);
}

const dataFor = (stats: object, more: object = {}) =>
  dataScript(universalData({ handle, statsV2: { ...stats }, ...more }));

describe('a profile', () => {
  it.each(['2022-05', '2023-02', '2025-03', '2026-04'] as const)(
    'of %s is read whole',
    (generation) => {
      const reading = read({ generation, lang: 'fr', before: inboxMenu });
      expect(reading.creator).toMatchObject({
        handle,
        name: 'A name',
        followers: { value: 38_500 },
      });
      expect(reading.videos.map(({ id }) => id)).toEqual(ids);
      expect(reading.videos.every(({ views }) => views?.value === 1200)).toBe(true);
      expect(reading.problems).toEqual([]);
    },
  );

  it('takes counts beside an icon that is not known for views: nothing else stands there', () => {
    const unknown = tiles.map((tile) => ({ ...tile, icon: 'unknown' as const }));
    expect(read({ tiles: unknown }).videos.map(({ views }) => views?.value)).toEqual(
      ids.map(() => 1200),
    );
  });

  it('narrows what is visible by page data that agree', () => {
    const { creator } = read({ data: dataFor({ followerCount: '38490', heartCount: '600000' }) });
    expect(creator).toMatchObject({
      followers: { value: 38_490, low: 38_490, high: 38_490, from: 'page-data' },
      likes: { value: 593_000, from: 'visible' },
      verified: false,
    });
  });

  it('fills in what is not visible', () => {
    const data = dataFor({ videoCount: '927', followerCount: '38490' }, { user: { region: 'NL' } });
    const { creator } = read({ data, followers: null, verified: true });
    expect(creator).toMatchObject({
      followers: { value: 38_490, from: 'page-data' },
      videoCount: { value: 927, from: 'page-data' },
      region: 'NL',
      verified: true,
    });
  });

  it('does not use page data of somebody else', () => {
    const data = dataScript(universalData({ handle: 'b.amber', statsV2: { videoCount: '7' } }));
    expect(read({ data }).creator).toMatchObject({ videoCount: null, verified: null });
    expect(codes({ data })).toEqual(['page-data-not-used']);
    expect(codes({ data: dataScript(sigiData({ handle }), 'SIGI_STATE') })).toEqual([
      'page-data-not-used',
    ]);
  });

  it('says when page data are damaged, and reads on', () => {
    expect(codes({ data: dataScript('{"__DEFAULT') })).toEqual(['page-data-damaged']);
    const data = dataScript(universalData({ handle, stats: { followerCount: [] } }));
    expect(read({ data }).creator?.followers?.value).toBe(38_500);
  });

  it('counts own tiles only, each video once', () => {
    const [first = '', second = '', third = ''] = ids;
    const mixed: TileSpec[] = [
      { id: first },
      { id: second, handle: 'some.body' },
      { id: first },
      { id: third, handle: 'Amber.B', kind: 'photo' },
    ];
    const { videos } = read({ tiles: mixed });
    expect(videos.map(({ id, kind }) => [id, kind])).toEqual([
      [first, 'video'],
      [third, 'photo'],
    ]);
  });

  it('marks pins by their place in any language', () => {
    const old = idAt('2025-01-01T00:00:00Z');
    const { videos } = read({ tiles: [{ id: old, badge: 'Sabitlendi' }, ...tiles] });
    expect(videos.map(({ pinned }) => pinned)).toEqual([true, ...tiles.map(() => false)]);
  });

  it('reads a hostile name and badge as text', () => {
    const name = '<img src=x onerror=alert(1)>';
    const { creator, videos } = read({ name, tiles: [{ id: ids[0] ?? '', badge: name }] });
    expect(creator?.name).toBe(name);
    expect(videos[0]?.pinned).toBe(false);
  });

  it('cuts a name that is no name', () => {
    expect(read({ name: 'x'.repeat(5000) }).creator?.name).toHaveLength(400);
  });
});

describe('the counts of a profile', () => {
  const without = (...missing: number[]): TileSpec[] =>
    tiles.map((tile, i) => (missing.includes(i) ? { ...tile, count: null } : tile));

  it.each([
    ['no count at all', { tiles: without(0, 1, 2, 3, 4, 5, 6, 7) }, ['counts-absent']],
    ['some counts', { tiles: without(0, 5) }, ['some-counts-absent']],
    ['hearts', { tiles: tiles.map((t) => ({ ...t, icon: 'heart' as const })) }, ['counts-absent']],
    [
      'a count in other words',
      { tiles: [{ id: ids[0] ?? '', count: '12 zillion' }] },
      ['count-not-understood'],
    ],
    ['followers in other words', { followers: '1,2 zillion' }, ['count-not-understood']],
    ['a Turkish B', { lang: 'tr', likes: '1.2B' }, ['count-not-understood']],
    ['the oldest first', { tiles: [...tiles].reverse() }, ['not-newest-first']],
  ])('%s', (_name, spec, problems) => {
    expect(codes(spec)).toEqual(problems);
  });

  it('are never likes', () => {
    const { videos } = read({ tiles: [{ id: ids[0] ?? '', icon: 'heart', count: '721' }] });
    expect(videos[0]).toMatchObject({ views: null, likes: { value: 721 } });
  });
});

describe('whose profile it is', () => {
  it('is not the one the page still shows', () => {
    const spec: ProfileSpec = { handle: 'b.amber', tiles, data: dataFor({ followerCount: '7' }) };
    const reading = readPage(profileDocument(spec), profileUrl(handle));
    expect(reading.videos).toEqual([]);
    expect(reading.creator).toMatchObject({
      handle,
      name: 'Name',
      followers: { value: 7, from: 'page-data' },
    });
    expect(reading.problems.map(({ code }) => code)).toEqual([
      'still-loading',
      'creator-not-on-page',
    ]);
  });

  it('is not somebody who calls himself so', () => {
    const spec: ProfileSpec = { handle: 'b.amber', name: handle, tiles };
    expect(readPage(profileDocument(spec), profileUrl(handle)).creator).toBeNull();
  });

  it('is told by the tiles where there are no names', () => {
    expect(read({ titles: [null, null] }).creator?.followers?.value).toBe(38_500);
    expect(read({ titles: [null, null], tiles: [] }).creator).toBeNull();
    const foreign = [...tiles, { id: '7545042113966584925', handle: 'some.body' }];
    expect(read({ titles: [null, null], tiles: foreign }).creator?.followers).toBeNull();
  });
});

const box = (text: string) =>
  `<main class="css-1-7937d88b--DivErrorContainer e0"><p>${text}</p><p>More words</p></main>`;
const server = (statusCode: number) =>
  dataScript({ __DEFAULT_SCOPE__: { 'webapp.user-detail': { statusCode, userInfo: {} } } });
const loginDialog = '<div><div data-e2e="login-modal" role="dialog"></div></div>';
const captchaDialog = '<div><button id="captcha_switch_button"></button></div>';

describe('a profile without videos', () => {
  it.each<[name: string, spec: Partial<ProfileSpec>, problems: string[]]>([
    ['an empty grid', {}, ['still-loading']],
    ['no grid', { list: false }, ['still-loading']],
    [
      'a grid of grey places',
      { list: '<div data-e2e="user-post-item-list"><div></div></div>' },
      ['still-loading'],
    ],
    ['a private account in English', { list: box('This account is private') }, ['private-account']],
    [
      'a private account by its data',
      { list: box('Bu hesap gizli'), data: dataFor({}, { user: { privateAccount: true } }) },
      ['private-account'],
    ],
    ['no videos by its data', { list: false, data: dataFor({ videoCount: '0' }) }, ['no-videos']],
    ['no videos by a box without a button', { list: box('Keine Inhalte') }, ['no-videos']],
    [
      'an error',
      { list: `<div class="x-DivErrorContainer"><p>Oops</p><button>Ja</button></div>` },
      ['page-error'],
    ],
    ['a captcha', { beside: captchaDialog }, ['captcha']],
    ['a login wall', { beside: loginDialog }, ['still-loading', 'login-wall']],
  ])('%s', (_name, spec, problems) => {
    expect(codes({ tiles: [], ...spec })).toEqual(problems);
  });

  const bare: Partial<ProfileSpec> = {
    tiles: [],
    titles: [null, null],
    followers: null,
    list: false,
  };

  it.each<[name: string, spec: Partial<ProfileSpec>, problems: string[]]>([
    ['no account in English', { list: box('Couldn’t find this account') }, ['account-not-found']],
    ['no account by the server', { data: server(10221) }, ['account-not-found']],
    ['no account by the server, older', { data: server(10202) }, ['account-not-found']],
    ['private by the server', { data: server(10222) }, ['private-account']],
    ['a captcha by the server', { data: server(10201) }, ['captcha']],
    ['anything else by the server', { data: server(10231) }, ['page-error']],
    ['a box in other words', { list: box('Bir şeyler') }, ['page-error']],
    ['nothing yet', {}, ['still-loading']],
    [
      'nothing yet, and data of another page',
      { data: server(0) },
      ['still-loading', 'page-data-not-used'],
    ],
  ])('and without names: %s', (_name, spec, problems) => {
    expect(codes({ ...bare, ...spec })).toEqual(problems);
  });

  it('says when it finds no tiles although posts are there', () => {
    const link = '<a href="/@amber.b/video/7629882270312038401">words</a>';
    expect(codes({ tiles: [], list: link })).toEqual(['page-changed']);
    const theirs = [{ id: '7629882270312038401', handle: 'some.body' }];
    expect(codes({ tiles: theirs })).toEqual(['still-loading']);
  });

  it('is not called private when the videos are there', () => {
    expect(codes({ data: dataFor({}, { statusCode: 10222 }) })).toEqual([]);
  });

  it('does not take the box of another creator for its own', () => {
    const spec: ProfileSpec = { handle: 'b.amber', list: box('This account is private') };
    const { problems } = readPage(profileDocument(spec), profileUrl(handle));
    expect(problems.map(({ code }) => code)).toEqual(['still-loading', 'creator-not-on-page']);
  });

  it('knows the mobile site, whose profiles it does not', () => {
    const { document } = new JSDOM('<div id="app"></div><script id="api-data">{}</script>').window;
    const { problems } = readPage(document, profileUrl(handle));
    expect(problems.map(({ code }) => code)).toEqual(['page-not-read', 'page-data-not-used']);
  });
});
