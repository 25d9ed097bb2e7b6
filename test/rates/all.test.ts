import { describe, expect, it } from 'vitest';
import { ALL_RATES, findRate } from '../../src/rates/all';
import { ALL_LISTS } from '../../src/rates/lists';
import { listSchema, rateSchema, valuesOf } from '../../src/rates/schema';
import { say } from '../../src/words/say';
import { english } from '../words/english';

const PROGRAMMES = [
  'rewards',
  'fund',
  'live',
  'brand',
  'engagement',
  'subscriptions',
  'affiliate',
  'shop',
  'comparison',
  'model',
];

describe('every rate that ships', () => {
  it.each(ALL_RATES.map((rate) => [rate.id, rate] as const))('%s keeps the schema', (_, rate) => {
    expect(rateSchema.safeParse(rate).error?.issues ?? []).toEqual([]);
  });

  it('has an id of its own', () => {
    const ids = ALL_RATES.map((rate) => rate.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('belongs to a programme, and every programme has some', () => {
    const found = new Set(ALL_RATES.map((rate) => rate.id.split('.')[0]));
    expect([...found]).toEqual(PROGRAMMES);
  });

  it('names its source by its own address: one title, one address', () => {
    const sources = ALL_RATES.flatMap(valuesOf).map(({ source }) => source);
    for (const { title, url } of sources) {
      const namesakes = sources.filter(
        (other) => other.title === title || (url && other.url === url),
      );
      expect(new Set(namesakes.map((other) => `${other.title} ${other.url ?? ''}`)).size).toBe(1);
    }
  });

  it('gives the geometric middle where it says so', () => {
    const said = ALL_RATES.flatMap(valuesOf).filter(({ note }) => {
      return note && say(note, english).includes('likely value is the geometric middle');
    });
    expect(said.length).toBeGreaterThan(5);
    for (const { low, likely, high } of said) {
      expect(Math.abs(likely / Math.sqrt(low * high) - 1)).toBeLessThan(0.02);
    }
  });

  it('keeps every assumption of the model apart, as such', () => {
    const model = ALL_RATES.filter((rate) => rate.id.startsWith('model.'));
    expect(model.flatMap(valuesOf).map(({ grade }) => grade)).toEqual(model.map(() => 'P'));
  });
});

describe('every list that ships', () => {
  it.each(ALL_LISTS.map((list) => [list.id, list] as const))('%s keeps the schema', (_, list) => {
    expect(listSchema.safeParse(list).error?.issues ?? []).toEqual([]);
  });

  it('has an id of its own', () => {
    const ids = ALL_LISTS.map((list) => list.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('findRate', () => {
  it('finds a rate by its id', () => {
    expect(findRate('fund.rpm')?.id).toBe('fund.rpm');
  });

  it.each(['fund', 'fund.nothing', '', 'constructor', '__proto__'])(
    'finds none called "%s"',
    (id) => {
      expect(findRate(id)).toBeNull();
    },
  );
});
