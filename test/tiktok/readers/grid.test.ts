import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createGrid } from '../../../src/tiktok/readers/grid';
import { dailyIds } from '../fixtures/markup';
import { readTile } from '../../../src/tiktok/readers/tile';
import { tileHtml } from '../fixtures/tile';
import type { TileSpec } from '../fixtures/tile';

const ids = dailyIds('2026-04-18T00:00:00Z', 5);
const read = (tile: HTMLElement) => readTile(tile, 'en', undefined, true);

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
    expect(grid.settle().map(({ element }) => element)).toEqual([tiles[0], tiles[2]]);
    expect(tiles.map((tile) => grid.put(tile))).toEqual([false, false, false]);
    expect(grid.settle()).toEqual([]);
    tiles[2]!.querySelector('strong')!.textContent = '12';
    grid.put(tiles[2]!);
    expect(grid.settle()).toMatchObject([{ element: tiles[2], video: { views: { value: 12 } } }]);
  });

  it('sums up what it holds', () => {
    const grid = createGrid(read, 'amber.b');
    const tiles = tilesOf(
      { id: ids[0]!, count: 'many' },
      { id: ids[1]! },
      { id: ids[1]! },
      { id: ids[2]!, handle: 'x' },
    );
    for (const tile of tiles) grid.put(tile);
    grid.settle();
    expect(grid.sum()).toMatchObject({
      videos: [{ id: ids[0] }, { id: ids[1] }],
      foreign: 1,
      unclear: 1,
    });
    grid.drop(tiles[0]!);
    grid.drop(tiles[3]!);
    expect(grid.sum()).toMatchObject({ videos: [{ id: ids[1] }], foreign: 0, unclear: 0 });
  });

  it('takes another order', () => {
    const grid = createGrid(read, 'amber.b');
    const tiles = tilesOf(...ids.map((id) => ({ id })));
    for (const tile of tiles) grid.put(tile);
    grid.reorder([...tiles].reverse());
    grid.settle();
    expect(grid.sum().videos.map(({ id }) => id)).toEqual([...ids].reverse());
  });
});
