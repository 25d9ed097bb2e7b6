import { describe, expect, it } from 'vitest';
import {
  certain,
  computed,
  engineWords,
  leaf,
  missingLabel,
  nothingNow,
  once,
  rateLeaf,
} from '../../src/engine/explain';
import { resolveRates } from '../../src/rates/cards';

const range = { low: 1, likely: 2, high: 3 };
const note = engineWords('note.balance');
const rates = resolveRates({ card: 'article' });

describe('the engine’s words', () => {
  it('are keys under its own name, with what they take', () => {
    expect(engineWords('note.payouts', { n: 3 })).toEqual({
      key: 'engine.note.payouts',
      params: { n: 3 },
    });
    expect(once('note.balance')).toEqual({ key: 'engine.note.balance', params: {} });
    expect(missingLabel('deals')).toEqual({ key: 'engine.missing.deals', params: {} });
  });

  it('without parameters are made once, and cannot be changed', () => {
    expect(once('note.balance')).toBe(once('note.balance'));
    expect(missingLabel('deals')).toBe(missingLabel('deals'));
    expect(Object.isFrozen(once('note.balance'))).toBe(true);
    const [one, other] = [leaf('deals', null, 'x', 'set'), leaf('deals', null, 'x', 'set')];
    expect(one.label).toBe(other.label);
    const [first, second] = [
      computed('brand', null, 'usd', []),
      computed('brand', null, 'usd', []),
    ];
    expect(first.formula).toBe(second.formula);
    // A label, a formula, a missing input and a note may have the same name.
    expect(first.label.key).toBe('engine.label.brand');
    expect(first.formula?.key).toBe('engine.formula.brand');
    expect(missingLabel('brand').key).toBe('engine.missing.brand');
    expect(once('brand').key).toBe('engine.brand');
  });
});

describe('a node of an explanation', () => {
  it('of a number known exactly has one value', () => {
    expect(certain(7)).toEqual({ low: 7, likely: 7, high: 7 });
  });

  it('that is an input has no formula', () => {
    expect(leaf('deals', range, 'deals-per-month', 'seen')).toEqual({
      label: { key: 'engine.label.deals', params: {} },
      value: range,
      unit: 'deals-per-month',
      from: 'seen',
      formula: undefined,
      rate: undefined,
      note: undefined,
      inputs: [],
    });
    const inside = leaf('dealsMost', null, 'deals-per-month', 'set');
    expect(
      leaf('deals', range, 'deals-per-month', 'rate', note, [inside], 'brand.dealsPerMonth'),
    ).toMatchObject({ note, inputs: [inside], rate: 'brand.dealsPerMonth' });
  });

  it('that is a rate has its value, unit and origin, and says where it is disputed', () => {
    expect(rateLeaf('basket', rates['affiliate.basket'])).toEqual({
      label: { key: 'engine.label.basket', params: {} },
      value: { low: 15, likely: 35, high: 80 },
      unit: 'usd',
      from: 'rate',
      formula: undefined,
      rate: 'affiliate.basket',
      note: undefined,
      inputs: [],
    });
    expect(rateLeaf('usdPerDiamond', rates['live.usdPerDiamond']).note?.key).toBe(
      'engine.note.disputed',
    );
  });

  it('that is a rate is made once for the rates in force, and cannot be changed', () => {
    const rate = rates['affiliate.conversion'];
    const node = rateLeaf('conversion', rate);
    expect(rateLeaf('conversion', rate)).toBe(node);
    expect(Object.isFrozen(node)).toBe(true);
    expect(Object.isFrozen(node.inputs)).toBe(true);
    expect(Object.isFrozen(node.value)).toBe(true);
    // Under another name it is another node, and what the user sets in its place has its own.
    expect(rateLeaf('price', rate).label.key).toBe('engine.label.price');
    expect(rateLeaf('conversion', rate).label.key).toBe('engine.label.conversion');
    expect(rateLeaf('conversion', { ...rate, likely: 0.5, from: 'set' })).toMatchObject({
      value: { likely: 0.5 },
      from: 'set',
    });
  });

  it('that is made from others says how', () => {
    const input = leaf('deals', range, 'deals-per-month', 'seen');
    expect(computed('brand', range, 'usd', [input], note)).toEqual({
      label: { key: 'engine.label.brand', params: {} },
      value: range,
      unit: 'usd',
      from: 'computed',
      formula: { key: 'engine.formula.brand', params: {} },
      rate: undefined,
      note,
      inputs: [input],
    });
  });

  it('of an account that may not earn is nothing now, by the same way', () => {
    const tree = computed('brand', range, 'usd', [leaf('deals', range, 'x', 'seen')]);
    expect(nothingNow(tree, note)).toEqual({ ...tree, value: certain(0), note });
  });
});
