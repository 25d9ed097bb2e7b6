import { describe, expect, it } from 'vitest';
import { ALL_RATES } from '../../src/rates/all';
import { ALL_LISTS } from '../../src/rates/lists';
import { english } from '../words/english';

describe('the English title of a rate', () => {
  it.each([...ALL_RATES, ...ALL_LISTS].map(({ id, title }) => [id, title] as const))(
    '%s is the one that ships with it',
    (id, title) => {
      // Texts are set as in print.
      expect(english.text(`rateTitle.${id}`, {})).toBe(title.replaceAll("'", '’'));
    },
  );
});
