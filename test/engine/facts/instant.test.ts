import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postedSeconds, secondsOf } from '../../../src/engine/facts/instant';

describe('an instant', () => {
  it('is the same number of seconds as the calendar of JavaScript gives', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        expect(secondsOf(date.toISOString())).toBe(Math.floor(date.getTime() / 1_000));
      }),
    );
  });

  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2000-02-29T12:00:00Z', 951_825_600],
    ['2000-03-01T00:00:00.999Z', 951_868_800],
    ['2026-04-18T12:00:00Z', 1_776_513_600],
  ])('%s is %i', (iso, seconds) => {
    expect(secondsOf(iso)).toBe(seconds);
  });
});

describe('when a video was posted', () => {
  it('is what the reading says', () => {
    expect(postedSeconds({ id: '7630085003674095594', postedAt: '1970-01-01T00:01:00Z' })).toBe(60);
  });

  it('is else in the upper half of the id', () => {
    // 2026-04-18T13:06:42Z
    expect(postedSeconds({ id: '7630085003674095594', postedAt: null })).toBe(1_776_517_602);
    expect(postedSeconds({ id: '7630085003674095594' })).toBe(1_776_517_602);
  });

  it('is not known of an id from before TikTok', () => {
    const first = 1_451_606_400n << 32n;
    expect(postedSeconds({ id: String(first), postedAt: null })).toBe(1_451_606_400);
    expect(postedSeconds({ id: String(first - 1n), postedAt: null })).toBeNull();
    expect(postedSeconds({ id: '1', postedAt: null })).toBeNull();
  });
});
