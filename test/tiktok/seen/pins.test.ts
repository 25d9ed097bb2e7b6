import { describe, expect, it } from 'vitest';
import { findPins, isPinned } from '../../../src/tiktok/seen/pins';

const DAY = 86_400;
const now = Date.UTC(2026, 3, 18) / 1000;

/** Returns which of the tiles are pinned; each is [age in days, badge]. */
function pinned(...tiles: [age: number | null, badge?: string][]): boolean[] {
  const all = tiles.map(([age, badge = '']) => ({
    badge,
    seconds: age === null ? null : now - age * DAY,
  }));
  const pins = findPins(all);
  return all.map((tile, i) => isPinned(tile, i, pins));
}

const week: [number][] = [[1], [2], [3], [4], [5], [6], [7]];
const unpinned = week.map(() => false);

describe('the pin rule', () => {
  it.each(['Pinned', 'PINNED', 'Épinglé'])('takes %j at its word, wherever it stands', (badge) => {
    expect(pinned([0, badge], [1], [2, badge])).toEqual([true, false, true]);
  });

  it('knows a pin in any language by a video too old for its place', () => {
    expect(pinned([200, 'Sabitlendi'], [300, 'Sabitlendi'], ...week)).toEqual([
      true,
      true,
      ...unpinned,
    ]);
  });

  it('takes a video for too old when it is more than three days older than the next', () => {
    expect(pinned([4, 'Nuevo'], ...week)).toEqual([false, ...unpinned]);
    expect(pinned([4.01, 'Nuevo'], ...week)).toEqual([true, ...unpinned]);
  });

  it('knows by the newest of the next twelve tiles, wherever among them it stands', () => {
    const next = Array.from({ length: 12 }, (_, i): [number] => [10 + i]);
    const none = next.map(() => false);
    expect(pinned([12, 'Nuevo'], ...next, [1])).toEqual([false, ...none, false]);
    expect(pinned([12, 'Nuevo'], ...next.slice(1), [1])).toEqual([true, ...none]);
  });

  it('knows nothing by what a badge says elsewhere on the grid', () => {
    const below: [number, string][] = [
      [2, 'Sabitlendi'],
      [3, 'Sabitlendi'],
    ];
    expect(pinned([300, 'Sabitlendi'], [1], ...below, ...week.slice(3))).toEqual([
      true,
      ...unpinned,
    ]);
  });

  it('knows the new video among pins by the old one beside it', () => {
    expect(pinned([0.5, 'Angeheftet'], [300, 'Angeheftet'], ...week)).toEqual([
      true,
      true,
      ...unpinned,
    ]);
  });

  it('does not take another label for a pin', () => {
    expect(pinned([0.5, 'Just watched'], ...week)).toEqual([false, ...unpinned]);
    expect(pinned([300, 'Fijado'], [0.5, 'Nuevo'], ...week)).toEqual([true, false, ...unpinned]);
    expect(pinned(...week, [8, 'Subscribers only'], [9])).toEqual([...unpinned, false, false]);
  });

  it('leaves a lone badge in order alone: the newest video counts like any other', () => {
    expect(pinned([0, 'Sabitlendi'], ...week)).toEqual([false, ...unpinned]);
  });

  it('does not take a draft for a pin', () => {
    expect(pinned([3.2, 'Nuevo'], ...week)).toEqual([false, ...unpinned]);
  });

  it('proves nothing below a gap, or by tiles that are in no order', () => {
    expect(pinned([1], [300, 'Nuevo'], [2], [3])).toEqual([false, false, false, false]);
    const popular: [number][] = [[50], [3], [90], [1], [70], [2]];
    expect(pinned([300, 'Nuevo'], ...popular)).toEqual([false, ...popular.map(() => false)]);
  });

  it('proves nothing without other tiles or dates', () => {
    expect(pinned([300, 'Nuevo'])).toEqual([false]);
    expect(pinned([null, 'Nuevo'], ...week)).toEqual([false, ...unpinned]);
    expect(pinned([300, 'Nuevo'], [null], [null])).toEqual([false, false, false]);
    expect(pinned()).toEqual([]);
  });

  it('looks at the start of a grid only', () => {
    let looked = 0;
    function* endless() {
      yield { badge: 'Fijado', seconds: now - 300 * DAY };
      for (; ; looked++) yield { badge: '', seconds: now - looked * DAY };
    }
    expect(findPins(endless()).texts).toEqual(new Set(['Fijado']));
    expect(looked).toBeLessThan(20);
  });
});
