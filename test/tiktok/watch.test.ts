import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../src/tiktok/read-page';
import { dailyIds, idAt } from './fixtures/markup';
import { dataScript, universalData } from './fixtures/page-data';
import { profileHtml, profileUrl, userPageHtml } from './fixtures/profile';
import { element, openTab, watchTab } from './fixtures/tab';
import type { ProfileSpec } from './fixtures/profile';
import type { Tab, Watched } from './fixtures/tab';

const handle = 'amber.b';
const ids = dailyIds('2026-04-18T00:00:00Z', 40);
const [first = '', second = ''] = ids;
const tiles = ids.slice(0, 5).map((id) => ({ id }));
const codes = (watched: Watched) => watched.reading().problems.map(({ code }) => code);

/** Opens a profile, watched and looked at once. */
async function openProfile(spec: Partial<ProfileSpec> = {}): Promise<[Tab, Watched]> {
  const tab = openTab(profileHtml({ handle, tiles, ...spec }), profileUrl(handle));
  const watched = watchTab(tab);
  await tab.frame();
  tab.idle();
  await tab.frame();
  return [tab, watched];
}

describe('watchPages on a profile', () => {
  it('tells the page at once, and what is on it in the next frame', async () => {
    const tab = openTab(profileHtml({ handle, tiles }), profileUrl(handle));
    const watched = watchTab(tab);
    expect(watched.opened).toEqual(['profile amber.b']);
    expect(codes(watched)).toEqual(['still-loading']);
    expect(watched.batches).toEqual([]);
    await tab.frame();
    expect(watched.taken()).toEqual([tiles.map(({ id }) => [id, '1.2K'])]);
    expect(watched.changes).toBe(1);
    expect(watched.reading()).toEqual(readPage(tab.document, profileUrl(handle)));
  });

  it('parses page data once, when there is time', async () => {
    const data = dataScript(universalData({ handle, statsV2: { followerCount: '38490' } }));
    const tab = openTab(profileHtml({ handle, tiles, data }), profileUrl(handle));
    const watched = watchTab(tab);
    const parse = vi.spyOn(JSON, 'parse');
    await tab.frame();
    expect(watched.reading().creator?.followers).toMatchObject({ value: 38_500 });
    expect(parse).not.toHaveBeenCalled();
    expect(tab.idle()).toBe(1);
    await tab.frame();
    expect(parse).toHaveBeenCalledTimes(1);
    expect(watched.reading()).toEqual(readPage(tab.document, profileUrl(handle)));
    expect(watched.reading().creator?.followers).toMatchObject({ value: 38_490 });
    expect(watched.changes).toBe(2);
    parse.mockClear();
    tab.navigate('/@some.body');
    tab.navigate('/@amber.b');
    await tab.frame();
    expect(tab.idle()).toBe(0);
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  it('observes only head and grid once they are known, and whether they stay', async () => {
    const [tab] = await openProfile();
    const deep = tab.observed.filter(([, options]) => options.subtree).map(([target]) => target);
    const list = tab.document.querySelector('[data-e2e="user-post-item-list"]')!;
    expect(deep).toHaveLength(2);
    expect(deep).toContain(list);
    expect(deep.some((target) => target !== list && target.contains(list))).toBe(false);
    const flat = tab.observed.filter(([, options]) => !options.subtree).map(([target]) => target);
    expect(flat).toContain(list.parentElement);
    expect(flat).toContain(tab.document.body);
  });

  it('rests while nothing of the page changes', async () => {
    const [tab, watched] = await openProfile();
    const { changes } = watched;
    tab.document.body.className = 'hidden';
    tab.document.querySelector('[data-e2e="user-avatar"]')?.setAttribute('style', 'top: 1px');
    expect(await tab.frame()).toBe(0);
    expect(watched.changes).toBe(changes);
  });

  it('is told of logins and captchas that come up', async () => {
    const [tab, watched] = await openProfile();
    const dialog = element(tab.document, '<div></div>');
    tab.document.body.append(dialog);
    await tab.frame();
    expect(codes(watched)).toEqual([]);
    dialog.append(element(tab.document, '<div data-e2e="login-modal"></div>'));
    await tab.frame();
    expect(codes(watched)).toEqual(['login-wall']);
  });

  it('follows the head as it fills', async () => {
    const [tab, watched] = await openProfile({ titles: ['', ''], followers: '', tiles: [] });
    expect(watched.reading().creator).toBeNull();
    const text = (e2e: string) => tab.document.querySelector(`[data-e2e="${e2e}"]`)!;
    text('user-title').append('A name');
    text('user-subtitle').append('amber.b');
    await tab.frame();
    expect(watched.reading().creator).toMatchObject({ name: 'A name', followers: null });
    text('followers-count').append('3666');
    await tab.frame();
    expect(watched.reading().creator?.followers?.value).toBe(3666);
    text('followers-count').firstChild!.nodeValue = '3667';
    await tab.frame();
    expect(watched.reading().creator?.followers?.value).toBe(3667);
  });

  it('ignores what Permille draws', async () => {
    const [tab, watched] = await openProfile();
    watched.taken();
    const overlay = () =>
      element(tab.document, '<permille-badge data-permille="badge"><b>$12</b></permille-badge>');
    const tile = tab.document.querySelector('[data-e2e="user-post-item"]')!;
    const badge = overlay();
    tile.append(badge);
    tile.setAttribute('data-permille-anchor', '');
    tab.document.querySelector('[data-e2e="user-title"]')!.parentElement!.append(overlay());
    tab.document.body.append(overlay());
    expect(await tab.frame()).toBe(0);
    badge.querySelector('b')!.textContent = '$13';
    expect(await tab.frame()).toBe(0);
    badge.remove();
    expect(await tab.frame()).toBe(0);
    expect(watched.batches).toEqual([]);
  });

  it('ends with the signal', async () => {
    const [tab, watched] = await openProfile();
    const { changes } = watched;
    watched.taken();
    tab.document.querySelector('[data-e2e="user-post-item"]')!.remove();
    tab.abort();
    expect(await tab.frame()).toBe(0);
    tab.document.querySelector('[data-e2e="user-post-item"]')!.remove();
    tab.navigate('/@some.body');
    expect(await tab.frame()).toBe(0);
    expect(tab.observed).toEqual([]);
    expect(watched.opened).toEqual(['profile amber.b']);
    expect([watched.changes, watched.batches]).toEqual([changes, []]);
    expect(watched.reading().videos).toHaveLength(5);
  });

  it('does not begin after the signal', async () => {
    const tab = openTab(profileHtml({ handle, tiles }), profileUrl(handle));
    tab.abort();
    const watched = watchTab(tab);
    expect(await tab.frame()).toBe(0);
    expect(watched.opened).toEqual([]);
    expect(watched.reading().page.handle).toBe(handle);
  });

  it('stops in the middle of a frame', async () => {
    const tab = openTab(profileHtml({ handle, tiles }), profileUrl(handle));
    const watched = watchTab(tab);
    Object.defineProperty(watched.batches, 'push', {
      value: () => {
        tab.abort();
      },
    });
    await tab.frame();
    expect(watched.changes).toBe(0);
  });
});

describe('watchPages between pages', () => {
  it('only waits on pages that are not read', async () => {
    const tab = openTab(profileHtml({ handle, tiles }), 'https://www.tiktok.com/legal');
    const watched = watchTab(tab);
    expect(watched.opened).toEqual(['other']);
    tab.document.querySelector('#app')!.append('more');
    expect(await tab.frame()).toBe(0);
    expect(tab.idle()).toBe(0);
    expect(tab.observed).toEqual([]);
    expect(codes(watched)).toEqual(['page-not-read']);
    tab.navigate('/@amber.b');
    expect(watched.opened).toEqual(['other', 'profile amber.b']);
    await tab.frame();
    expect(watched.reading().videos).toHaveLength(5);
  });

  it('does not begin anew when only the query changes', async () => {
    const [tab, watched] = await openProfile();
    tab.navigate('/@amber.b?lang=en');
    tab.navigate('/en/@Amber.B');
    expect(watched.opened).toHaveLength(1);
    expect(watched.reading().videos).toHaveLength(5);
  });

  it('claims nothing of the page before, and follows as nodes are replaced', async () => {
    const data = dataScript(universalData({ handle, statsV2: { followerCount: '38490' } }));
    const [tab, watched] = await openProfile({ data });
    watched.taken();
    tab.navigate('/@b.amber');
    expect(watched.opened).toEqual(['profile amber.b', 'profile b.amber']);
    await tab.frame();
    expect(watched.reading()).toMatchObject({ creator: null, videos: [] });
    expect(codes(watched)).toEqual(['still-loading', 'creator-not-on-page', 'page-data-not-used']);
    expect(watched.taken()).toEqual([]);

    const next: ProfileSpec = {
      handle: 'b.amber',
      name: 'Birch',
      tiles: [{ id: second }],
      followers: '12',
    };
    tab.document.querySelector('#app')!.replaceChildren(element(tab.document, userPageHtml(next)));
    await tab.frame();
    expect(watched.taken()).toEqual([[[second, '1.2K']]]);
    expect(watched.reading().creator).toMatchObject({
      name: 'Birch',
      followers: { value: 12 },
    });
    expect(codes(watched)).toEqual(['page-data-not-used']);
  });

  it('follows as nodes are used again for another creator, in any order', async () => {
    const [tab, watched] = await openProfile({ tiles: [{ id: first }] });
    watched.taken();
    tab.navigate('/@b.amber');
    await tab.frame();
    const link = tab.document.querySelector('[data-e2e="user-post-item"] a')!;
    link.setAttribute('href', `https://www.tiktok.com/@b.amber/video/${second}`);
    link.querySelector('[data-e2e="video-views"]')!.firstChild!.nodeValue = '77';
    await tab.frame();
    expect(watched.taken()).toEqual([[[second, '77']]]);
    expect(watched.reading().creator).toMatchObject({ handle: 'b.amber', followers: null });
    tab.document.querySelector('[data-e2e="user-subtitle"]')!.firstChild!.nodeValue = 'b.amber';
    await tab.frame();
    expect(watched.reading().creator?.followers?.value).toBe(38_500);
    expect(codes(watched)).toEqual([]);
  });

  it('forgets a profile that is left, and reads it anew on return', async () => {
    const [tab, watched] = await openProfile();
    watched.taken();
    tab.navigate(`/@amber.b/video/${first}`);
    await tab.frame();
    expect(watched.taken()).toEqual([]);
    expect(watched.reading()).toMatchObject({ creator: null, videos: [{ id: first }] });
    tab.navigate('/@amber.b');
    await tab.frame();
    expect(watched.taken()).toEqual([tiles.map(({ id }) => [id, '1.2K'])]);
    expect(watched.opened).toEqual(['profile amber.b', 'video amber.b', 'profile amber.b']);
  });

  it('does not take what the server said of the page loaded for the next one', async () => {
    const server = {
      __DEFAULT_SCOPE__: { 'webapp.user-detail': { statusCode: 10221, userInfo: {} } },
    };
    const spec = {
      tiles: [],
      titles: [null, null] as [null, null],
      list: false,
      data: dataScript(server),
    };
    const [tab, watched] = await openProfile(spec);
    expect(codes(watched)).toEqual(['account-not-found']);
    tab.navigate('/@b.amber');
    await tab.frame();
    expect(codes(watched)).toEqual(['still-loading', 'page-data-not-used']);
  });

  it('knows a pin that is older than its place', async () => {
    const pin = { id: idAt('2025-01-01T00:00:00Z'), badge: 'Fijado' };
    const [, watched] = await openProfile({ tiles: [pin, ...tiles] });
    expect(watched.taken()[0]?.[0]).toEqual([pin.id, '1.2K']);
  });
});
