/** CLDR's plural categories in the order in which a text writes its forms; `other` is always the last. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * Returns the plural categories that a language tells apart, in the order of a text's forms: one and
 * other in English; one, many and other in French ("1 000 000 de vues"); other alone in Japanese.
 * Source: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export function pluralCategories(rules: Intl.PluralRules): string[] {
  const known = new Set<string>(rules.resolvedOptions().pluralCategories);
  return CATEGORIES.filter((category) => known.has(category));
}

/**
 * Returns the form that goes with `value`, of `forms` written "video|videos" in the order of
 * {@link pluralCategories}. A form that is not there is the last one, which every language has.
 */
export function pluralForm(forms: string, value: number, rules: Intl.PluralRules): string {
  const written = forms.split('|');
  const at = pluralCategories(rules).indexOf(rules.select(value));
  return written[at] ?? written.at(-1) ?? '';
}
