import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/counts/count';
import { narrowed, seenCount, visible } from '../../src/tiktok/facts';

const about = { value: 38_500, low: 38_450, high: 38_550 };

describe('narrowed', () => {
  it.each([
    ['takes what is visible without page data', about, null, { ...about, from: 'visible' }],
    ['takes page data where nothing is visible', null, about, { ...about, from: 'page-data' }],
    ['takes nothing from nothing', null, null, null],
    ['takes finer page data', about, exactly(38_490), { ...exactly(38_490), from: 'page-data' }],
    [
      'takes them at the very end',
      about,
      exactly(38_550),
      { ...exactly(38_550), from: 'page-data' },
    ],
    [
      'takes them at the very beginning',
      about,
      exactly(38_450),
      { ...exactly(38_450), from: 'page-data' },
    ],
    ['does not take page data below', about, exactly(38_449), { ...about, from: 'visible' }],
    ['does not take older page data', about, exactly(38_551), { ...about, from: 'visible' }],
    ['does not take page data that say no more', about, about, { ...about, from: 'visible' }],
    [
      'does not take a wider interval',
      exactly(38_500),
      about,
      { ...exactly(38_500), from: 'visible' },
    ],
    [
      'keeps an exact visible count',
      exactly(3666),
      exactly(3667),
      { ...exactly(3666), from: 'visible' },
    ],
  ] as const)('%s', (_name, seen, data, fact) => {
    expect(narrowed(seen, data)).toEqual(fact);
  });
});

describe('seenCount', () => {
  const { document } = new JSDOM('<b id="a">13K</b><b id="b"></b><b id="c">many</b>').window;

  it.each([
    ['#a', { count: { value: 13_000, low: 12_950, high: 13_050 }, unclear: false }],
    ['#b', { count: null, unclear: false }],
    ['#c', { count: null, unclear: true }],
    ['#d', { count: null, unclear: false }],
  ])('reads %s', (css, seen) => {
    expect(seenCount(document.querySelector(css), 'en')).toEqual(seen);
  });

  it('says where it was read', () => {
    expect(visible(exactly(7))).toEqual({ ...exactly(7), from: 'visible' });
    expect(visible(null)).toBeNull();
  });
});
