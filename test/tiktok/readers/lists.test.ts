import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/tiktok/read-page';
import {
  accountHtml,
  discoverHtml,
  exploreTileHtml,
  searchHtml,
  searchTile2022Html,
  searchTileHtml,
  tagTileHtml,
} from '../fixtures/lists';
import type { ListTileSpec } from '../fixtures/lists';
import { dailyIds } from '../fixtures/markup';
import { listHtml, userPageHtml } from '../fixtures/profile';
import {
  card2022Html,
  cardHtml,
  documentAt,
  pageHtml,
  shellHtml,
  twoColumnHtml,
} from '../fixtures/video';

const [one = '', two = '', three = ''] = dailyIds('2026-04-18T00:00:00Z', 3);
const tile: ListTileSpec = { id: one, handle: 'amber.b', icon: 'heart', count: '1.2K' };
const other: ListTileSpec = { id: two, handle: 'some.body', icon: 'heart', count: '17' };

function read(path: string, main: string, beside = '') {
  const url = `https://www.tiktok.com/${path}`;
  return readPage(documentAt(pageHtml(main, beside), url), url);
}

const codes = (...page: Parameters<typeof read>) => read(...page).problems.map(({ code }) => code);
const seen = (...page: Parameters<typeof read>) =>
  read(...page).videos.map(({ id, handle, views, likes }) => [
    id,
    handle,
    views?.value ?? null,
    likes?.value ?? null,
  ]);

describe('search', () => {
  it('takes its hearts for likes', () => {
    const main = searchHtml(searchTileHtml(tile) + searchTileHtml(other, 1));
    expect(seen('search?q=x', main)).toEqual([
      [one, 'amber.b', null, 1200],
      [two, 'some.body', null, 17],
    ]);
    expect(codes('search?q=x', main)).toEqual([]);
  });

  it('reads its tab of videos', () => {
    const main = searchHtml(searchTileHtml(tile, 0, 'search_video-item'));
    expect(seen('search/video?q=x', main)).toEqual([[one, 'amber.b', null, 1200]]);
  });

  it('falls back to the boxes of its tiles', () => {
    const main = searchHtml(searchTileHtml(tile, 0, 'something-new'));
    expect(seen('search?q=x', main)).toEqual([[one, 'amber.b', null, 1200]]);
  });

  it('takes a play icon for views, as in 2022', () => {
    const main = searchHtml(
      searchTile2022Html({ ...tile, icon: 'play' }) +
        searchTile2022Html({ ...other, icon: 'unknown' }),
    );
    expect(seen('search?q=x', main)).toEqual([
      [one, 'amber.b', 1200, null],
      [two, 'some.body', null, null],
    ]);
  });

  it('claims nothing of a count beside an icon that is not known', () => {
    for (const icon of ['unknown', 'none'] as const) {
      const main = searchHtml(searchTileHtml({ ...tile, icon }));
      expect(seen('search?q=x', main)).toEqual([[one, 'amber.b', null, null]]);
    }
  });

  it('does not share a count between two posts in one box', () => {
    const both = `<div id="column-item-video-container-0"><div data-e2e="search_top-item"><a href="/@a/video/${one}"></a></div><div data-e2e="search_top-item"><a href="/@b/video/${two}"></a><svg><path d="M24 9.01703Z"></path></svg><b data-e2e="video-views">12</b></div></div>`;
    expect(seen('search?q=x', searchHtml(both))).toEqual([]);
  });

  it('has accounts without posts', () => {
    const main = searchHtml(accountHtml({ handle: 'amber.b' }));
    expect(read('search/user?q=x', main)).toMatchObject({
      creator: null,
      videos: [],
      problems: [],
    });
  });

  it('takes no profile for results', () => {
    const profile = userPageHtml({ handle: 'amber.b', tiles: [{ id: one }] });
    expect(seen('search?q=x', profile)).toEqual([]);
  });

  it('says when it finds nothing although posts are there', () => {
    const renamed = searchHtml(`<a href="/@amber.b/video/${one}">words</a>`);
    expect(codes('search?q=x', renamed)).toEqual(['page-changed']);
    expect(codes('search?q=x', searchHtml(''))).toEqual(['still-loading']);
  });

  it('says when a count is not understood', () => {
    expect(codes('search?q=x', searchHtml(searchTileHtml({ ...tile, count: '1,2' })))).toEqual([
      'count-not-understood',
    ]);
  });
});

