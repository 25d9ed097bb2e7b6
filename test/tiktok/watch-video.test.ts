import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/tiktok/read-page';
import { dailyIds } from './fixtures/markup';
import { dataScript, itemStruct, videoData } from './fixtures/page-data';
import { userPageHtml } from './fixtures/profile';
import { element, openTab, watchTab } from './fixtures/tab';
import type { Watched } from './fixtures/tab';
import { cardHtml, pageHtml, videoUrl, viewerHtml } from './fixtures/video';

const handle = 'amber.b';
const [first = '', second = ''] = dailyIds('2026-04-18T00:00:00Z', 5);
const one = { id: first, handle, likes: '158' };
const two = { id: second, handle, likes: '9005' };
const data = dataScript(videoData(itemStruct(first, handle)));
const codes = (watched: Watched) => watched.reading().problems.map(({ code }) => code);
const video = (watched: Watched) => watched.reading().videos[0];

describe('watchPages on a video', () => {
  it('tells what is shown in the next frame, and page data when there is time', async () => {
    const tab = openTab(pageHtml(cardHtml(one), data), videoUrl(one));
    const watched = watchTab(tab);
    expect(codes(watched)).toEqual(['still-loading']);
    await tab.frame();
    expect(video(watched)).toMatchObject({ id: first, likes: { value: 158 }, views: null });
    expect(codes(watched)).toEqual(['still-loading']);
    expect(watched.watcher.anchor()?.id).toBe('media-card-0');
    expect(watched.changes).toBe(1);
    tab.idle();
    await tab.frame();
    expect(video(watched)).toMatchObject({ views: { value: 1_500_000 }, durationSeconds: 9 });
    expect(codes(watched)).toEqual([]);
    expect(watched.changes).toBe(2);
    expect(watched.reading()).toEqual(readPage(tab.document, videoUrl(one)));
  });

  it('says that counts are absent only when it is known that no page data have them', async () => {
    const tab = openTab(pageHtml(cardHtml(one)), videoUrl(one));
    const watched = watchTab(tab);
    await tab.frame();
    expect(codes(watched)).toEqual(['still-loading']);
    tab.idle();
    await tab.frame();
    expect(codes(watched)).toEqual(['counts-absent']);
  });

  it('finds the place of a photo post, which has no player, on the page that was loaded for it', async () => {
    const photo = cardHtml({ ...one, player: false });
    const tab = openTab(pageHtml(photo, data), videoUrl(one, 'photo'));
    const watched = watchTab(tab);
    await tab.frame();
    expect(watched.watcher.anchor()).toBeNull();
    tab.idle();
    await tab.frame();
    expect(watched.watcher.anchor()?.id).toBe('media-card-0');
    tab.navigate(`/@amber.b/photo/${second}`);
    await tab.frame();
    expect(watched.watcher.anchor()).toBeNull();
  });

  it('follows as nodes are used again for the next video, and claims nothing of the one before', async () => {
    const tab = openTab(pageHtml(viewerHtml(one), data), videoUrl(one));
    const watched = watchTab(tab);
    await tab.frame();
    tab.idle();
    await tab.frame();
    tab.navigate(`/@amber.b/video/${second}`);
    await tab.frame();
    expect(video(watched)).toMatchObject({ id: second, views: null, likes: null });
    expect(watched.reading().creator).toBeNull();
    expect(watched.watcher.anchor()).toBeNull();
    tab.document.querySelector('[data-e2e="browse-like-count"]')!.firstChild!.nodeValue = '9005';
    await tab.frame();
    expect(video(watched)).toMatchObject({ likes: null });
    tab.document.querySelector('[id^="xgwrapper"]')!.id = `xgwrapper-2-${second}`;
    tab.document.querySelector('[data-e2e="browse-video-link"]')!.textContent = videoUrl(two);
    await tab.frame();
    expect(video(watched)).toMatchObject({ id: second, views: null, likes: { value: 9005 } });
    expect(watched.reading().creator).toMatchObject({ handle, followers: null });
    expect(codes(watched)).toEqual(['counts-absent', 'page-data-not-used']);
  });

  it('follows a viewer that opens over a profile, beside the app, and closes', async () => {
    const profile = userPageHtml({ handle, tiles: [{ id: first }], followers: '12' });
    const tab = openTab(pageHtml(profile), `https://www.tiktok.com/@${handle}`);
    const watched = watchTab(tab);
    await tab.frame();
    tab.navigate(`/@amber.b/video/${first}`);
    await tab.frame();
    expect(codes(watched)).toEqual(['still-loading']);
    tab.document.body.append(element(tab.document, viewerHtml(one)));
    await tab.frame();
    expect(video(watched)).toMatchObject({ id: first, likes: { value: 158 } });
    expect(watched.watcher.anchor()?.dataset.e2e).toBe('browse-video');
    tab.document.querySelector('#viewer')!.remove();
    tab.navigate('/@amber.b');
    expect(watched.watcher.anchor()).toBeNull();
    await tab.frame();
    expect(watched.reading()).toMatchObject({
      creator: { handle, followers: { value: 12 } },
      videos: [{ id: first, views: { value: 1200 } }],
    });
    expect(watched.opened).toEqual(['profile amber.b', 'video amber.b', 'profile amber.b']);
  });

  it('takes up what changes in a viewer beside the app', async () => {
    const tab = openTab(pageHtml('', viewerHtml(one)), videoUrl(one));
    const watched = watchTab(tab);
    await tab.frame();
    tab.document.querySelector('[data-e2e="browse-like-count"]')!.firstChild!.nodeValue = '159';
    await tab.frame();
    expect(video(watched)?.likes?.value).toBe(159);
    expect(watched.changes).toBe(2);
  });

  it('does not tell what it told before', async () => {
    const tab = openTab(pageHtml(cardHtml(one)), videoUrl(one));
    const watched = watchTab(tab);
    await tab.frame();
    tab.document.querySelector('[data-e2e="video-desc"]')!.append('more');
    expect(await tab.frame()).toBe(1);
    expect(watched.changes).toBe(1);
  });
});
