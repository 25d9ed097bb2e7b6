import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/tiktok/address';
import { noSigns } from '../../../src/tiktok/readers/signs';
import { listReading } from '../../../src/tiktok/seen/list';
import { MOST_TILES, nothingSeen } from '../../../src/tiktok/seen/seen';
import type { Seen, SeenTile } from '../../../src/tiktok/seen/seen';

const tile = (id: number): SeenTile => ({
  ...{ id: String(id), handle: 'amber.b', kind: 'video', badge: '' },
  counts: { likes: '7' },
});

function read(url: string, parts: Partial<Seen>) {
  const seen = { ...nothingSeen, tiles: [], signs: noSigns, loaded: true, language: 'en' };
  return listReading({ ...seen, address: readAddress(url), ...parts });
}

const search = 'https://www.tiktok.com/search?q=words';
const feed = 'https://www.tiktok.com/foryou';
const codes = (parts: Partial<Seen>, url = search) =>
  read(url, parts).problems.map(({ code }) => code);

describe('listReading', () => {
  it(`keeps the first ${MOST_TILES.toLocaleString('en')} posts`, () => {
    const tiles = Array.from({ length: MOST_TILES + 1 }, (_, i) => tile(i + 1));
    expect(read(search, { tiles }).videos).toHaveLength(MOST_TILES);
  });

  it('says of what only a post’s own page tells that it is not known', () => {
    expect(read(search, { tiles: [tile(7)] }).videos).toMatchObject([
      { durationSeconds: null, duet: null, stitch: null, sponsored: null, topics: [] },
    ]);
  });

  it('has a problem with a box or a captcha only where it found nothing', () => {
    const signs = { ...noSigns, box: { title: 'Oops', button: true }, posts: true };
    expect(codes({ signs })).toEqual(['page-error']);
    expect(codes({ signs, tiles: [tile(7)] })).toEqual([]);
    expect(codes({ signs, named: true })).toEqual([]);
  });

  it('takes a word in the place of a number for none in a feed, where posts are large', () => {
    const tiles = [{ ...tile(7), counts: { likes: 'Like' } }];
    expect(codes({ tiles }, feed)).toEqual([]);
    expect(codes({ tiles }, search)).toEqual(['count-not-understood']);
  });
});
