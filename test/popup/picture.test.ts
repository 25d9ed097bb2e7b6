import { expect, it } from 'vitest';
import { fitted } from '../../src/popup/picture';

/** A font in which every character is ten wide. */
const context = {
  measureText: (text: string) =>
    ({ width: 10 * [...new Intl.Segmenter().segment(text)].length }) as TextMetrics,
};

it.each([
  ['Ada', 30, 'Ada'],
  ['Ada Lovelace', 60, 'Ada L…'],
  ['Ada Lovelace', 50, 'Ada…'],
  // A person of three code points stays whole or goes whole.
  ['Ada 👩‍🔬👩‍🔬👩‍🔬', 60, 'Ada 👩‍🔬…'],
  ['Ada', 10, '…'],
  ['Ada', 5, ''],
])('of %s there fits into %d: %s', (text, width, fits) => {
  expect(fitted(text, width, context)).toBe(fits);
});
