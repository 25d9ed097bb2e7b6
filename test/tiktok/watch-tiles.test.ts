import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../src/tiktok/read-page';
import { dailyIds, idAt } from './fixtures/markup';
import { listHtml, profileHtml, profileUrl } from './fixtures/profile';
import { element, openTab, watchTab } from './fixtures/tab';
import type { Tab, Watched } from './fixtures/tab';
import { footerHtml, tileHtml } from './fixtures/tile';
import type { TileSpec } from './fixtures/tile';

const handle = 'amber.b';
const ids = dailyIds('2026-04-18T00:00:00Z', 60);
const specs = ids.map((id): TileSpec => ({ id }));
const read = (specs: readonly TileSpec[]) => specs.map(({ id }) => [id, '1.2K']);

async function openGrid(tiles: readonly TileSpec[]): Promise<[Tab, Watched, HTMLElement]> {
  const tab = openTab(profileHtml({ handle, tiles }), profileUrl(handle));
  const watched = watchTab(tab);
  await tab.frame();
  tab.idle();
  await tab.frame();
  watched.taken();
  return [tab, watched, tab.document.querySelector('[data-e2e="user-post-item-list"]')!];
}

const make = (tab: Tab, tile: TileSpec) => element(tab.document, tileHtml(tile, handle));
const seen = (watched: Watched) => watched.reading().videos.map(({ id }) => id);

