import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/tiktok/read-page';
import { roomData, roomHtml } from '../fixtures/lists';
import { dataScript } from '../fixtures/page-data';
import { listHtml, userPageHtml } from '../fixtures/profile';
import { element, openTab, watchTab } from '../fixtures/tab';
import { documentAt, pageHtml } from '../fixtures/video';

const handle = 'amber.b';
const url = `https://www.tiktok.com/@${handle}/live`;
const data = (...more: [object?]) => dataScript(roomData(handle, ...more), 'SIGI_STATE');

function read(main: string, beside = '') {
  return readPage(documentAt(pageHtml(main, beside), url), url);
}

const codes = (...page: Parameters<typeof read>) => read(...page).problems.map(({ code }) => code);

describe('a LIVE room', () => {
  it('before it is drawn: all from page data', () => {
    expect(read('', data())).toEqual({
      page: { kind: 'live', handle, videoId: null },
      creator: {
        handle,
        name: 'A name',
        followers: { value: 14_782, low: 14_782, high: 14_782, from: 'page-data' },
        following: { value: 1107, low: 1107, high: 1107, from: 'page-data' },
        likes: null,
        videoCount: null,
        verified: false,
        region: null,
      },
      videos: [],
      live: {
        onAir: true,
        viewers: { value: 70, low: 70, high: 70, from: 'page-data' },
        entered: { value: 2520, low: 2520, high: 2520, from: 'page-data' },
        startedAt: '2025-09-24T23:38:42.000Z',
      },
      problems: [],
    });
  });

  it('without page data: on air when the picture moves, viewers from the header only', () => {
    expect(read(roomHtml({ handle }))).toMatchObject({
      creator: { handle, name: 'A name', followers: null },
      live: { onAir: true, viewers: null, entered: null, startedAt: null },
    });
    expect(codes(roomHtml({ handle }))).toEqual(['live-not-read']);
    expect(read(roomHtml({ handle, viewers: '1.2K' })).live).toMatchObject({
      viewers: { value: 1200, from: 'visible' },
    });
    expect(read(roomHtml({ handle, playing: false })).live).toMatchObject({ onAir: null });
  });

  it('shown and in page data: what is shown wins', () => {
    expect(read(roomHtml({ handle, viewers: '71' }), data()).live).toMatchObject({
      viewers: { value: 71, from: 'visible' },
      entered: { value: 2520 },
    });
  });

  it('that has ended has no viewers, until the picture moves', () => {
    const ended = data({ user: { status: 4 } });
    expect(read('', ended).live).toMatchObject({ onAir: false, viewers: null });
    expect(codes('', ended)).toEqual([]);
    expect(read(roomHtml({ handle }), ended).live).toMatchObject({ onAir: true });
  });

  it('of somebody else is not taken for it', () => {
    const theirs = dataScript(roomData('some.body'), 'SIGI_STATE');
    expect(read('', theirs)).toMatchObject({ creator: null, live: null });
    expect(codes('', theirs)).toEqual(['still-loading', 'page-data-not-used']);
    const shown = roomHtml({ handle: 'some.body', viewers: '12' });
    expect(read(shown, data()).live).toMatchObject({ onAir: true, viewers: { value: 70 } });
    expect(read(shown)).toMatchObject({ creator: null, live: null });
    expect(codes(shown)).toEqual(['still-loading', 'creator-not-on-page']);
  });

  it('of 2022 names its host in the header', () => {
    const main = roomHtml({ handle, viewers: '12' }).replace(
      /<a href="\/@amber.b"><p[^>]*>.*?<\/p><\/a>/,
      `<h3 data-e2e="user-profile-uid">${handle}</h3>`,
    );
    const without = main.replace(/<a href="\/@amber.b"[^>]*><\/a>/, '');
    for (const html of [main, without]) {
      expect(read(html)).toMatchObject({
        creator: { handle, name: null },
        live: { viewers: { value: 12 } },
      });
    }
  });

  it('cuts a name after 400 characters', () => {
    const { creator } = read(roomHtml({ handle, name: 'x'.repeat(401) }));
    expect(creator?.name).toBe('x'.repeat(400));
  });

  it('has no viewers where two places say how many', () => {
    const main = roomHtml({ handle, viewers: '12' });
    const more = main.replace('<main', '<div data-e2e="live-people-count">13</div><main');
    expect(read(main).live).toMatchObject({ viewers: { value: 12 } });
    expect(read(more).live).toMatchObject({ viewers: null });
  });

  it('whose header names nobody is nobody’s', () => {
    const main = roomHtml({ handle }).replace(/href="\/@amber.b"/g, '');
    expect(read(main)).toMatchObject({ creator: null, live: null });
  });

  it.each([
    ['nothing', '', '', ['still-loading']],
    ['a profile that is still there', userPageHtml({ handle }), '', ['still-loading']],
    ['a captcha', '', '<div><i id="captcha_refresh_button"></i></div>', ['captcha']],
    [
      'an error',
      listHtml({ handle, list: '<p class="DivErrorContainer"><button></button></p>' }),
      '',
      ['page-error'],
    ],
    [
      'a box',
      listHtml({ handle, list: '<div class="DivErrorContainer"><p>Oh</p></div>' }),
      '',
      ['live-not-read'],
    ],
    ['a wall', '', '<div><i data-e2e="login-modal"></i></div>', ['still-loading', 'login-wall']],
    ['broken data', '', dataScript('{', 'SIGI_STATE'), ['still-loading', 'page-data-damaged']],
  ])('is not there: %s', (_name, main, beside, expected) => {
    expect(codes(main, beside)).toEqual(expected);
  });
});

describe('watchPages on LIVE', () => {
  it('keeps to the creator of the address when the room gives way to another', async () => {
    const tab = openTab(pageHtml(roomHtml({ handle }), data()), url);
    const watched = watchTab(tab);
    await tab.frame();
    expect(watched.reading().problems).toMatchObject([{ code: 'still-loading' }]);
    tab.idle();
    await tab.frame();
    expect(watched.reading().problems).toEqual([]);
    expect(watched.reading()).toMatchObject({ live: { viewers: { value: 70 } } });
    expect(watched.watcher.anchor()?.dataset.e2e).toBe('live-room-content');
    tab.navigate('/@some.body/live');
    await tab.frame();
    expect(watched.reading()).toMatchObject({ creator: null, live: null });
    expect(watched.watcher.anchor()).toBeNull();
    const next = element(tab.document, `<div>${roomHtml({ handle: 'some.body' })}</div>`);
    tab.document.querySelector('#app')!.replaceChildren(next);
    await tab.frame();
    expect(watched.reading()).toMatchObject({
      creator: { handle: 'some.body', followers: null },
      live: { onAir: true, viewers: null, startedAt: null },
    });
    tab.navigate(`/@${handle}/live`);
    tab.document.querySelector('#app')!.replaceChildren();
    await tab.frame();
    // What the data said at the start is no longer so; when it began and who hosts it still is.
    expect(watched.reading()).toMatchObject({
      creator: { handle, followers: { value: 14_782 } },
      live: { onAir: null, viewers: null, startedAt: '2025-09-24T23:38:42.000Z' },
    });
  });
});
