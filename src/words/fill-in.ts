import { pluralForm } from './plural';
import type { TextParams } from './say';

/** How a language writes the numbers in its texts. */
export interface NumberWords {
  number(value: number): string;
  plural: Intl.PluralRules;
}

/**
 * Returns the text with its values in it: `{videos}` becomes `params.videos`, and
 * `{videos:video|videos}` the form that goes with that number (see plural.ts). A name without a value
 * stays as it is, so that it is noticed.
 */
export function fillIn(text: string, params: TextParams, language: NumberWords): string {
  return text.replace(/\{(\w+)(?::([^{}]*))?\}/g, (whole, name: string, forms?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (forms === undefined) {
      return typeof value === 'number' ? language.number(value) : (value ?? whole);
    }
    return typeof value === 'number' ? pluralForm(forms, value, language.plural) : whole;
  });
}
