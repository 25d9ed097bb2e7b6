import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/tiktok/read-page';
import { dailyIds } from './fixtures/markup';
import { profileHtml, profileUrl, userPageHtml } from './fixtures/profile';
import { element, openTab, watchTab } from './fixtures/tab';
import type { Tab } from './fixtures/tab';
import { tileHtml } from './fixtures/tile';
import type { TileSpec } from './fixtures/tile';
import { runs } from '../runs';

const handle = 'amber.b';
const ids = dailyIds('2026-04-18T00:00:00Z', 12);

const tile: fc.Arbitrary<TileSpec> = fc.record({
  id: fc.constantFrom(...ids),
  handle: fc.constantFrom(handle, handle, handle, 'some.body'),
  count: fc.constantFrom('12', '1.2K', 'many', '', null),
  icon: fc.constantFrom('play', 'heart', 'none'),
  badge: fc.constantFrom('', '', 'Pinned', 'Fijado'),
});

/** One thing that a page may do to its nodes. */
type Change = (tab: Tab, list: Element | null) => void;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(tile, fc.nat(20)).map(([spec, at]): Change => (tab, list) => {
    list?.insertBefore(element(tab.document, tileHtml(spec, handle)), list.children[at] ?? null);
  }),
  fc.nat(20).map(
    (at): Change =>
      (_tab, list) =>
        list?.children[at]?.remove(),
  ),
  fc.tuple(fc.nat(20), fc.nat(20)).map(([from, to]): Change => (_tab, list) => {
    const moved = list?.children[from];
    if (moved) list.insertBefore(moved, list.children[to] ?? null);
  }),
  fc.tuple(fc.nat(20), fc.constantFrom(...ids), fc.constantFrom(handle, 'some.body')).map(
    ([at, id, owner]): Change =>
      (_tab, list) =>
        list?.children[at]?.querySelector('a')?.setAttribute('href', `/@${owner}/video/${id}`),
  ),
  fc
    .tuple(fc.nat(20), fc.constantFrom('7', '13K', ''))
    .map(([at, text]): Change => (_tab, list) => {
      const count = list?.children[at]?.querySelector('[data-e2e="video-views"]');
      if (count) count.textContent = text;
    }),
  fc.constantFrom('amber.b', 'some.body', '').map((name): Change => (tab) => {
    const subtitle = tab.document.querySelector('[data-e2e="user-subtitle"]');
    if (subtitle) subtitle.textContent = name;
  }),
  fc.array(tile, { maxLength: 6 }).map((tiles): Change => (tab) => {
    const page = element(tab.document, userPageHtml({ handle, tiles }));
    tab.document.querySelector('#app')?.replaceChildren(page);
  }),
);

describe('following a page', () => {
  it('comes to what one look at the page says, whatever the page does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(tile, { maxLength: 6 }),
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        async (tiles, frames) => {
          const tab = openTab(profileHtml({ handle, tiles }), profileUrl(handle));
          const watched = watchTab(tab);
          const told = new Map<HTMLElement, string>();
          await tab.frame();
          for (const changes of frames) {
            for (const act of changes) {
              act(tab, tab.document.querySelector('[data-e2e="user-post-item-list"]'));
            }
            await tab.frame();
            const once = readPage(tab.document, profileUrl(handle));
            // A list without own tiles leaves standing what was known.
            if (once.videos.length > 0) expect(watched.reading()).toEqual(once);
          }
          for (const { element: box, seen } of watched.batches.flat()) told.set(box, seen.id);
          const inPage = [...told].filter(([box]) => box.isConnected).map(([, id]) => id);
          const { videos } = readPage(tab.document, profileUrl(handle));
          expect(inPage).toEqual(expect.arrayContaining(videos.map(({ id }) => id)));
          tab.abort();
        },
      ),
      runs(60),
    );
  });
});
