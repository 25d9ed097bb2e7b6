import { describe, expect, it } from 'vitest';
import { recentOf } from '../../src/overlay/recent';
import { noSigns } from '../../src/tiktok/readers/signs';
import { nothingSeen } from '../../src/tiktok/seen/seen';
import type { Seen, SeenTile } from '../../src/tiktok/seen/seen';

const newest = Date.parse('2026-04-18T12:00:00Z') / 1000;

/** A video of so many days before the newest; ids hold Unix seconds in their upper 32 bits. */
function tile(daysAgo: number, badge = ''): SeenTile {
  const id = String(BigInt(newest - daysAgo * 86_400) << 32n);
  return { id, handle: 'a', kind: 'video', badge, counts: {} };
}

function seen(tiles: SeenTile[]): Seen {
  return {
    ...nothingSeen,
    address: { kind: 'profile', handle: 'a', videoId: null, photo: false },
    loaded: true,
    language: 'en',
    signs: noSigns,
    tiles,
  };
}

const days = (count: number, step = 1) => Array.from({ length: count }, (_, i) => tile(i * step));

describe('recentOf', () => {
  it('leaves a page of sixty tiles as it is, however old they are', () => {
    const page = seen(days(60, 30));
    expect(recentOf(page)).toBe(page);
  });

  it('leaves out what is older than sixty days, beyond the first sixty', () => {
    // Half a day apart: the 121st is sixty days old, and the last that counts.
    const page = seen(days(400, 0.5));
    expect(recentOf(page).tiles).toEqual(page.tiles.slice(0, 121));
  });

  it('keeps the first sixty where they are old', () => {
    const page = seen(days(100, 30));
    expect(recentOf(page).tiles).toEqual(page.tiles.slice(0, 60));
  });

  it('keeps every tile with a label, which may be a pin', () => {
    const pin = tile(900, 'Pinned');
    const page = seen([...days(100), pin, tile(901)]);
    expect(recentOf(page).tiles.slice(61)).toEqual([pin]);
  });
});
