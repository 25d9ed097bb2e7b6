import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idSeconds, postedAt } from '../../src/tiktok/video-id';
import { idAt } from './fixtures/markup';

describe('postedAt', () => {
  it.each([
    ['7545042113966584925', '2025-09-01T08:56:51.000Z'],
    ['7507673491141034650', '2025-05-23T16:07:31.000Z'],
    ['7103486912848216565', '2022-05-30T11:17:10.000Z'],
  ])('reads the date in %s', (id, date) => {
    expect(postedAt(id)).toBe(date);
  });

  it.each([
    ['nothing', ''],
    ['a number of no date', '12345'],
    ['a date before Musical.ly', idAt('2013-12-31T23:59:59Z')],
    ['a number beyond 64 bits', '99999999999999999999'],
    ['a number beyond what ids are', String(1n << 63n)],
    ['a negative number', '-7545042113966584925'],
    ['a number after a space', ' 7545042113966584925'],
    ['more digits than a 64-bit number has', '007545042113966584925'],
    ['a date that no signed id reaches', idAt('2038-01-19T03:14:08Z')],
    ['words', '75450421139665849x5'],
    ['a decimal', '7545042113966584925.5'],
    ['digits of another script', '٧٥٤٥٠٤٢١١٣٩٦٦٥٨٤٩٢٥'],
  ])('has no date for %s', (_name, id) => {
    expect(postedAt(id)).toBeNull();
  });

  it.each(['2014-01-01T00:00:00.000Z', '2038-01-19T03:14:07.000Z'])(
    'believes the first and the last date there can be: %s',
    (date) => {
      expect(postedAt(idAt(date, 0))).toBe(date);
    },
  );

  it('does not believe a date more than two days ahead of the clock', () => {
    const id = idAt('2026-04-18T13:06:42Z');
    expect(postedAt(id, new Date('2026-04-18T12:00:00Z'))).toBe('2026-04-18T13:06:42.000Z');
    expect(postedAt(id, new Date('2026-04-16T13:06:42Z'))).toBe('2026-04-18T13:06:42.000Z');
    expect(postedAt(id, new Date('2026-04-16T13:06:41Z'))).toBeNull();
  });

  it('does not believe a date that no id reaches, whatever the clock says', () => {
    const id = idAt('2038-01-19T03:14:08Z');
    expect(postedAt(id, new Date('2040-01-01T00:00:00Z'))).toBeNull();
  });

  it('gives back the second that an id was made of', () => {
    const seconds = fc.integer({ min: Date.UTC(2014, 0, 1) / 1000, max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(seconds, fc.bigInt({ min: 0n, max: (1n << 32n) - 1n }), (second, rest) => {
        expect(idSeconds(String((BigInt(second) << 32n) + rest))).toBe(second);
      }),
    );
  });
});
