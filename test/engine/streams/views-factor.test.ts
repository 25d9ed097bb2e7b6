import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/engine/facts/facts';
import type { Month } from '../../../src/engine/facts/month';
import { ONE, rangeOf, spreadOf } from '../../../src/engine/maths/spread';
import { viewsFactor } from '../../../src/engine/streams/views-factor';
import { input } from '../build';
import { outline } from '../outline';

const { rates } = factsOf(input());
const month: Month = {
  low: 500_000,
  likely: 1_000_000,
  high: 2_000_000,
  seen: 900_000,
  least: 900_000,
  videos: 9,
  spanDays: 20,
  extrapolated: true,
  basis: 'posted',
  posts: [],
  scale: ONE,
};

describe('the views that came in the month', () => {
  it('are those of the videos posted in it, times what these stand for', () => {
    const { node, spread, doubts } = viewsFactor(month, rates);
    // Distances on a log scale add like the sides of a right angle: ln 2 and about ln 1.28.
    const range = rangeOf(spread!);
    expect(range.likely / 1_000_000).toBeCloseTo(1, 1);
    expect(range.high / range.likely / Math.exp(Math.hypot(Math.LN2, Math.log(1.3)))).toBeCloseTo(
      1,
      1,
    );
    expect(range.likely / range.low / Math.exp(Math.hypot(Math.LN2, Math.log(1.25)))).toBeCloseTo(
      1,
      1,
    );
    expect(node.value).toEqual(range);
    expect(outline(node)).toEqual([
      'viewsCame: views, computed',
      '  views30d: views, computed',
      '    viewsSeen: views, seen',
      '    videosSeen: videos, seen',
      '    daysSeen: days, seen',
      '  monthProxy: factor, rate, model.monthProxy',
    ]);
    expect(doubts).toEqual([
      { id: 'month', spread: spreadOf(month) },
      { id: 'growth', spread: spreadOf(rates['model.monthProxy']) },
    ]);
  });

  it('are as uncertain as what they stand for where the month was seen exactly', () => {
    const exactly = { ...month, low: 1_000_000, high: 1_000_000 };
    const { low, likely, high } = rangeOf(viewsFactor(exactly, rates).spread!);
    expect(low).toBeCloseTo(800_000, 3);
    expect(likely).toBeCloseTo(1_000_000, 3);
    expect(high).toBeCloseTo(1_300_000, 3);
  });

  it.each(['gained', 'set'] as const)('that were %s are what they are', (basis) => {
    const { node, spread, doubts } = viewsFactor({ ...month, basis }, rates);
    expect(spread).toEqual(spreadOf(month));
    expect(node.label.key).toBe('engine.label.views30d');
    expect(doubts).toEqual([{ id: 'month', spread: spreadOf(month) }]);
  });

  it('are none where there were none, and leave no doubt', () => {
    expect(viewsFactor({ ...month, low: 0, likely: 0, high: 0 }, rates)).toMatchObject({
      node: { label: { key: 'engine.label.views30d' } },
      spread: null,
      doubts: [],
    });
  });
});
