import { describe, expect, it } from 'vitest';
import { readHandle } from '../../../src/options/payouts/handle';

describe('readHandle', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['willow.fern', 'willow.fern'],
    ['@willow_fern2', 'willow_fern2'],
    [' @Willow ', 'Willow'],
    ['https://www.tiktok.com/@willow.fern?lang=en', 'willow.fern'],
    ['https://www.tiktok.com/@willow.fern/video/1', 'willow.fern'],
  ])('takes %j for %j', (entered, handle) => {
    expect(readHandle(entered)).toEqual({ ok: true, handle });
  });

  it.each(['a', 'two words', 'ends.with.', 'b'.repeat(25), '<script>', 'a-b'])(
    'refuses %j',
    (entered) => {
      expect(readHandle(entered)).toEqual({ ok: false });
    },
  );
});
