import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/engine/facts/facts';
import { certain } from '../../../src/engine/explain';
import { ZERO } from '../../../src/engine/maths/dollars';
import { exact, rangeOf, spreadOf } from '../../../src/engine/maths/spread';
import {
  exactFactor,
  givenFactor,
  inverse,
  multiplied,
  productFactor,
  rateFactor,
  ratesProduct,
} from '../../../src/engine/streams/multiplied';
import { words } from '../../../src/words/words';
import { input } from '../build';

const { rates } = factsOf(input());
const followers = { low: 10, likely: 20, high: 80 };
const note = words('engine.note.balance');

describe('a factor', () => {
  it('of something known exactly is that number, and of 0 nothing', () => {
    expect(exactFactor('liveHours', 3, 'hours', 'set')).toMatchObject({
      node: { value: certain(3), unit: 'hours', from: 'set', inputs: [] },
      spread: exact(3),
      doubts: [],
    });
    expect(exactFactor('liveHours', 0, 'hours', 'set')).toMatchObject({
      node: { value: certain(0) },
      spread: null,
      doubts: [],
    });
  });

  it('that could be known better leaves a doubt, unless it is nothing', () => {
    const given = (range = followers, doubt?: string) =>
      givenFactor('followers', range, 'followers', 'assumed', doubt);
    expect(given(followers, 'size').doubts).toEqual([
      { id: 'size', spread: spreadOf(followers), draw: 'size' },
    ]);
    expect(given().doubts).toEqual([]);
    expect(given(ZERO, 'size')).toMatchObject({ spread: null, doubts: [] });
    const rate = rates['affiliate.basket'];
    expect(rateFactor('basket', rate, 'sales').doubts).toEqual([
      { id: 'sales', spread: spreadOf(rate), draw: 'affiliate.basket' },
    ]);
    expect(rateFactor('basket', rate).doubts).toEqual([]);
  });

  it('shows what it was made from', () => {
    const { node } = exactFactor('liveHours', 3, 'hours', 'set');
    expect(givenFactor('deals', followers, 'deals', 'set', undefined, [node]).node.inputs).toEqual([
      node,
    ]);
    expect(givenFactor('deals', followers, 'deals', 'set').node.inputs).toEqual([]);
  });

  it('divides where it is inverted: high becomes low', () => {
    const factor = givenFactor('viewers', followers, 'viewers', 'seen', 'viewers');
    const range = rangeOf(inverse(factor).spread!);
    expect(range.low).toBeCloseTo(1 / 80, 12);
    expect(range.likely).toBeCloseTo(1 / 20, 12);
    expect(range.high).toBeCloseTo(1 / 10, 12);
    expect(inverse(factor)).toMatchObject({ node: factor.node, doubts: factor.doubts });
    const nothing = givenFactor('viewers', ZERO, 'viewers', 'seen');
    expect(inverse(nothing)).toEqual(nothing);
  });

  it('that a product made has its spread and its doubts', () => {
    const factor = givenFactor('viewers', followers, 'viewers', 'assumed', 'viewers');
    const month = multiplied('live', [factor]);
    expect(productFactor(month)).toEqual({
      node: month.explanation,
      spread: spreadOf(followers),
      doubts: factor.doubts,
    });
    const nothing = multiplied('live', [factor, exactFactor('liveHours', 0, 'hours', 'set')]);
    expect(productFactor(nothing)).toEqual({
      node: nothing.explanation,
      spread: null,
      doubts: [],
    });
  });
});

describe('a product of factors', () => {
  const viewers = givenFactor('viewers', followers, 'viewers', 'assumed', 'viewers');
  const hours = exactFactor('liveHours', 3, 'hours', 'set');

  it('is their product in dollars, explained by them, with their doubts', () => {
    const month = multiplied('live', [viewers, hours], note);
    expect(month.range).toEqual({ low: 30, likely: 60, high: 240 });
    expect(month.amount).toMatchObject({ mixture: null, doubts: viewers.doubts });
    expect(month.explanation).toMatchObject({
      label: { key: 'engine.label.live' },
      value: month.range,
      unit: 'usd',
      from: 'computed',
      note,
      inputs: [viewers.node, hours.node],
    });
  });

  it('is nothing where one of them is', () => {
    const none = exactFactor('liveHours', 0, 'hours', 'set');
    expect(multiplied('live', [viewers, none], note)).toMatchObject({
      range: ZERO,
      amount: null,
      explanation: { value: ZERO, unit: 'usd', note, inputs: [viewers.node, none.node] },
    });
  });

  it('of rates alone is made once for the rates in force', () => {
    let asked = 0;
    const product = (variant: string, of = rates) =>
      ratesProduct('perSubscriber', variant, of, () => {
        asked += 1;
        return [exactFactor(variant, asked, 'usd', 'rate')];
      });
    const first = product('first');
    expect(product('first')).toBe(first);
    expect(product('second').range).toEqual(certain(2));
    expect(product('first')).toBe(first);
    expect(asked).toBe(2);
    expect(product('first', { ...rates }).range).toEqual(certain(3));
  });
});
