import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAtom, atomsFor, mixtureOf, spreadGiven } from '../../../src/engine/maths/mixture';
import { deviate } from '../../../src/engine/maths/normal';
import { ONE, exact, logAt, spreadOf } from '../../../src/engine/maths/spread';
import type { Spread } from '../../../src/engine/maths/spread';
import { sumOf } from '../../../src/engine/maths/sum';
import { normals } from '../monte-carlo';
import { plain, spread } from './amounts';
import { ranges } from './arbitraries';

/** The quantiles of every quantile of each with every quantile of the others. */
function allTogether(parts: readonly Spread[]): number[] {
  const deviates = Array.from({ length: 70 }, (_, i) => deviate((i + 1 / 2) / 70));
  let sums = [0];
  for (const part of parts) {
    const dollars = deviates.map((z) => Math.exp(logAt(part, z)));
    sums = sums.flatMap((sum) => dollars.map((more) => sum + more));
  }
  const sorted = Float64Array.from(sums).sort();
  return [0.1, 0.5, 0.9].map((part) => sorted[Math.floor(part * sorted.length)]!);
}

describe('a sum', () => {
  it('of nothing is nothing, of one amount is that amount', () => {
    expect(sumOf([])).toEqual({ low: 0, likely: 0, high: 0 });
    expect(sumOf([plain(spread(10, 20, 80))])).toEqual({ low: 10, likely: 20, high: 80 });
    const room = atomsFor(1);
    addAtom(room, Math.log(5), 0.6);
    const mixture = mixtureOf(room, ONE);
    expect(sumOf([{ spread: spreadGiven(mixture), mixture, doubts: [] }])).toEqual({
      low: 0,
      likely: 5,
      high: 5,
    });
  });

  it('of a certain amount and another is the other, moved', () => {
    const moved = { low: 110, likely: 120, high: 180 };
    expect(sumOf([plain(exact(100)), plain(spread(10, 20, 80))])).toEqual(moved);
    expect(sumOf([plain(exact(60)), plain(spread(10, 20, 80)), plain(exact(40))])).toEqual(moved);
  });

  it('of one that is certain twice over is certain', () => {
    const all = { low: 150, likely: 150, high: 150 };
    expect(sumOf([plain(exact(100)), plain(exact(50))])).toEqual(all);
  });

  it('of two of which half is certain and a certain one has these as its end, one time in four', () => {
    const up = [spread(10, 10, 30), spread(20, 20, 40), exact(5)];
    expect(sumOf(up.map((one) => plain(one))).low).toBeCloseTo(35, 1);
    const down = [spread(4, 10, 10), exact(5), spread(9, 20, 20)];
    expect(sumOf(down.map((one) => plain(one))).high).toBeCloseTo(35, 1);
  });

  it.each([
    ['one', [spread(7, 156, 156), spread(2, 3, 4), spread(60, 90, 150)]],
    ['two', [spread(20, 60, 60), spread(70, 70, 400), spread(40, 87, 140)]],
    ['two, up and down', [spread(12, 60, 60), spread(25, 25, 90), spread(9, 12, 30)]],
  ])('of which half of %s is certain is right at its ends and in the middle', (_, parts) => {
    const { low, likely, high } = sumOf(parts.map((one) => plain(one)));
    const right = allTogether(parts);
    [low, likely, high].forEach((value, i) => {
      expect(Math.abs(value / right[i]! - 1)).toBeLessThan(0.03);
    });
  });

  it('with an amount that may be nothing has the other as its least', () => {
    const room = atomsFor(1);
    addAtom(room, Math.log(50), 0.6);
    const mixture = mixtureOf(room, ONE);
    const some = { spread: spreadGiven(mixture), mixture, doubts: [] };
    for (const amounts of [
      [some, plain(exact(100))],
      [plain(exact(100)), some],
    ]) {
      // Four times in ten 100, else 150.
      const { low, likely, high } = sumOf(amounts);
      expect(low).toBeCloseTo(100, 0);
      expect(likely).toBeCloseTo(150, 0);
      expect(high).toBeCloseTo(150, 0);
    }
  });

  it.each([-35, -230, -700, -759])('of amounts and one of e^%s is as without it', (middle) => {
    const tiny = plain({ middle, below: 1.8, above: 1.6 });
    const room = atomsFor(1);
    addAtom(room, Math.log(9_000), 1);
    const mixture = mixtureOf(room, spread(0.6, 1, 1.5));
    const shaped = { spread: spreadGiven(mixture), mixture, doubts: [] };
    const others = [shaped, plain(spread(20_000, 170_000, 1_400_000)), plain(exact(5))];
    for (const some of [[], others.slice(0, 1), others.slice(1, 2), others.slice(1), others]) {
      expect(sumOf([tiny, ...some])).toEqual(sumOf(some));
      expect(sumOf([...some, tiny, tiny])).toEqual(sumOf(some));
    }
  });

  it('is more than the larger amount and than both low ends', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const { low, high } = sumOf([plain(spreadOf(a)!), plain(spreadOf(b)!)]);
        expect(high).toBeGreaterThan(Math.max(a.high, b.high) * 0.97);
        expect(low).toBeGreaterThan((a.low + b.low) * 0.97);
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(ranges, ranges, ranges, (a, b, c) => {
        const there = sumOf([a, b, c].map((range) => plain(spreadOf(range)!)));
        const back = sumOf([c, a, b].map((range) => plain(spreadOf(range)!)));
        expect(Math.abs(back.likely / there.likely - 1)).toBeLessThan(0.02);
        expect(Math.abs(back.high / there.high - 1)).toBeLessThan(0.02);
      }),
    );
  });

  it('of amounts that hang together is wider', () => {
    const doubt = { id: 'region', spread: spread(0.4, 1, 2.5) };
    const own = spread(40, 100, 250);
    const apart = sumOf([plain(own), plain(own)]);
    const together = sumOf([plain(own, doubt), plain(own, doubt)]);
    expect(together.high - together.low).toBeGreaterThan(1.2 * (apart.high - apart.low));
    expect(together.high).toBeLessThan(500);
  });

  it('keeps what its parts hang on when a third is added', () => {
    const doubt = { id: 'region', spread: spread(0.4, 1, 2.5) };
    const own = spread(40, 100, 250);
    const apart = sumOf([plain(own), plain(own), plain(own, doubt)]);
    const together = sumOf([plain(own, doubt), plain(own, doubt), plain(own, doubt)]);
    expect(together.high - together.low).toBeGreaterThan(1.3 * (apart.high - apart.low));
  });

  /** Quantiles of 200,000 draws; each later one of `linked` is correlated with its earlier one as said. */
  function linkedTogether(parts: readonly Spread[], linked: readonly [number, number, number][]) {
    const next = normals(21);
    const draw = () => {
      const z = parts.map(next);
      for (const [earlier, later, correlation] of linked) {
        const free = Math.sqrt(1 - correlation ** 2);
        z[later] = correlation * z[earlier]! + free * z[later]!;
      }
      return parts.reduce((sum, part, i) => sum + Math.exp(logAt(part, z[i]!)), 0);
    };
    const drawn = Float64Array.from({ length: 200_000 }, draw).sort();
    return [0.1, 0.5, 0.9].map((share) => drawn[Math.floor(share * drawn.length)]!);
  }

  /** A doubt that is such a part of the width of `of`: two that share it are correlated by the square of that. */
  const partOf = (of: Spread, id: string, part: number) => ({
    id,
    spread: { middle: 0, below: of.below * part, above: of.above * part },
  });

  /** By how far they reach: the first least, the last most. */
  const [little, some, much] = [spread(0.7, 5, 38), spread(5, 20, 80), spread(2, 12, 100)];

  it.each([
    ['the two that reach least', [little, some, much], 0, 1],
    ['the outer two', [little, some, much], 0, 2],
    ['the two that reach most', [little, some, much], 1, 2],
  ] as const)('of which %s hang together is right', (_, parts, one, other) => {
    const amounts = parts.map((part, i) =>
      i === one || i === other ? plain(part, partOf(part, 'month', 0.8)) : plain(part),
    );
    const { low, likely, high } = sumOf(amounts);
    const right = linkedTogether(parts, [[one, other, 0.64]]);
    [low, likely, high].forEach((value, i) => {
      expect(Math.abs(value / right[i]! - 1)).toBeLessThan(0.03);
    });
  });

  it('of which two hang together closely and two less so is right', () => {
    const parts = [little, some, spread(3, 11, 90), much];
    const [least, other, third, most] = parts as [Spread, Spread, Spread, Spread];
    const { low, likely, high } = sumOf([
      plain(least, partOf(least, 'month', 0.9)),
      plain(other, partOf(other, 'region', 0.5)),
      plain(third, partOf(third, 'month', 0.9)),
      plain(most, partOf(most, 'region', 0.5)),
    ]);
    const right = linkedTogether(parts, [
      [0, 2, 0.81],
      [1, 3, 0.25],
    ]);
    [low, likely, high].forEach((value, i) => {
      expect(Math.abs(value / right[i]! - 1)).toBeLessThan(0.03);
    });
  });

  it.each([0, 1])(
    'hangs together with a third by its part %d as far as that part is of it',
    (i) => {
      const [one, other, third] = [
        spread(20, 100, 200),
        spread(20, 100, 230),
        spread(20, 100, 900),
      ];
      const width = ([low = 0, , high = 0]: number[]) => high - low;
      const amounts = [one, other].map((part, j) =>
        j === i ? plain(part, partOf(part, 'region', 0.44)) : plain(part),
      );
      const { low, likely, high } = sumOf([
        ...amounts,
        plain(third, partOf(third, 'region', 0.44)),
      ]);
      const right = linkedTogether([one, other, third], [[i, 2, 0.44 ** 2]]);
      expect(Math.abs(width([low, likely, high]) / width(right) - 1)).toBeLessThan(0.01);
    },
  );

  it('hangs together by a small part as little as that part is', () => {
    const doubt = { id: 'region', spread: spread(0.4, 1, 2.5) };
    const tiny = spread(0.4, 1, 2.5);
    const middle = plain(spread(60, 100, 160));
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    const own = spread(40, 100, 250);
    // Closely, and so added first; and loosely, so that the middle one comes between them.
    for (const shared of [doubt, partOf(own, 'region', 0.19)]) {
      const apart = sumOf([plain(tiny), middle, plain(own, shared)]);
      const together = sumOf([plain(tiny, doubt), middle, plain(own, shared)]);
      expect(width(together) / width(apart)).toBeLessThan(1.02);
      const after = sumOf([middle, plain(tiny, doubt), plain(own, shared)]);
      expect(width(after) / width(apart)).toBeLessThan(1.02);
    }
  });

  it('knows of a part of itself which number it is, whatever the number is called', () => {
    const size = spread(0.9, 1, 1.1);
    const sums = [
      { id: 'clicks', spread: size },
      { id: 'sales', spread: size, draw: 'clicks' },
    ].map((doubt) =>
      // Too little to be added first: the first two are joined, and then the third hangs together with both.
      sumOf([
        plain(spread(10, 20, 60), doubt),
        plain(spread(30, 60, 110)),
        plain(spread(100, 150, 220), doubt),
      ]),
    );
    expect(sums[1]).toEqual(sums[0]);
  });

  it('of two that are one, and of another, is that of their sum and the other', () => {
    const other = plain(spread(50, 100, 200));
    const half = spread(48, 100, 208);
    const doubt = { id: 'region', spread: spread(0.48, 1, 2.08) };
    const whole = sumOf([other, plain(spread(96, 200, 416))]);
    const halves = sumOf([other, plain(half, doubt), plain(half, doubt)]);
    for (const end of ['low', 'likely', 'high'] as const) {
      expect(Math.abs(halves[end] / whole[end] - 1)).toBeLessThan(0.02);
    }
  });
});
