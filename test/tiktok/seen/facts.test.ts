import { describe, expect, it } from 'vitest';
import { exactly } from '../../../src/counts/count';
import { narrowed, readCount, readCounts, visible } from '../../../src/tiktok/seen/facts';

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

describe('readCount', () => {
  it.each([
    ['13K', { count: { value: 13_000, low: 12_950, high: 13_050 }, unclear: false }],
    ['', { count: null, unclear: false }],
    ['many', { count: null, unclear: true }],
    [undefined, { count: null, unclear: false }],
  ])('reads %j', (text, read) => {
    expect(readCount(text, 'en')).toEqual(read);
  });

  it('goes by the language of the page', () => {
    expect(readCount('1.2B', 'en').unclear).toBe(false);
    expect(readCount('1.2B', 'tr').unclear).toBe(true);
  });
});

describe('readCounts', () => {
  it('reads each by what it counts', () => {
    expect(readCounts({ views: '12', saves: '7', unknown: '1.2K' }, 'en', false)).toEqual({
      views: exactly(12),
      likes: null,
      comments: null,
      saves: exactly(7),
      shares: null,
      unknown: { value: 1200, low: 1150, high: 1250 },
      unclear: false,
    });
  });

  it.each([
    ['Share', false, true],
    ['1,2', true, true],
    ['١٬٢', true, true],
    ['', false, false],
  ])(
    'takes %j for not understood: %s where words may stand, %s elsewhere',
    (shares, withWords, without) => {
      expect(readCounts({ shares }, 'en', true)).toMatchObject({
        shares: null,
        unclear: withWords,
      });
      expect(readCounts({ shares }, 'en', false)).toMatchObject({ shares: null, unclear: without });
    },
  );
});

describe('visible', () => {
  it('says where it was read', () => {
    expect(visible(exactly(7))).toEqual({ ...exactly(7), from: 'visible' });
    expect(visible(null)).toBeNull();
  });
});
