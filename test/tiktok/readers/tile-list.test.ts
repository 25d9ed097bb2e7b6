import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { changedElement } from '../../../src/tiktok/nodes';
import { createGrid } from '../../../src/tiktok/readers/grid';
import { followTiles } from '../../../src/tiktok/readers/tile-list';
import { dailyIds } from '../fixtures/markup';
import { listHtml } from '../fixtures/profile';
import { element as make } from '../fixtures/tab';
import { readTile } from '../../../src/tiktok/readers/tile';
import { tileHtml } from '../fixtures/tile';

const handle = 'amber.b';
const ids = dailyIds('2026-04-18T00:00:00Z', 12);
const read = (tile: HTMLElement) => readTile(tile, true);

/** Follows a list that holds the videos with these numbers. */
function follow(...numbers: number[]) {
  const tiles = numbers.map((n) => ({ id: ids[n] ?? '' }));
  const { window } = new JSDOM(listHtml({ handle, tiles }));
  const { document } = window;
  const element = document.querySelector<HTMLElement>('[data-e2e="user-post-item-list"]')!;
  const grid = createGrid(read, handle);
  const list = followTiles(element, grid);
  const observer = new window.MutationObserver(() => undefined);
  observer.observe(element, { childList: true, subtree: true, characterData: true });
  const numbersOf = (found: readonly { id: string }[]) => found.map(({ id }) => ids.indexOf(id));
  const settle = () => numbersOf(list.settle().tiles.map(({ seen }) => seen));
  const told = settle();
  return {
    element,
    list,
    told,
    reorder: vi.spyOn(grid, 'reorder'),
    tile: (n: number) => make(document, tileHtml({ id: ids[n] ?? '' }, handle)),
    text: (html: string) => make(document, html),
    /** Notes what has changed and settles; returns the tiles told. */
    frame() {
      for (const record of observer.takeRecords()) {
        const at = changedElement(record);
        if (at) list.note(record, at);
      }
      return settle();
    },
    order: () => numbersOf(grid.tiles()),
  };
}

describe('followTiles', () => {
  it('tells everything at the first settling and nothing at the second', () => {
    const page = follow(0, 1, 2);
    expect([page.told, page.frame()]).toEqual([[0, 1, 2], []]);
    expect(page.list.element).toBe(page.element);
  });

  it('waits for tiles where there are none yet', () => {
    const page = follow();
    page.element.append(page.text('<div class="css-1-DivSkeletonCard"></div>'));
    expect(page.frame()).toEqual([]);
    page.element.append(page.tile(0), page.tile(1));
    expect([page.frame(), page.order()]).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('sorts nothing while tiles come at the end', () => {
    const page = follow(0, 1);
    page.element.append(page.tile(2));
    expect(page.frame()).toEqual([2]);
    page.element.append(page.tile(3), page.tile(4));
    expect(page.frame()).toEqual([3, 4]);
    expect(page.order()).toEqual([0, 1, 2, 3, 4]);
    expect(page.reorder).not.toHaveBeenCalled();
  });

  it('sorts nothing again for tiles at the end once the order is right', () => {
    const page = follow(1, 2);
    page.element.prepend(page.tile(0));
    page.frame();
    expect(page.reorder).toHaveBeenCalledTimes(1);
    page.element.append(page.tile(3));
    page.frame();
    expect(page.reorder).toHaveBeenCalledTimes(1);
    expect(page.order()).toEqual([0, 1, 2, 3]);
  });

  it('takes up tiles inside what is added, and forgets those inside what is removed', () => {
    const page = follow(0);
    const row = page.text('<div></div>');
    row.append(page.tile(1), page.tile(2));
    page.element.append(row, 'and a text');
    expect([page.frame(), page.order()]).toEqual([
      [1, 2],
      [0, 1, 2],
    ]);
    row.remove();
    page.element.lastChild!.remove();
    expect([page.frame(), page.order()]).toEqual([[], [0]]);
  });

  it('tells a tile again when it reads otherwise', () => {
    const page = follow(0, 1, 2);
    page.element.querySelectorAll('strong')[1]!.textContent = '7';
    expect([page.frame(), page.order()]).toEqual([[1], [0, 1, 2]]);
  });

  it('forgets a tile that came and went between two frames', () => {
    const page = follow(0);
    const tile = page.tile(1);
    page.element.append(tile);
    tile.remove();
    expect([page.frame(), page.order()]).toEqual([[], [0]]);
  });

  it('does not take the place of a removed last tile for the end of the list', () => {
    const page = follow(0, 2, 4);
    page.element.lastElementChild!.remove();
    page.element.children[1]!.before(page.tile(1));
    expect([page.frame(), page.order()]).toEqual([[1], [0, 1, 2]]);
  });

  it('knows where the end is after the last tile has moved', () => {
    const page = follow(0, 2, 4);
    page.element.prepend(page.element.lastElementChild!);
    page.frame();
    expect(page.order()).toEqual([4, 0, 2]);
    page.element.children[2]!.before(page.tile(1));
    page.frame();
    expect(page.order()).toEqual([4, 0, 1, 2]);
  });

  it('follows tiles that change places and no others', () => {
    const page = follow(0, 1, 2);
    page.element.append(page.element.firstElementChild!);
    expect([page.frame(), page.order()]).toEqual([[], [1, 2, 0]]);
  });

  it('keeps no tile of a list that was emptied', () => {
    const page = follow(0, 1);
    page.element.replaceChildren();
    expect([page.frame(), page.order()]).toEqual([[], []]);
    page.element.append(page.tile(3), page.tile(2));
    expect([page.frame(), page.order()]).toEqual([
      [3, 2],
      [3, 2],
    ]);
  });
});
