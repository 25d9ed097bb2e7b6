import { describe, expect, it } from 'vitest';
import { pluralCategories, pluralForm } from '../../src/words/plural';

/** By CLDR's tables: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
describe.each([
  ['en', ['one', 'other']],
  ['nl', ['one', 'other']],
  ['de', ['one', 'other']],
  ['fr', ['one', 'many', 'other']],
  ['es', ['one', 'many', 'other']],
  ['pt-BR', ['one', 'many', 'other']],
  ['ja', ['other']],
  ['ko', ['other']],
  ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
])('%s', (locale, categories) => {
  it('tells its plural categories apart, other last', () => {
    expect(pluralCategories(new Intl.PluralRules(locale))).toEqual(categories);
  });
});

describe('pluralForm', () => {
  it.each([
    ['en', 'view|views', 0, 'views'],
    ['en', 'view|views', 1, 'view'],
    ['en', 'view|views', 2, 'views'],
    ['en', 'hour|hours', 1.5, 'hours'],
    ['nl', 'dag|dagen', 0, 'dagen'],
    ['nl', 'dag|dagen', 1, 'dag'],
    ['fr', 'vue|de vues|vues', 0, 'vue'],
    ['fr', 'vue|de vues|vues', 1.5, 'vue'],
    ['fr', 'vue|de vues|vues', 2, 'vues'],
    ['fr', 'vue|de vues|vues', 1_000_000, 'de vues'],
    ['fr', 'vue|de vues|vues', 1_000_001, 'vues'],
    ['es', 'vista|de vistas|vistas', 0, 'vistas'],
    ['es', 'vista|de vistas|vistas', 1, 'vista'],
    ['es', 'vista|de vistas|vistas', 3_000_000, 'de vistas'],
    ['pt-BR', 'dia|de dias|dias', 0, 'dia'],
    ['pt-BR', 'dia|de dias|dias', 2_000_000, 'de dias'],
    ['ja', '本', 1, '本'],
    ['ko', '개', 1, '개'],
  ])('%s "%s" for %d is "%s"', (locale, forms, value, form) => {
    expect(pluralForm(forms, value, new Intl.PluralRules(locale))).toBe(form);
  });

  it('falls back on the last form where one is missing', () => {
    expect(pluralForm('view', 2, new Intl.PluralRules('en'))).toBe('view');
  });
});
