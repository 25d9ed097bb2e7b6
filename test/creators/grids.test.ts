import { describe, expect, it } from 'vitest';
import { thinnedGrids } from '../../src/creators/grids';

const now = Date.parse('2026-06-30T20:00:00.000Z');
const grid = (at: string, since: string, complete = false) => ({ at, since, complete });

describe('thinnedGrids', () => {
  it('joins the looks of one day, as far back as the farthest', () => {
    const looks = [
      grid('2026-06-30T08:00:00.000Z', '2026-05-01T00:00:00.000Z'),
      grid('2026-06-30T18:00:00.000Z', '2026-06-20T00:00:00.000Z'),
    ];
    expect(thinnedGrids(looks, now)).toEqual([
      grid('2026-06-30T18:00:00.000Z', '2026-05-01T00:00:00.000Z'),
    ]);
  });

  it('does not reach over a gap in which videos may have gone unseen', () => {
    const looks = [
      grid('2026-06-30T08:00:00.000Z', '2026-06-01T00:00:00.000Z'),
      grid('2026-06-30T18:00:00.000Z', '2026-06-30T09:00:00.000Z'),
    ];
    expect(thinnedGrids(looks, now)).toEqual([looks[1]]);
  });

  it('keeps the looks of other days, in order of time', () => {
    const looks = [
      grid('2026-06-30T08:00:00.000Z', '2026-06-01T00:00:00.000Z'),
      grid('2026-06-28T18:00:00.000Z', '2026-06-01T00:00:00.000Z', true),
    ];
    expect(thinnedGrids(looks, now)).toEqual([looks[1], looks[0]]);
  });

  it('remembers that a look showed everything while it decides how far back', () => {
    const looks = [
      grid('2026-06-30T08:00:00.000Z', '2026-01-01T00:00:00.000Z', true),
      grid('2026-06-30T18:00:00.000Z', '2026-06-01T00:00:00.000Z'),
    ];
    expect(thinnedGrids(looks, now)).toEqual([
      grid('2026-06-30T18:00:00.000Z', '2026-01-01T00:00:00.000Z', true),
    ]);
  });
});
