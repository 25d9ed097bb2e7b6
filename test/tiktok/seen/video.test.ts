import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/tiktok/address';
import { noSigns } from '../../../src/tiktok/readers/signs';
import { nothingSeen } from '../../../src/tiktok/seen/seen';
import type { Seen, SeenPost } from '../../../src/tiktok/seen/seen';
import { videoReading } from '../../../src/tiktok/seen/video';

const post: SeenPost = { author: 'amber.b', name: 'Amber', counts: { likes: '7' } };

function read(parts: Partial<Seen>) {
  const address = readAddress('https://www.tiktok.com/@amber.b/video/7600000000000000001');
  const seen = { ...nothingSeen, address, tiles: [], signs: noSigns, loaded: true, language: 'en' };
  return videoReading({ ...seen, ...parts });
}

const codes = (parts: Partial<Seen>) => read(parts).problems.map(({ code }) => code);

describe('videoReading', () => {
  it.each([
    ['the creator of the address', 'amber.b', 7],
    ['nobody', null, 7],
    ['somebody else', 'some.body', undefined],
  ])('takes the counts of a post that names %s', (_name, author, likes) => {
    const { videos } = read({ post: { ...post, author } });
    expect(videos[0]?.likes?.value).toBe(likes);
  });

  it('waits for page data on the page that was loaded with them', () => {
    expect(codes({ pending: true, loaded: true, post })).toEqual(['still-loading']);
    expect(codes({ pending: true, loaded: false, post })).toEqual(['counts-absent']);
  });
});
