import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAtom, atomsFor, mixtureOf, spreadGiven } from '../../../src/engine/maths/mixture';
import { deviate } from '../../../src/engine/maths/normal';
import { ONE, exact, logAt, spreadOf } from '../../../src/engine/maths/spread';
import type { Spread } from '../../../src/engine/maths/spread';
import { sumOf } from '../../../src/engine/maths/sum';
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

  it('hangs together by a small part as little as that part is', () => {
    const doubt = { id: 'region', spread: spread(0.4, 1, 2.5) };
    const tiny = spread(0.4, 1, 2.5);
    const middle = plain(spread(80, 100, 125));
    const large = plain(spread(40, 100, 250), doubt);
    const apart = sumOf([plain(tiny), middle, large]);
    const together = sumOf([plain(tiny, doubt), middle, large]);
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    expect(width(together) / width(apart)).toBeLessThan(1.02);
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
