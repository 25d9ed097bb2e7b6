import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/tiktok/read-page';
import { idAt } from '../fixtures/markup';
import { dataScript, itemStruct, videoData } from '../fixtures/page-data';
import { listHtml, userPageHtml } from '../fixtures/profile';
import {
  cardHtml,
  documentAt,
  mobileHtml,
  pageHtml,
  twoColumnHtml,
  videoUrl,
  viewerHtml,
} from '../fixtures/video';
import type { PostSpec } from '../fixtures/video';

const handle = 'amber.b';
const id = idAt('2026-04-18T00:00:00Z');
const post: PostSpec = { id, handle, saves: '1846', shares: '5522' };
const data = dataScript(videoData(itemStruct(id, handle)));

function read(main: string, beside = '', url = videoUrl(post)) {
  return readPage(documentAt(pageHtml(main, beside), url), url);
}

const codes = (...page: Parameters<typeof read>) => read(...page).problems.map(({ code }) => code);

describe('a video', () => {
  it.each([
    ['in one column', cardHtml(post)],
    ['in two columns', twoColumnHtml(post)],
    ['in a viewer', viewerHtml(post)],
  ])('%s: views from page data, the rest from where it stands', (_name, html) => {
    const reading = read(html, data);
    expect(reading.videos).toMatchObject([
      {
        id,
        handle,
        kind: 'video',
        views: { value: 1_500_000, low: 1_450_000, high: 1_550_000, from: 'page-data' },
        likes: { value: 36_200, from: 'visible' },
        comments: { value: 242, from: 'visible' },
        saves: { value: 1846 },
        shares: { value: 5522 },
        postedAt: '2026-04-18T00:00:00.000Z',
        pinned: false,
        durationSeconds: 9,
        country: 'PK',
        topics: ['Outfit', 'Beauty & Style'],
      },
    ]);
    expect(reading.creator).toMatchObject({ handle, name: 'A name', followers: { value: 9851 } });
    expect(reading.problems).toEqual([]);
  });

  it('on the mobile site: all from page data', () => {
    const item = itemStruct(id, handle, {
      author: { uniqueId: handle, nickname: 'A name', followerCount: 123, heartCount: 9 },
      authorStats: undefined,
      statsV2: undefined,
    });
    const mobile = dataScript({ videoDetail: { itemInfo: { itemStruct: item } } }, 'api-data');
    const reading = read(mobileHtml(post), mobile);
    expect(reading.videos).toMatchObject([
      { id, views: { value: 1_500_000 }, likes: { value: 36_200, from: 'page-data' } },
    ]);
    expect(reading.creator).toMatchObject({ followers: { value: 123 }, likes: { value: 9 } });
    expect(reading.problems).toEqual([]);
  });

  it('has no views where the page data are of another video, and nothing else of them', () => {
    const stale = dataScript(videoData(itemStruct(idAt('2026-01-01T00:00:00Z'), handle)));
    const reading = read(viewerHtml(post), stale);
    expect(reading.videos).toMatchObject([
      {
        id,
        views: null,
        likes: { value: 36_200 },
        durationSeconds: null,
        country: null,
        topics: [],
      },
    ]);
    expect(reading.creator).toMatchObject({ handle, name: 'A name', followers: null });
    expect(codes(viewerHtml(post), stale)).toEqual(['counts-absent', 'page-data-not-used']);
  });

  it('is not read off the page that is still there', () => {
    const profile = userPageHtml({ handle, tiles: [{ id }], followers: '12' });
    expect(read(profile)).toMatchObject({
      creator: null,
      videos: [{ id, handle, views: null, likes: null }],
    });
    expect(codes(profile)).toEqual(['page-changed']);
  });

  it('is not taken from a page about somebody else', () => {
    const theirs = cardHtml({ ...post, handle: 'some.body' });
    expect(read(theirs)).toMatchObject({ creator: null, videos: [{ likes: null }] });
    expect(codes(theirs)).toEqual(['still-loading', 'creator-not-on-page']);
  });

  it('keeps to what the page data say of who posted it', () => {
    const theirs = dataScript(videoData(itemStruct(id, 'some.body')));
    expect(read('', theirs)).toMatchObject({
      creator: null,
      videos: [{ handle: 'some.body', views: { value: 1_500_000 } }],
    });
  });

  it('is of the page that the address names', () => {
    expect(read(cardHtml(post)).page).toEqual({ kind: 'video', handle, videoId: id });
  });

  it('is a Duet, a Stitch or sponsored where the page data say so', () => {
    const more = { duetInfo: { duetFromId: '7' }, isAd: true };
    const duet = dataScript(videoData(itemStruct(id, handle, more)));
    expect(read('', duet).videos).toMatchObject([{ duet: true, stitch: null, sponsored: true }]);
    const desc = '#stitch with @some.body';
    const stitch = dataScript(videoData(itemStruct(id, handle, { desc, isAd: false })));
    expect(read('', stitch).videos).toMatchObject([{ stitch: true, sponsored: false }]);
  });

  it('takes a word in the place of a number for no count, which is not unclear', () => {
    const words = cardHtml({ ...post, likes: 'Like', saves: 'Favorites' });
    expect(read(words, data).videos).toMatchObject([{ likes: { from: 'page-data' } }]);
    expect(codes(words, data)).toEqual([]);
  });

  it('that is a photo post has no length', () => {
    const url = videoUrl(post, 'photo');
    expect(read('', data, url).videos).toMatchObject([{ kind: 'photo', durationSeconds: null }]);
    const images = dataScript(videoData(itemStruct(id, handle, { imagePost: { images: [] } })));
    expect(read('', images).videos).toMatchObject([{ kind: 'photo', durationSeconds: null }]);
  });

  it('keeps a date from the future to itself', () => {
    const url = videoUrl(post);
    const document = documentAt(pageHtml(cardHtml(post)), url);
    const { videos } = readPage(document, url, new Date('2025-01-01'));
    expect(videos).toMatchObject([{ id, postedAt: null }]);
  });

  it('says what is not understood', () => {
    expect(codes(cardHtml({ ...post, likes: '1,2' }), data)).toEqual(['count-not-understood']);
  });
});

describe('a page without its video', () => {
  const box = (title: string, button = '') =>
    listHtml({ handle, list: `<div class="x-DivErrorContainer"><p>${title}</p>${button}</div>` });
  const server = (status: number) => dataScript(videoData(null, status));

  it.each([
    ['nothing yet', '', '', ['still-loading']],
    ['a box', box('Video currently unavailable'), '', ['video-not-available']],
    ['an error', box('Oops', '<button>Retry</button>'), '', ['page-error']],
    ['private', box('This account is private'), '', ['private-account']],
    ['not there by the server', '', server(10204), ['video-not-available']],
    ['private by the server', '', server(10216), ['video-not-available']],
    ['a captcha by the server', '', server(10201), ['captcha']],
    ['another captcha by the server', '', server(10000), ['captcha']],
    ['a captcha', '', '<div><i id="captcha_switch_button"></i></div>', ['captcha']],
    [
      'a login wall',
      '',
      '<div><div data-e2e="login-modal"></div></div>',
      ['still-loading', 'login-wall'],
    ],
    ['data of nothing', '', server(0), ['still-loading', 'page-data-not-used']],
    ['broken data', '', dataScript('{"a":'), ['still-loading', 'page-data-damaged']],
  ])('%s', (_name, main, beside, expected) => {
    expect(codes(main, beside)).toEqual(expected);
  });
});
