import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { countedBy, hasIcon } from '../../src/tiktok/icons';

function box(inside: string): Element {
  return new JSDOM(`<div id="box">${inside}</div>`).window.document.querySelector('#box')!;
}

const play = '<svg class="like-icon"><path d="M16 10.554V37.4459L38.1463 24Z"></path></svg>';
const searchHeart = '<svg><path d="M24 9.01703C19.0025 3.74266 11.4674 3.736Z"></path></svg>';
const exploreHeart = '<svg><path d="M40.96 24.15c.41-.42Z"></path></svg>';
const unknown = '<svg class="css-1-StyledPlay"><path d="M0 0Z"></path></svg>';
const unknownHeart = '<svg class="css-1-StyledHeart"><use href="#x"></use></svg>';

describe('countedBy', () => {
  it.each([
    ['a play icon', play, 'views', 'views'],
    ["search's heart", searchHeart, 'likes', 'likes'],
    ["Explore's heart", exploreHeart, 'likes', 'likes'],
    ['a drawing that is called a heart', unknownHeart, 'likes', 'likes'],
    ['a drawing from one', '<svg><use href="#heart-fill"></use></svg>', 'likes', 'likes'],
    ['a drawing as in 2022', '<svg><use xlink:href="#heart"></use></svg>', 'likes', 'likes'],
    ['a drawing that is called a play icon', unknown, 'views', null],
    ['no icon', '', 'views', null],
  ] as const)('by %s', (_name, inside, onProfile, elsewhere) => {
    expect(countedBy(box(inside), true)).toBe(onProfile);
    expect(countedBy(box(inside), false)).toBe(elsewhere);
  });

  it('knows a drawing that is not beside but the box itself', () => {
    expect(countedBy(box(unknownHeart).querySelector('svg'), true)).toBe('likes');
    expect(countedBy(box(searchHeart).querySelector('svg'), true)).toBe('likes');
  });
});

describe('hasIcon', () => {
  it('knows the mark of a verified account', () => {
    const mark = '<svg><circle></circle><path d="M37.1213 15.8787C38.29 17.05Z"></path></svg>';
    expect(hasIcon(box(mark), 'verified')).toBe(true);
    expect(hasIcon(box(play), 'verified')).toBe(false);
    expect(hasIcon(null, 'verified')).toBe(false);
  });
});