describe('Explore', () => {
  it('takes its hearts for likes', () => {
    const main = exploreTileHtml(tile) + exploreTileHtml(other, 1);
    expect(seen('explore', main)).toEqual([
      [one, 'amber.b', null, 1200],
      [two, 'some.body', null, 17],
    ]);
  });

  it('falls back to the boxes of its tiles', () => {
    const main = `<div id="main-content-explore_page">${exploreTileHtml(tile)}</div>`;
    const renamed = main.replace('data-e2e="explore-item"', 'data-e2e="renamed"');
    expect(seen('explore', renamed)).toEqual([[one, 'amber.b', null, 1200]]);
  });

  it('claims nothing of a count beside an icon that is not known', () => {
    expect(seen('explore', exploreTileHtml({ ...tile, icon: 'unknown' }))).toEqual([
      [one, 'amber.b', null, null],
    ]);
  });

  it('knows photo posts', () => {
    expect(read('explore', exploreTileHtml({ ...tile, kind: 'photo' })).videos).toMatchObject([
      { kind: 'photo' },
    ]);
  });
});

describe('the page of a hashtag', () => {
  it('goes by the icon', () => {
    const icons = ['play', 'heart', 'unknown'] as const;
    const main = icons.map((icon, i) =>
      tagTileHtml({ ...tile, id: [one, two, three][i] ?? '', icon }),
    );
    expect(seen('tag/words', main.join(''))).toEqual([
      [one, 'amber.b', 1200, null],
      [two, 'amber.b', null, 1200],
      [three, 'amber.b', null, null],
    ]);
  });
});

describe('Discover', () => {
  it('has posts where its topics list some', () => {
    const link = `<a href="/@amber.b/video/${one}">words</a>`;
    expect(seen('discover/words', discoverHtml(['some.body'], link))).toEqual([
      [one, 'amber.b', null, null],
    ]);
  });

  it('has accounts without posts', () => {
    expect(codes('discover', discoverHtml(['some.body']))).toEqual([]);
  });
});

describe('a feed', () => {
  const first = {
    id: one,
    handle: 'amber.b',
    likes: '158',
    comments: '31',
    saves: '18',
    shares: '5',
  };
  const second = { id: two, handle: 'some.body', likes: '36.2K' };

  it.each(['foryou', '', 'following', 'friends'])(
    'reads the cards that are filled: /%s',
    (path) => {
      const main = cardHtml(first, 0) + cardHtml(second, 1) + shellHtml(2);
      const { videos, problems } = read(path, main);
      expect(videos).toMatchObject([
        {
          ...{ id: one, handle: 'amber.b', kind: 'video', views: null },
          likes: { value: 158 },
          comments: { value: 31 },
          saves: { value: 18 },
          shares: { value: 5 },
          postedAt: '2026-04-18T00:00:00.000Z',
        },
        { id: two, handle: 'some.body', views: null, likes: { value: 36_200 } },
      ]);
      expect(problems).toEqual([]);
    },
  );

  it('has no posts without an id, but names', () => {
    const main = card2022Html({ ...first, player: false });
    expect(seen('foryou', main)).toEqual([]);
    expect(codes('foryou', main)).toEqual([]);
  });

  it('falls back to its articles', () => {
    const main = cardHtml(first).replace('data-e2e="recommend-list-item-container"', '');
    expect(seen('foryou', main)).toEqual([[one, 'amber.b', null, 158]]);
  });

  it('has nothing of a page that was left', () => {
    expect(seen('foryou', twoColumnHtml(first))).toEqual([]);
  });

  it.each([
    ['nothing', shellHtml(0), '', ['still-loading']],
    ['a captcha', '', '<div><i id="captcha_refresh_button"></i></div>', ['captcha']],
    [
      'a login wall',
      '',
      '<div><i data-e2e="login-modal"></i></div>',
      ['still-loading', 'login-wall'],
    ],
    [
      'an error',
      listHtml({
        handle: 'x',
        list: '<div class="x-DivErrorContainer"><p>Oops</p><button></button></div>',
      }),
      '',
      ['page-error'],
    ],
    [
      'an empty list',
      listHtml({ handle: 'x', list: '<div class="x-DivErrorContainer"><p>Nothing</p></div>' }),
      '',
      ['no-videos'],
    ],
  ])('tells what stands in the way: %s', (_name, main, beside, expected) => {
    expect(codes('foryou', main, beside)).toEqual(expected);
  });
});
