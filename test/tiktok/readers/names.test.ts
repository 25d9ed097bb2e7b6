import { describe, expect, it } from 'vitest';
import {
  accountHtml,
  discoverHtml,
  exploreTileHtml,
  searchHtml,
  searchTileHtml,
} from '../fixtures/lists';
import { dailyIds } from '../fixtures/markup';
import { element, openTab, watchTab } from '../fixtures/tab';
import { card2022Html, cardHtml, pageHtml } from '../fixtures/video';

const [one = '', two = ''] = dailyIds('2026-04-18T00:00:00Z', 2);
const tile = { id: one, handle: 'amber.b' };

async function open(path: string, main: string) {
  const tab = openTab(pageHtml(main), `https://www.tiktok.com/${path}`);
  const watched = watchTab(tab);
  await tab.frame();
  /** Takes the mentions so far, as [text of the element, handle, followers]. */
  const taken = () =>
    watched.mentions
      .splice(0)
      .flat()
      .map(({ element: at, handle, followers }) => [at.textContent, handle, followers]);
  return { tab, watched, taken };
}

describe('names in lists', () => {
  it('tells the creators of search with the followers that stand beside', async () => {
    const main = searchHtml(
      accountHtml({ handle: 'amber.b' }) + searchTileHtml({ id: two, handle: 'some.body' }),
    );
    const { taken } = await open('search?q=x', main);
    expect(taken()).toEqual([
      ['amber.b', 'amber.b', '28.2K'],
      ['some.body', 'some.body', null],
    ]);
  });

  it.each([
    ['explore', exploreTileHtml(tile), 'amber.b'],
    ['discover', discoverHtml(['amber.b']), '@amber.b'],
    ['foryou', cardHtml(tile), 'amber.b'],
    ['foryou', card2022Html(tile), 'amber.b'],
  ])('tells the creators of /%s once', async (path, main, text) => {
    const { taken } = await open(path, main);
    expect(taken()).toEqual([[text, 'amber.b', null]]);
  });

  it('goes by the link and not by the text', async () => {
    const html = searchTileHtml(tile).replace('>amber.b</p>', '>Somebody else</p>');
    const { taken } = await open('search?q=x', searchHtml(html));
    expect(taken()).toEqual([['Somebody else', 'amber.b', null]]);
  });

  it('takes no followers of two accounts in one box', async () => {
    const both = accountHtml({ handle: 'amber.b' }).replace(
      '<p data-e2e="search-user-nickname">',
      '<p data-e2e="search-user-unique-id">x</p><p data-e2e="search-user-nickname">',
    );
    const { taken } = await open('search?q=x', both);
    expect(taken().map(([, , followers]) => followers)).toEqual([null, null]);
  });

  it('tells what is new, and what names another creator than before, once', async () => {
    const { tab, watched, taken } = await open('search?q=x', searchHtml(searchTileHtml(tile)));
    taken();
    const list = tab.document.querySelector('[data-e2e="search_top-item-list"]')!;
    list.append(element(tab.document, searchTileHtml({ id: two, handle: 'some.body' }, 1)));
    await tab.frame();
    expect(taken()).toEqual([['some.body', 'some.body', null]]);
    const link = list.querySelector('[data-e2e="search-card-user-link"]')!;
    link.setAttribute('href', '/@b.amber');
    await tab.frame();
    expect(taken()).toEqual([['amber.b', 'b.amber', null]]);
    list.prepend(list.lastElementChild!);
    await tab.frame();
    expect(taken()).toEqual([]);
    expect(watched.reading().videos.map(({ id }) => id)).toEqual([two, one]);
  });

  it('tells an account again when its followers come', async () => {
    const main = searchHtml(accountHtml({ handle: 'amber.b', followers: '' }));
    const { tab, taken } = await open('search?q=x', main);
    expect(taken()).toEqual([['amber.b', 'amber.b', null]]);
    tab.document.querySelector('[data-e2e="search-follow-count"]')!.textContent = '494';
    await tab.frame();
    expect(taken()).toEqual([['amber.b', 'amber.b', '494']]);
  });

  it('is not disturbed by what Permille draws beside a name', async () => {
    const { tab, taken } = await open('search?q=x', searchHtml(searchTileHtml(tile)));
    taken();
    const name = tab.document.querySelector('[data-e2e="search-card-user-unique-id"]')!;
    name.append(element(tab.document, '<i data-permille="chip">$12</i>'));
    expect(await tab.frame()).toBe(0);
    tab.document.querySelector('[data-e2e="search-card-desc"]')!.append('words');
    await tab.frame();
    expect(taken()).toEqual([]);
  });
});

describe('lists that change', () => {
  it('reads a tile whose count or caption comes later, and forgets what leaves', async () => {
    const { tab, watched } = await open(
      'search?q=x',
      searchHtml(searchTileHtml({ ...tile, icon: 'heart', count: '' })),
    );
    const likes = () => watched.reading().videos.map((video) => video.likes?.value ?? null);
    expect(likes()).toEqual([null]);
    tab.document.querySelector('[data-e2e="video-views"]')!.textContent = '12';
    await tab.frame();
    expect(likes()).toEqual([12]);
    tab.document.querySelector('[data-e2e="search_top-item-list"]')!.replaceChildren();
    await tab.frame();
    expect(likes()).toEqual([]);
  });

  it('reads what stands beside a tile and comes later', async () => {
    const html = exploreTileHtml({ ...tile, icon: 'heart', count: '' });
    const { tab, watched } = await open('explore', html);
    tab.document.querySelector('[data-e2e="explore-card-like-container"] span')!.textContent = '12';
    await tab.frame();
    expect(watched.reading().videos).toMatchObject([{ likes: { value: 12 } }]);
  });

  it('does not take what is left of the page before for one that has changed', async () => {
    const { tab, watched } = await open('legal', `<a href="/@amber.b/video/${one}">words</a>`);
    tab.navigate('/search?q=x');
    await tab.frame();
    expect(watched.reading().problems.map(({ code }) => code)).toEqual(['still-loading']);
  });

  it('does not ask for page data', async () => {
    const { tab } = await open('explore', exploreTileHtml(tile));
    expect(tab.idle()).toBe(0);
  });
});
