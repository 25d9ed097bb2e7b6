import { expect, it } from 'vitest';
import { countOf } from '../../../src/options/rates/figures';

it.each([
  ['as it is where the list is complete', true, '2'],
  ['as the least where its source says "and others"', false, '≥\u00a02'],
])('the count of a list is written %s', (_, complete, written) => {
  const speech = { number: (value: number) => String(value) };
  expect(countOf({ items: ['US', 'GB'], complete }, speech)).toBe(written);
});
