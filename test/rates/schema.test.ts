import { describe, expect, it } from 'vitest';
import { listSchema, rateSchema, valuesOf } from '../../src/rates/schema';

const value = {
  low: 1,
  likely: 2,
  high: 3,
  validFrom: '2026-01-31',
  source: { title: 'A page that says so', url: 'https://example.org/page' },
  grade: 'B',
};
const rate = {
  id: 'rewards.example',
  title: 'An example',
  unit: 'usd',
  kind: 'range',
  article: value,
  bounds: { min: 0, max: 10, why: { key: 'rateBound.share', params: {} } },
};

function without(name: string, from: object): object {
  return Object.fromEntries(Object.entries(from).filter(([key]) => key !== name));
}

function placesRefused(candidate: unknown): string[] {
  const parsed = rateSchema.safeParse(candidate);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'));
}

describe('rateSchema', () => {
  it('takes a rate with everything it needs', () => {
    expect(placesRefused(rate)).toEqual([]);
  });

  it.each(['id', 'title', 'unit', 'kind', 'article', 'bounds'])(
    'refuses one without %s',
    (name) => {
      expect(placesRefused(without(name, rate))).toContain(name);
    },
  );

  it.each(['low', 'likely', 'high', 'validFrom', 'source', 'grade'])(
    'refuses a value without %s, on either card',
    (name) => {
      const bad = without(name, value);
      expect(placesRefused({ ...rate, article: bad })).toContain(`article.${name}`);
      expect(placesRefused({ ...rate, observed: bad })).toContain(`observed.${name}`);
    },
  );

  it.each([
    ['a unit nobody knows', { ...rate, unit: 'euro' }, 'unit'],
    ['an id without a programme', { ...rate, id: 'example' }, 'id'],
    [
      'a date that is none',
      { ...rate, article: { ...value, validFrom: '2026-02-30' } },
      'article.validFrom',
    ],
    ['a grade nobody knows', { ...rate, article: { ...value, grade: 'Z' } }, 'article.grade'],
    [
      'an address that is none',
      { ...rate, article: { ...value, source: { title: 'A page', url: 'page' } } },
      'article.source.url',
    ],
    [
      'a vendor without an address',
      { ...rate, article: { ...value, source: { title: 'A page', url: null } } },
      'article.source.url',
    ],
    [
      'an assumption without a note',
      { ...rate, article: { ...value, grade: 'P' } },
      'article.note',
    ],
    ['a value that is not a number', { ...rate, article: { ...value, low: NaN } }, 'article.low'],
    ['a median below the low end', { ...rate, article: { ...value, likely: 0.5 } }, 'article'],
    ['a median above the high end', { ...rate, article: { ...value, likely: 3.5 } }, 'article'],
    ['a value above its bounds', { ...rate, article: { ...value, high: 10.5 } }, ''],
    ['a value below its bounds', { ...rate, bounds: { ...rate.bounds, min: 1.5 } }, ''],
    ['an observed value outside the bounds', { ...rate, observed: { ...value, high: 11 } }, ''],
    ['a fixed rate with three numbers', { ...rate, kind: 'fixed' }, ''],
    ['bounds without a reason', { ...rate, bounds: { min: 0, max: 10 } }, 'bounds.why'],
  ])('refuses %s', (_, bad, place) => {
    expect(placesRefused(bad)).toContain(place);
  });

  it('takes the article without an address, and an assumption that says why', () => {
    const source = { title: 'The article', url: null };
    expect(placesRefused({ ...rate, article: { ...value, source, grade: 'A' } })).toEqual([]);
    const assumed = {
      ...value,
      source,
      grade: 'P',
      note: { key: 'rateNote.noFigure', params: {} },
    };
    expect(placesRefused({ ...rate, article: assumed })).toEqual([]);
  });
});

describe('valuesOf', () => {
  it('returns the article alone, or both', () => {
    const parsed = rateSchema.parse(rate);
    expect(valuesOf(parsed)).toEqual([parsed.article]);
    const observed = { ...parsed.article, likely: 2.5 };
    expect(valuesOf({ ...parsed, observed })).toEqual([parsed.article, observed]);
  });
});

describe('listSchema', () => {
  const { validFrom, source, grade } = value;
  const cited = { items: ['US'], complete: true, validFrom, source, grade };
  const list = { id: 'rewards.example', title: 'An example', article: cited };

  it('takes a list with everything it needs', () => {
    expect(listSchema.safeParse(list).success).toBe(true);
  });

  it.each(['items', 'complete', 'validFrom', 'source', 'grade'])(
    'refuses one without %s',
    (name) => {
      expect(listSchema.safeParse({ ...list, article: without(name, cited) }).success).toBe(false);
    },
  );

  it('refuses an empty list and an assumption without a note', () => {
    expect(listSchema.safeParse({ ...list, article: { ...cited, items: [] } }).success).toBe(false);
    const assumed = { ...cited, grade: 'P' };
    expect(listSchema.safeParse({ ...list, article: assumed }).success).toBe(false);
  });
});