describe('a grid that is followed', () => {
  it('tells only the new tiles of a scroll, once a frame', async () => {
    const [tab, watched, list] = await openGrid(specs.slice(0, 16));
    const { changes } = watched;
    list.append(...specs.slice(16, 24).map((tile) => make(tab, tile)));
    await Promise.resolve();
    list.append(...specs.slice(24, 32).map((tile) => make(tab, tile)));
    await tab.frame();
    expect(watched.taken()).toEqual([read(specs.slice(16, 32))]);
    expect(watched.changes).toBe(changes + 1);
    expect(seen(watched)).toEqual(ids.slice(0, 32));
  });

  it('does not look at the list again for what is appended', async () => {
    const [tab, watched, list] = await openGrid(specs.slice(0, 16));
    const all = vi.spyOn(tab.window.Element.prototype, 'querySelectorAll');
    const one = vi.spyOn(tab.window.Element.prototype, 'querySelector');
    const whole = vi.spyOn(tab.document, 'querySelectorAll');
    list.append(...specs.slice(16, 32).map((tile) => make(tab, tile)));
    await tab.frame();
    expect(watched.taken()).toEqual([read(specs.slice(16, 32))]);
    expect(all.mock.contexts).not.toContain(list);
    expect(one.mock.contexts).not.toContain(list);
    expect(all.mock.contexts.length).toBeGreaterThan(0);
    expect(whole.mock.calls).toEqual([]);
  });

  it('takes up a count that comes late', async () => {
    const [tab, watched, list] = await openGrid([
      { id: ids[0] ?? '', count: null },
      ...specs.slice(1, 5),
    ]);
    const { changes } = watched;
    expect(watched.reading().problems.map(({ code }) => code)).toEqual(['some-counts-absent']);
    const footer = element(tab.document, footerHtml({ id: '', count: '' }, '2026-04'));
    list.querySelector('[mode="1"]')!.after(footer);
    await tab.frame();
    expect(watched.taken()).toEqual([]);
    footer.querySelector('strong')!.textContent = '1.2K';
    await tab.frame();
    footer.querySelector('strong')!.firstChild!.nodeValue = '1.3K';
    await tab.frame();
    expect(watched.taken()).toEqual([[[ids[0], '1.2K']], [[ids[0], '1.3K']]]);
    expect(watched.changes).toBe(changes + 2);
    expect(watched.reading().problems).toEqual([]);
  });

  it('says nothing of changes that change no reading', async () => {
    const [tab, watched, list] = await openGrid(specs.slice(0, 5));
    const { changes } = watched;
    const preview = element(
      tab.document,
      `<div id="xgwrapper-0-${ids[0] ?? ''}"><video></video></div>`,
    );
    list.querySelector('[mode="1"]')!.append(preview);
    await tab.frame();
    preview.remove();
    await tab.frame();
    expect([watched.taken(), watched.changes]).toEqual([[], changes]);
  });

  it('knows a node that is used again for another video', async () => {
    const [tab, watched, list] = await openGrid(specs.slice(0, 5));
    const link = list.querySelector('a')!;
    link.setAttribute('href', `/@amber.b/photo/${ids[9] ?? ''}`);
    await tab.frame();
    expect(watched.taken()).toEqual([read([{ id: ids[9] ?? '' }])]);
    expect(watched.reading().videos[0]).toMatchObject({ id: ids[9], kind: 'photo' });
    link.setAttribute('href', `/@some.body/video/${ids[9] ?? ''}`);
    await tab.frame();
    expect(watched.taken()).toEqual([]);
    expect(seen(watched)).toEqual(ids.slice(1, 5));
  });

  it('fills a grid of grey places', async () => {
    const [tab, watched, list] = await openGrid([]);
    list.append(element(tab.document, '<div class="css-1-DivSkeletonCard"></div>'));
    await tab.frame();
    expect(watched.reading().videos).toEqual([]);
    list.replaceChildren(...specs.slice(0, 5).map((tile) => make(tab, tile)));
    await tab.frame();
    expect(watched.taken()).toEqual([read(specs.slice(0, 5))]);
  });

  it('keeps page order when tiles come in between, move or go', async () => {
    const [tab, watched, list] = await openGrid([
      specs[0]!,
      specs[2]!,
      specs[4]!,
      specs[6]!,
      specs[8]!,
    ]);
    const order = () => [...list.querySelectorAll('a')].map((link) => link.href.split('/').at(-1));
    list.children[1]!.before(make(tab, specs[1]!));
    list.prepend(make(tab, specs[10]!));
    list.append(make(tab, specs[9]!));
    await tab.frame();
    expect(watched.taken()).toEqual([read([specs[10]!, specs[1]!, specs[9]!])]);
    expect(seen(watched)).toEqual(order());

    list.append(list.children[0]!);
    list.children[2]!.remove();
    await tab.frame();
    expect(watched.taken()).toEqual([]);
    expect(seen(watched)).toEqual(order());

    list.lastElementChild!.remove();
    list.append(make(tab, specs[20]!));
    await tab.frame();
    expect(seen(watched)).toEqual(order());
    list.replaceChildren();
    await tab.frame();
    expect(seen(watched)).toEqual([]);
  });

  it('knows a pin once what follows proves it', async () => {
    const pin = { id: idAt('2025-01-01T00:00:00Z'), badge: 'Sabitlendi' };
    const [tab, watched, list] = await openGrid([pin]);
    const pinned = () => watched.reading().videos.find(({ id }) => id === pin.id)?.pinned;
    expect(pinned()).toBe(false);
    list.append(...specs.slice(0, 4).map((tile) => make(tab, tile)));
    await tab.frame();
    expect(pinned()).toBe(true);
    list.prepend(make(tab, specs[5]!));
    await tab.frame();
    expect(pinned()).toBe(false);
    expect(watched.taken()).toEqual([read(specs.slice(0, 4)), read([specs[5]!])]);
  });

  it('tells an own tile even where another shows the same video, which counts once', async () => {
    const [tab, watched, list] = await openGrid(specs.slice(0, 5));
    list.append(make(tab, specs[0]!));
    await tab.frame();
    expect(watched.taken()).toEqual([read([specs[0]!])]);
    expect(seen(watched)).toEqual(ids.slice(0, 5));
  });

  it('follows a list sorted anew in place', async () => {
    const [tab, watched, list] = await openGrid(specs.slice(0, 5));
    list.replaceChildren(
      ...specs
        .slice(30, 36)
        .reverse()
        .map((tile) => make(tab, tile)),
    );
    await tab.frame();
    expect(seen(watched)).toEqual(ids.slice(30, 36).reverse());
    expect(watched.reading().problems.map(({ code }) => code)).toEqual(['not-newest-first']);
  });

  it('keeps what it knows while another tab is shown, and takes up the list that returns', async () => {
    const [tab, watched, list] = await openGrid(specs.slice(0, 5));
    const liked = [{ id: ids[50] ?? '', handle: 'some.body' }];
    list.replaceWith(
      element(
        tab.document,
        listHtml({ handle, tiles: liked }).replaceAll('user-post-item', 'user-liked-item'),
      ),
    );
    await tab.frame();
    expect(seen(watched)).toEqual(ids.slice(0, 5));

    const reposts = element(tab.document, listHtml({ handle, tiles: liked }));
    tab.document.querySelector('[data-e2e="user-liked-item-list"]')!.replaceWith(reposts);
    await tab.frame();
    expect(seen(watched)).toEqual(ids.slice(0, 5));
    expect(watched.taken()).toEqual([]);

    reposts.replaceWith(element(tab.document, listHtml({ handle, tiles: specs.slice(1, 4) })));
    await tab.frame();
    expect(watched.taken()).toEqual([read(specs.slice(1, 4))]);
    expect(watched.reading()).toEqual(readPage(tab.document, profileUrl(handle)));
  });
});
