import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../src/creators/record';
import { better, thinned } from '../../src/creators/sightings';

const DAY = 86_400_000;
const now = Date.parse('2026-06-30T12:00:00.000Z');
const at = (daysAgo: number) => new Date(now - daysAgo * DAY).toISOString();
const exact = (value: number, daysAgo: number): Sighting => ({
  at: at(daysAgo),
  value,
  low: value,
  high: value,
});
const rounded = (value: number, low: number, high: number, daysAgo: number): Sighting => ({
  at: at(daysAgo),
  value,
  low,
  high,
});

describe('better', () => {
  it('is the later of two', () => {
    expect(better(exact(900, 3), exact(1000, 1))).toEqual(exact(1000, 1));
    expect(better(exact(1000, 1), exact(900, 3))).toEqual(exact(1000, 1));
  });

  it('is the one there is', () => {
    expect(better(null, exact(5, 1))).toEqual(exact(5, 1));
    expect(better(exact(5, 1), null)).toEqual(exact(5, 1));
    expect(better(null, null)).toBeNull();
  });

  it('keeps an exact count while a rounded one of the same day may be the same', () => {
    const before = exact(1_198_345, 0.5);
    expect(better(before, rounded(1_200_000, 1_150_000, 1_250_000, 0))).toEqual(before);
  });

  it.each([
    ['another day', exact(1_198_345, 2), rounded(1_200_000, 1_150_000, 1_250_000, 0)],
    ['another number', exact(1_098_345, 0.5), rounded(1_200_000, 1_150_000, 1_250_000, 0)],
    ['less rounded', rounded(1_200_000, 1_150_000, 1_250_000, 0.5), exact(1_198_345, 0)],
  ])('takes the later one when it is %s', (_name, earlier, later) => {
    expect(better(earlier, later)).toEqual(later);
  });
});

describe('thinned', () => {
  it('keeps one a day of the last two weeks, one in three days to nine weeks, then one a month', () => {
    const daily = Array.from({ length: 365 }, (_, day) => exact(1000 - day, day + 0.1));
    const ages = thinned(daily, now).map((seen) => Math.floor((now - Date.parse(seen.at)) / DAY));
    const within = (from: number, to: number) =>
      ages.filter((age) => from <= age && age <= to).length;
    expect(within(0, 13)).toBe(14);
    // 48 days in threes, whose first and last may be cut by the edges.
    expect(within(15, 62)).toBeGreaterThanOrEqual(16);
    expect(within(15, 62)).toBeLessThanOrEqual(17);
    // Three hundred days in thirties.
    expect(within(64, 364)).toBeGreaterThanOrEqual(10);
    expect(within(64, 364)).toBeLessThanOrEqual(12);
  });

  it('prefers what was seen on a look at the whole grid', () => {
    const grid = Date.parse(at(30));
    const onGrid = rounded(5000, 4950, 5050, 30);
    const kept = thinned([onGrid, exact(5100, 29)], now, [grid]);
    // 30 days before is 2026-05-31, day 20604 since 1970, which begins a stretch of three days with the next.
    expect(kept).toEqual([onGrid]);
  });

  const sightings = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.double({ min: -30, max: 800, noNaN: true }))
      .map(([value, age]) => exact(value, age)),
    { maxLength: 300 },
  );

  it('is in order of time, made of what there was, at most 80, and thinning it again changes nothing', () => {
    fc.assert(
      fc.property(sightings, (all) => {
        const kept = thinned(all, now);
        expect(kept.length).toBeLessThanOrEqual(80);
        expect(kept.map((seen) => seen.at)).toEqual(kept.map((seen) => seen.at).sort());
        for (const seen of kept) expect(all).toContainEqual(seen);
        expect(thinned(kept, now)).toEqual(kept);
        if (all.length > 0) expect(kept.length).toBeGreaterThan(0);
      }),
    );
  });
});
