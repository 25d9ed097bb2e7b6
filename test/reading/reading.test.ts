import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/counts/count';
import { factSchema, readingSchema } from '../../src/reading/reading';
import { sampleReading, sampleVideo } from '../overlay/samples';

describe('factSchema', () => {
  it('takes an exact count and where it was read', () => {
    const fact = { ...exactly(3666), from: 'visible' };
    expect(factSchema.parse(fact)).toEqual({ value: 3666, low: 3666, high: 3666, from: 'visible' });
  });

  it.each([
    ['a value below its low end', { value: 1, low: 2, high: 3 }],
    ['a value above its high end', { value: 4, low: 2, high: 3 }],
    ['a negative count', { value: -1, low: -1, high: -1 }],
    ['half a view', { value: 0.5, low: 0, high: 1 }],
  ])('refuses %s', (_name, count) => {
    expect(factSchema.safeParse({ ...count, from: 'visible' }).success).toBe(false);
  });
});

describe('readingSchema', () => {
  it('takes a reading', () => {
    const reading = sampleReading({ videos: [sampleVideo('7629642959551539300')] });
    expect(readingSchema.parse(reading)).toEqual(reading);
  });

  it('takes what is absent for unknown', () => {
    const id = '7629642959551539300';
    expect(
      readingSchema.parse({ page: { kind: 'profile' }, videos: [{ id, kind: 'video' }] }),
    ).toEqual(
      sampleReading({
        page: { kind: 'profile', handle: null, videoId: null },
        videos: [sampleVideo(id, { handle: null, views: null })],
      }),
    );
  });

  it.each([
    ['an id that is not a number', sampleReading({ videos: [sampleVideo('x1')] })],
    ['a country in words', sampleReading({ videos: [sampleVideo('1', { country: 'France' })] })],
    ['an unknown kind of page', { ...sampleReading(), page: { kind: 'shop' } }],
    [
      'more videos than a page holds',
      sampleReading({ videos: Array.from({ length: 20_001 }, () => sampleVideo('1')) }),
    ],
  ])('refuses %s', (_name, reading) => {
    expect(readingSchema.safeParse(reading).success).toBe(false);
  });
});
