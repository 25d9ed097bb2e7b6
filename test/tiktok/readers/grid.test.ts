import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createGrid } from '../../../src/tiktok/readers/grid';
import { dailyIds } from '../fixtures/markup';
import { readTile } from '../../../src/tiktok/readers/tile';
import { tileHtml } from '../fixtures/tile';
import type { TileSpec } from '../fixtures/tile';

const ids = dailyIds('2026-04-18T00:00:00Z', 5);
const read = (tile: HTMLElement) => readTile(tile, true);

function tilesOf(...specs: TileSpec[]): HTMLElement[] {
  const html = specs.map((tile) => tileHtml(tile, 'amber.b')).join('');
  return [
    ...new JSDOM(html).window.document.querySelectorAll<HTMLElement>('[data-e2e="user-post-item"]'),
  ];
}

describe('createGrid', () => {
  it('tells each own tile once, until it reads otherwise', () => {
    const grid = createGrid(read, 'amber.b');
    const tiles = tilesOf({ id: ids[0]! }, { id: ids[1]!, handle: 'some.body' }, { id: ids[2]! });
    expect(tiles.map((tile) => grid.put(tile))).toEqual([true, true, true]);
    expect(grid.settle().tiles.map(({ element }) => element)).toEqual([tiles[0], tiles[2]]);
    expect(tiles.map((tile) => grid.put(tile))).toEqual([false, false, false]);
    expect(grid.settle()).toEqual({ tiles: [], changed: false });
    tiles[2]!.querySelector('strong')!.textContent = '12';
    grid.put(tiles[2]!);
    expect(grid.settle()).toMatchObject({
      tiles: [{ element: tiles[2], seen: { counts: { views: '12' } } }],
      changed: true,
    });
  });

  it('counts what it holds, as it comes and goes', () => {
    const grid = createGrid(read, 'amber.b');
    const [first, second, other, nothing] = tilesOf(
      { id: ids[0]! },
      { id: ids[1]! },
      { id: ids[2]!, handle: 'x' },
      { id: 'none' },
    ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
    const held = () => [grid.own, grid.foreign, grid.tiles().map(({ id }) => ids.indexOf(id))];
    for (const tile of [first, second, other, nothing]) grid.put(tile);
    expect(held()).toEqual([2, 1, [0, 1]]);
    first.querySelector('a')!.href = `/@x/video/${ids[3]!}`;
    grid.put(first);
    expect(held()).toEqual([1, 2, [1]]);
    grid.drop(other);
    grid.drop(second);
    expect(held()).toEqual([0, 1, []]);
  });

  it('has changed when a tile comes, goes or moves, and not when one reads the same', () => {
    const grid = createGrid(read, 'amber.b');
    const [own, nothing] = tilesOf({ id: ids[0]! }, { id: 'none' }) as [HTMLElement, HTMLElement];
    const changed = (act: () => void) => {
      act();
      return grid.settle().changed;
    };
    expect(changed(() => grid.put(own))).toBe(true);
    expect(changed(() => grid.put(own))).toBe(false);
    expect(changed(() => grid.put(nothing))).toBe(false);
    expect(
      changed(() => {
        grid.drop(nothing);
      }),
    ).toBe(false);
    expect(
      changed(() => {
        grid.reorder([own]);
      }),
    ).toBe(true);
    expect(
      changed(() => {
        grid.drop(own);
      }),
    ).toBe(true);
  });

  it('takes another order', () => {
    const grid = createGrid(read, 'amber.b');
    const tiles = tilesOf(...ids.map((id) => ({ id })));
    for (const tile of tiles) grid.put(tile);
    grid.reorder([...tiles].reverse());
    expect(grid.tiles().map(({ id }) => id)).toEqual([...ids].reverse());
  });
});
